package org.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.jsoup.nodes.Element;

/// Who wrote an article, as its page says: people only. The page's data first, its byline after.
final class HtmlAuthors {

    private HtmlAuthors() {}

    static List<String> of(
            Layout layout, Marked marked, JsonLd said, MetaTags meta, List<Piece> pieces) {
        Optional<String> site = site(marked, said, meta);
        List<List<String>> sources = new ArrayList<>();
        sources.add(said.authors());
        sources.add(
                meta
                        .first(
                                "author",
                                "article:author",
                                "parsely-author",
                                "sailthru.author",
                                "dc.creator",
                                "dcterms.creator",
                                "byl",
                                "citation_author")
                        .filter(a -> !a.startsWith("http"))
                        .stream()
                        .toList());
        sources.add(texts(marked.authors));
        sources.add(texts(marked.authorLinks));
        for (List<String> source : sources) {
            List<String> people = people(source, site, Bylines::stated);
            if (!people.isEmpty()) {
                return people;
            }
        }
        List<String> printed = people(zoned(layout, pieces), site, Bylines::people);
        List<String> linked = people(texts(marked.authorPages), site, Bylines::stated);
        if (printed.isEmpty()) {
            return linked.size() == 1 ? linked : people(led(layout, pieces), site, Bylines::people);
        }
        return printed;
    }

    /// The site's names, run together: its title, its publisher, its address.
    private static Optional<String> site(Marked marked, JsonLd said, MetaTags meta) {
        String names =
                meta.first("og:site_name").orElse("")
                        + " "
                        + said.publisher().orElse("")
                        + " "
                        + marked.canonical()
                                .or(() -> meta.first("og:url"))
                                .map(HtmlAuthors::host)
                                .orElse("");
        return Optional.of(Words.fold(names).replace(" ", "")).filter(n -> !n.isEmpty());
    }

    /// A person may share a blog's address; a single word that does is the site.
    private static boolean ofSite(String name, String site) {
        return name.indexOf(' ') < 0 ? site.contains(name) : site.startsWith(name.replace(" ", ""));
    }

    private static String host(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        return rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/'));
    }

    private static List<String> people(
            List<String> words, Optional<String> site, Function<String, List<String>> names) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String one : words) {
            for (String person : names.apply(one)) {
                String folded = Words.fold(person);
                boolean isSite = site.filter(s -> ofSite(folded, s)).isPresent();
                if (!isSite && seen.add(folded)) {
                    people.add(
                            person.equals(person.toUpperCase(Locale.ROOT))
                                    ? capitalised(person)
                                    : person);
                }
            }
        }
        return List.copyOf(people);
    }

    /// "ANA BELK" is printed so for looks.
    private static String capitalised(String name) {
        StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || " -'’.".indexOf(out.charAt(i - 1)) >= 0) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static List<String> texts(List<Element> elements) {
        List<String> texts = new ArrayList<>();
        for (Element e : elements) {
            String text = e.hasAttr("content") ? e.attr("content") : e.text();
            if (!text.isBlank() && text.length() < 120) {
                texts.add(text);
            }
        }
        return texts.size() > 6 ? List.of() : texts;
    }

    private static List<String> zoned(Layout layout, List<Piece> pieces) {
        return nearTitle(pieces).stream()
                .filter(p -> p.zone() == Zone.BYLINE && p.span().length() < 150)
                .sorted(Comparator.comparing(p -> !Bylines.led(p.span().in(layout.text()))))
                .map(p -> p.span().in(layout.text()))
                .limit(3)
                .toList();
    }

    /// Lines anywhere that say of themselves that they are bylines.
    private static List<String> led(Layout layout, List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.zone() == Zone.BYLINE && p.span().length() < 150)
                .map(p -> p.span().in(layout.text()))
                .filter(Bylines::led)
                .limit(1)
                .toList();
    }

    /// Bylines stand by the headline; names elsewhere are other articles'.
    private static List<Piece> nearTitle(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).zone() == Zone.TITLE) {
                return pieces.subList(Math.max(0, i - 5), Math.min(pieces.size(), i + 25));
            }
        }
        return pieces;
    }
}
