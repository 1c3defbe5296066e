package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of an article: what its page prints, checked against what its head says, without
/// the name of the site.
///
/// `part` is where the page prints it.
record Titles(Optional<String> title, Optional<Part> part) {

    static final Pattern SEPARATOR =
            Pattern.compile("\\s{1,3}(?:[|\\u00BB\\u00AB•·–—-]|::|:)\\s{1,3}");

    /// The same and "Harbour notes: The bridge is closed", where something else must confirm it.
    static final Pattern MAYBE = Pattern.compile(SEPARATOR + "|:\\s{1,3}");

    private static final int LONGEST = 400;

    static final int PARAGRAPH = 200;
    private static final int SHORTEST = 15;
    private static final double LINKS = 0.8;

    /// How many parts a headline may stand above its byline: a line of its own may be between.
    private static final int ABOVE = 3;

    static Titles of(Layout layout, Document document, JsonLd said, MetaTags meta) {
        List<String> told = new ArrayList<>();
        meta.first("og:title", "twitter:title", "dc.title").ifPresent(told::add);
        said.headline().ifPresent(told::add);
        String head = Words.plain(head(document));
        Optional<Part> heading = printed(layout, told, head);
        Optional<Part> own =
                heading.filter(part -> !SiteHeading.is(part))
                        .map(part -> told.isEmpty() ? SiteHeading.behind(layout, part, head) : part)
                        .or(() -> line(layout, head));
        Optional<Part> untold = told.isEmpty() ? aboveByline(layout) : Optional.empty();
        Optional<Part> printed = own.or(() -> untold).or(() -> heading);
        Optional<String> words =
                printed.map(p -> Words.plain(layout.words(p)))
                        .or(() -> told.stream().findFirst().map(t -> bare(t, head, meta)))
                        .or(() -> opening(layout, head))
                        .or(() -> Optional.of(head).map(t -> bare(t, t, meta)));
        return new Titles(words.filter(w -> !w.isBlank()), printed);
    }

    /// What the page is called; archives and broken heads leave its title in the body.
    private static String head(Document document) {
        return document.title().isBlank()
                ? document.getElementsByTag("title").stream()
                        .filter(e -> e.closest("svg") == null)
                        .map(Element::text)
                        .findFirst()
                        .orElse("")
                : document.title();
    }

    /// The heading that says what the head says; without one, the only top heading.
    private static Optional<Part> printed(Layout layout, List<String> told, String head) {
        List<String> folded = told.stream().map(Words::fold).toList();
        String foldedHead = Words.fold(head);
        List<Part> tops = new ArrayList<>();
        Optional<Part> best = Optional.empty();
        int bestRank = 0;
        for (Part part : layout.parts()) {
            if (part.span().length() > LONGEST) {
                continue;
            }
            int level = level(part);
            if (level == 0) {
                continue;
            }
            int fits = rank(Words.fold(layout.words(part)), folded, foldedHead) * 10;
            if (fits == 0 && level > 1) {
                continue;
            }
            boolean ofSite = SiteHeading.is(part);
            if (level == 1 && !ofSite) {
                tops.add(part);
            }
            int rank = fits == 0 ? 0 : fits - level - (ofSite ? 15 : 0);
            if (rank > Math.max(bestRank, 0)) {
                best = Optional.of(part);
                bestRank = rank;
            }
        }
        return best.or(() ->
                tops.size() == 1 && akin(Words.fold(layout.words(tops.getFirst())), told, head)
                        ? Optional.of(tops.getFirst())
                        : Optional.empty());
    }

    /// The longest line that is a whole part of what the head says, on pages without headings: the
    /// site's name is such a part too, and a short one.
    private static Optional<Part> line(Layout layout, String head) {
        List<String> said = segments(head);
        return top(layout)
                .filter(part -> part.linkShare() < 1)
                .filter(part -> said.contains(Words.fold(layout.words(part))))
                .reduce((one, next) -> next.span().length() > one.span().length() ? next : one);
    }

    /// The same where the line is the first of several.
    private static Optional<String> opening(Layout layout, String head) {
        List<String> said = segments(head);
        return top(layout)
                .map(layout::words)
                .filter(words -> words.indexOf('\n') > 0)
                .map(words -> Words.plain(words.substring(0, words.indexOf('\n'))))
                .filter(line -> said.contains(Words.fold(line)))
                .reduce((one, next) -> next.length() > one.length() ? next : one);
    }

    /// The heading above the byline or the day, or else the line there, where the page's head names
    /// the site alone or nothing.
    private static Optional<Part> aboveByline(Layout layout) {
        List<Part> top = layout.parts().stream().takeWhile(Titles::isBrief).toList();
        for (int i = 1; i < top.size(); i++) {
            String words = layout.words(top.get(i));
            if (Bylines.led(words) || PrintedDates.whole(words).isPresent()) {
                List<Part> above =
                        top.subList(Math.max(0, i - ABOVE), i).reversed().stream()
                                .filter(part -> part.linked() == 0)
                                .filter(part -> isHeadline(layout.words(part)))
                                .toList();
                return above.stream()
                        .filter(part -> level(part) > 0)
                        .findFirst()
                        .or(() -> above.stream().findFirst());
            }
        }
        return Optional.empty();
    }

    /// Several words and no sentence's end.
    private static boolean isHeadline(String words) {
        String line = words.strip();
        return line.length() >= SHORTEST
                && line.indexOf('\n') < 0
                && !line.endsWith(".")
                && !line.endsWith(":")
                && line.split(" ", -1).length > 2;
    }

    /// What stands before the first long paragraph; a long row of links is none.
    private static Stream<Part> top(Layout layout) {
        return layout.parts().stream()
                .takeWhile(part -> isBrief(part) || part.linkShare() >= LINKS)
                .filter(Titles::isBrief);
    }

    private static boolean isBrief(Part part) {
        return part.span().length() <= PARAGRAPH;
    }

    /// What bars, dashes and colons part in the page's title, where it is long enough for a
    /// headline.
    private static List<String> segments(String head) {
        return Stream.concat(SEPARATOR.splitAsStream(head), MAYBE.splitAsStream(head))
                .filter(s -> s.strip().indexOf(' ') > 0)
                .map(Words::fold)
                .filter(s -> s.length() >= SHORTEST)
                .toList();
    }

    /// Whether a heading shares a third of its words with the head; sites print a headline
    /// otherwise worded than they announce it, but about the same thing.
    private static boolean akin(String folded, List<String> told, String head) {
        String said = " " + Words.fold(head + " " + String.join(" ", told)) + " ";
        if (said.isBlank()) {
            return true;
        }
        String[] words = folded.split(" ", -1);
        int shared = 0;
        for (String word : words) {
            shared += said.contains(" " + word + " ") ? 1 : 0;
        }
        return shared * 3 >= words.length;
    }

    /// How well a heading agrees with the head: equal, or one within the other; all three folded.
    private static int rank(String folded, List<String> told, String head) {
        int rank = 0;
        for (String other : told) {
            if (other.equals(folded)) {
                rank = Math.max(rank, 4);
            } else if (folded.length() >= 15 && other.contains(folded)) {
                rank = Math.max(rank, 3);
            } else if (other.length() >= 15 && folded.startsWith(other)) {
                rank = Math.max(rank, 2);
            }
        }
        boolean inHead = folded.length() >= 10 && head.contains(folded);
        return Math.max(rank, inHead ? 3 : 0);
    }

    /// Of a heading, 1 to 6; 0 of what is none.
    static int level(Part part) {
        int depth = 0;
        for (Element e : part.around()) {
            String tag = e.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                return tag.charAt(1) - '0';
            }
            if (e.attributesSize() > 0 && e.attributes().get("itemprop").equals("headline")) {
                return 1;
            }
            if (++depth > 3) {
                break;
            }
        }
        return 0;
    }

    /// Without the site's name, which stands before or after a bar or dash.
    private static String bare(String title, String head, MetaTags meta) {
        Optional<String> site = meta.first("og:site_name", "application-name").map(Words::fold);
        Matcher separator = SEPARATOR.matcher(title);
        int cut = -1;
        while (separator.find()) {
            String rest = Words.fold(title.substring(separator.end()));
            boolean named = site.filter(s -> s.equals(rest)).isPresent();
            boolean brief = title.equals(head) && rest.split(" ", -1).length <= 4;
            if (named || brief) {
                cut = separator.start();
                break;
            }
        }
        return cut < 10 ? title : title.substring(0, cut);
    }
}
