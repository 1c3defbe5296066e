package org.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.jsoup.nodes.Element;

/// Who wrote an article, as its page says: people only. The page's data first, its byline after.
final class HtmlAuthors {

    private static final List<String> LABELS = WordLists.lines("byline-labels.txt");

    /// Longer than any line of names.
    private static final int LONGEST = 120;

    /// How many blocks above or below the running text may hold the byline.
    private static final int BESIDE = 3;

    private final Layout layout;
    private final Tree tree;
    private final Marked marked;
    private final JsonLd said;
    private final MetaTags meta;
    private final List<Piece> pieces;

    private HtmlAuthors(Tree tree, Marked marked, JsonLd said, MetaTags meta, List<Piece> pieces) {
        this.layout = tree.layout();
        this.tree = tree;
        this.marked = marked;
        this.said = said;
        this.meta = meta;
        this.pieces = pieces;
    }

    static List<String> of(
            Tree tree, Marked marked, JsonLd said, MetaTags meta, List<Piece> pieces) {
        HtmlAuthors reading = new HtmlAuthors(tree, marked, said, meta, pieces);
        String site = reading.site();
        List<Supplier<List<String>>> sources = reading.sources();
        List<String> found =
                sources.stream()
                        .map(s -> withoutSite(s.get(), site))
                        .filter(p -> !p.isEmpty())
                        .findFirst()
                        .orElseGet(reading::ownSite);
        if (found.stream().allMatch(name -> name.indexOf(' ') >= 0)) {
            return found;
        }
        List<List<String>> all = sources.stream().map(s -> withoutSite(s.get(), site)).toList();
        return found.stream().map(name -> FullNames.longest(name, all)).distinct().toList();
    }

    /// People by where the page names them, the most reliable place first.
    private List<Supplier<List<String>>> sources() {
        return List.of(
                () -> people(said.authors(), Bylines::stated),
                () -> people(meta(), Bylines::stated),
                () -> people(meta.labelled(LABELS).stream().toList(), Bylines::stated),
                () -> people(texts(ownAuthors()), Bylines::stated),
                this::linked,
                this::called,
                () -> people(zoned(), Bylines::people),
                () -> only(people(texts(marked.authorPages), Bylines::stated)),
                () -> people(led(), Bylines::ofLed),
                () -> only(people(below(), Bylines::ofLed)),
                () -> only(people(said.people(), Bylines::stated)),
                this::signedOff);
    }

    /// The article's last line, or the first one behind it.
    private List<String> signedOff() {
        int end = pieces.size() - 1;
        while (end > 0 && pieces.get(end).zone() != Zone.BODY) {
            end--;
        }
        return IntStream.range(Math.max(0, end), Math.min(end + 2, pieces.size()))
                .mapToObj(i -> NameLines.signedOff(words(pieces.get(i))))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Those of the article: replies and comments have writers too.
    private List<Element> ownAuthors() {
        return marked.authors.stream().filter(e -> !tree.elsewhere(e)).toList();
    }

    private List<String> linked() {
        return people(texts(marked.authorLinks), Bylines::stated);
    }

    private List<String> called() {
        return people(ofClass(), Bylines::stated);
    }

    private static List<String> only(List<String> people) {
        return people.size() == 1 ? people : List.of();
    }

    private List<String> meta() {
        return meta
                .first(
                        "author",
                        "article:author",
                        "og:article:author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "citation_author",
                        "og:author",
                        "vr:author",
                        "shareaholic:article_author_name")
                .filter(a -> !a.startsWith("http"))
                .stream()
                .toList();
    }

    /// Someone who shares the name of the site is the site, unless nobody else is named and the
    /// page marks him or her as a person: a writer's own blog.
    private List<String> ownSite() {
        return Stream.<Supplier<List<String>>>of(
                        () -> only(people(said.people(), Bylines::stated)),
                        () -> only(linked()),
                        () -> only(called()))
                .map(Supplier::get)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The site's names, run together: its title, its publisher, its address.
    private String site() {
        String names =
                meta.first("og:site_name").orElse("")
                        + " "
                        + said.publisher().orElse("")
                        + " "
                        + marked.canonical()
                                .or(() -> meta.first("og:url"))
                                .map(url -> host(Archived.original(url)))
                                .orElse("");
        return Words.fold(names).replace(" ", "");
    }

    private static List<String> withoutSite(List<String> people, String site) {
        return people.stream().filter(p -> site.isEmpty() || !ofSite(Words.fold(p), site)).toList();
    }

    /// A person may share a blog's address; a single word that does is the site.
    private static boolean ofSite(String name, String site) {
        return name.indexOf(' ') < 0 ? site.contains(name) : site.startsWith(name.replace(" ", ""));
    }

    private static String host(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        return rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/'));
    }

    private static List<String> people(List<String> words, Function<String, List<String>> names) {
        Map<String, String> people = new LinkedHashMap<>();
        for (String one : words) {
            for (String person : names.apply(one)) {
                boolean shouted = person.equals(person.toUpperCase(Locale.ROOT));
                people.putIfAbsent(
                        Words.fold(person), shouted ? FullNames.capitalised(person) : person);
            }
        }
        return List.copyOf(people.values());
    }

    private static List<String> texts(List<Element> elements) {
        List<String> texts = new ArrayList<>();
        for (Element e : elements) {
            String text = e.hasAttr("content") ? e.attr("content") : e.text();
            if (!text.isBlank() && text.length() < LONGEST) {
                texts.add(text);
            }
        }
        return texts.size() > 6 ? List.of() : texts;
    }

    /// Elements that a class calls the writer, not those of comments and of other articles: the
    /// first with a name and those beside it.
    private List<String> ofClass() {
        List<Element> own =
                marked.bylines.stream().filter(e -> !tree.elsewhere(e) && oneLine(e)).toList();
        return own.stream()
                .filter(e -> !texts(List.of(e)).isEmpty())
                .findFirst()
                .map(e -> texts(beside(own, e)))
                .orElse(List.of());
    }

    private static List<Element> beside(List<Element> elements, Element one) {
        return elements.stream().filter(e -> e.parent() == one.parent()).toList();
    }

    private boolean oneLine(Element e) {
        Tree.Sums held = tree.sums(e);
        return held.from < 0 || held.from == held.to;
    }

    private List<String> zoned() {
        return nearTitle()
                .filter(i -> pieces.get(i).zone() == Zone.BYLINE && own(i))
                .mapToObj(pieces::get)
                .filter(p -> p.span().length() < 150)
                .sorted(Comparator.comparing(p -> !Bylines.led(words(p))))
                .map(this::words)
                .limit(3)
                .toList();
    }

    private String words(Piece piece) {
        return piece.span().in(layout.text());
    }

    /// Lines of the article that say of themselves that they are bylines; right before its running
    /// text, every line of a block.
    private List<String> led() {
        return Stream.concat(
                        pieces.stream()
                                .filter(p -> p.zone() == Zone.BYLINE || p.zone().inArticle())
                                .filter(p -> p.zone() != Zone.CAPTION)
                                .filter(p -> p.zone() != Zone.TITLE)
                                .filter(p -> p.span().length() < LONGEST)
                                .map(this::words),
                        above())
                .filter(Bylines::led)
                .limit(1)
                .toList();
    }

    /// The lines of the few blocks before the first running text, and of that one where headline,
    /// byline and day are lines of it.
    private Stream<String> above() {
        int body = 0;
        while (body < pieces.size() && pieces.get(body).zone() != Zone.BODY) {
            body++;
        }
        return lines(body - BESIDE, body + 1);
    }

    /// The lines of the few blocks behind the running text that say "posted by"; "by" alone may
    /// sign something else there.
    private List<String> below() {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).zone() != Zone.BODY) {
            end--;
        }
        return lines(end, end + BESIDE).filter(Bylines::ledAtLength).limit(1).toList();
    }

    private Stream<String> lines(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, pieces.size()))
                .filter(this::own)
                .mapToObj(pieces::get)
                .filter(p -> p.zone() == Zone.BOILERPLATE || p.zone().inArticle())
                .filter(p -> p.span().length() < 2 * LONGEST)
                .flatMap(p -> words(p).lines());
    }

    /// Bylines stand by the headline; names elsewhere are other articles'.
    private IntStream nearTitle() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).zone() == Zone.TITLE) {
                return IntStream.range(Math.max(0, i - 5), Math.min(pieces.size(), i + 25));
            }
        }
        return IntStream.range(0, pieces.size());
    }

    private boolean own(int piece) {
        return layout.parts().get(piece).element().filter(tree::elsewhere).isEmpty();
    }
}
