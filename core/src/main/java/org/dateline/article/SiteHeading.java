package org.dateline.article;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// Headings that print the name of the site.
final class SiteHeading {

    /// `href="/"`, `href="https://example.org"`.
    private static final Pattern HOME =
            Pattern.compile("/|(?:https?:)?//[^/]{1,80}/?|(?:\\./)?index\\.(?:html?|php)");

    /// What a heading may be wrapped in.
    private static final Set<String> AROUND =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "div", "a", "span");

    private static final Pattern SITE =
            Pattern.compile(
                    "(?i)\\b(?:logo|site-?title|site-?name|branding|masthead|blog-?title)\\b");

    /// How many parts behind a headline its running text begins.
    private static final int BEHIND = 4;

    private SiteHeading() {}

    /// The site's own name links to its front page or stands in its masthead.
    static boolean is(Part part) {
        for (Element e : part.around()) {
            if (SITE.matcher(e.className() + " " + e.id()).find()) {
                return true;
            }
            if (e.normalName().startsWith("h") && linksHome(e)) {
                return true;
            }
            if (!AROUND.contains(e.normalName())) {
                break;
            }
        }
        return false;
    }

    private static boolean linksHome(Element heading) {
        for (Element link : heading.getElementsByTag("a")) {
            if (HOME.matcher(Archived.original(link.attr("href"))).matches()) {
                return true;
            }
        }
        return false;
    }

    /// The headline, where a heading that the page's head confirms prints the site's name after
    /// all: the head has the heading at one end and another one, which is longer, at the other.
    static Part behind(Layout layout, Part heading, String head) {
        return first(layout, heading, head).or(() -> last(layout, heading, head)).orElse(heading);
    }

    /// Of a head that names the site first and nothing last, the heading that says what comes then,
    /// with running text behind it: "Harbour notes: The bridge is closed" over two headings. Right
    /// below the first one it is the headline's second line.
    private static Optional<Part> first(Layout layout, Part heading, String head) {
        String[] two = Titles.MAYBE.split(head, -1);
        if (two.length != 2 || !says(layout, heading, two[0])) {
            return Optional.empty();
        }
        int from = layout.parts().indexOf(heading) + 2;
        return longer(layout, heading, two[1], from, layout.parts().size());
    }

    /// Of a head that names the site last, the heading that says what comes first: "The bridge is
    /// closed | Harbour notes".
    private static Optional<Part> last(Layout layout, Part heading, String head) {
        String[] all = Titles.SEPARATOR.split(head, -1);
        return all.length > 1 && says(layout, heading, all[all.length - 1])
                ? longer(layout, heading, all[0], 0, layout.parts().size())
                : Optional.empty();
    }

    private static boolean says(Layout layout, Part heading, String words) {
        return Words.fold(layout.words(heading)).equals(Words.fold(words));
    }

    private static Optional<Part> longer(
            Layout layout, Part heading, String words, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> Titles.level(layout.parts().get(i)) > 0)
                .filter(i -> says(layout, layout.parts().get(i), words))
                .filter(i -> runsOn(layout, i))
                .mapToObj(layout.parts()::get)
                .filter(part -> part.span().length() > heading.span().length())
                .findFirst();
    }

    private static boolean runsOn(Layout layout, int i) {
        int end = Math.min(i + BEHIND, layout.parts().size());
        return layout.parts().subList(i, end).stream()
                .anyMatch(part -> part.span().length() > Titles.PARAGRAPH);
    }
}
