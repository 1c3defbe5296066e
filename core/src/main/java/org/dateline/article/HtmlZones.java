package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The zones of an HTML page's parts: what the elements around a part are called, and what it looks
/// like itself.
final class HtmlZones {

    private static final int SENTENCE = 25;

    /// A line this long amid the article belongs to it, whatever it ends with.
    private static final int AMID = 40;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Layout layout;
    private final Tree tree;
    private final Element root;
    private final Titles titles;
    private final Optional<String> description;
    private final List<Part> parts;
    private final List<Zone> zones = new ArrayList<>();
    private final boolean posts;
    private final int first;
    private final int last;

    private final Cards cards;

    /// Whether the article is a table: one that holds more than its paragraphs do.
    private final boolean tabular;

    /// Whether the headline has been passed.
    private boolean titled;

    /// A heading of its own ("Related Articles") names what follows.
    private Optional<Zone> under = Optional.empty();

    private HtmlZones(
            Tree tree, Element root, Titles titles, Optional<String> description, boolean posts) {
        this.posts = posts;
        this.layout = tree.layout();
        this.tree = tree;
        this.root = root;
        this.titles = titles;
        this.description = description.map(Words::fold);
        this.parts = layout.parts();
        this.cards = new Cards(tree, root, titles);
        this.tabular = tabular(tree, root);
        int from = parts.size();
        int to = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (inside(parts.get(i)) && tree.prose(parts.get(i)) > 0 && !heads(parts.get(i))) {
                from = Math.min(from, i);
                to = i;
            }
        }
        this.first = from;
        this.last = restOfList(to);
    }

    private static boolean tabular(Tree tree, Element root) {
        int cells = 0;
        for (Part part : tree.layout().parts()) {
            boolean cell = part.element().filter(e -> e.normalName().equals("td")).isPresent();
            cells += cell && part.around().contains(root) ? part.span().length() : 0;
        }
        return cells > tree.sums(root).prose;
    }

    /// An article that ends in a list ends with the list, however short its items.
    private int restOfList(int to) {
        Optional<Element> list =
                Optional.of(to).filter(t -> t >= 0).flatMap(t -> list(parts.get(t)));
        int end = to;
        while (list.isPresent()
                && end + 1 < parts.size()
                && list(parts.get(end + 1)).filter(l -> l == list.get()).isPresent()) {
            end++;
        }
        return end;
    }

    private static Optional<Element> list(Part part) {
        return part.element().filter(e -> e.normalName().equals("li")).map(Element::parent);
    }

    static List<Zone> of(
            Tree tree,
            Document document,
            Titles titles,
            Optional<String> description,
            boolean posts) {
        HtmlZones reading =
                new HtmlZones(
                        tree,
                        ContentRoot.of(tree, document, titles.part()),
                        titles,
                        description,
                        posts);
        for (int i = 0; i < reading.parts.size(); i++) {
            Zone zone = reading.zone(i);
            reading.titled |= zone == Zone.TITLE;
            reading.zones.add(zone);
        }
        return reading.zones;
    }

    private Zone zone(int i) {
        Part part = parts.get(i);
        if (titles.part().filter(p -> p.span().equals(part.span())).isPresent()) {
            return Zone.TITLE;
        }
        if (posts && HtmlPosts.isPost(part)) {
            return Zone.POST;
        }
        return inside(part) ? within(i, part) : around(i, part);
    }

    /// A headline with a comma reads like prose; the body has not begun with it.
    private boolean heads(Part part) {
        return titles.part().filter(part::equals).isPresent()
                || part.element().filter(e -> HEADINGS.contains(e.normalName())).isPresent();
    }

    private boolean inside(Part part) {
        return part.around().contains(root);
    }

    /// The innermost zone that an element between the part and the root (or the page) speaks of.
    private Optional<Zone> named(Part part, boolean toRoot) {
        for (Element e : part.around()) {
            if (toRoot && e == root) {
                break;
            }
            Optional<Zone> hint = tree.hint(e);
            if (hint.isPresent()) {
                return hint;
            }
        }
        return Optional.empty();
    }

    /// A credit is the photographer's beside a picture and the writer's under the headline.
    private Optional<Zone> credited(int i, String words, Optional<Zone> named) {
        boolean head = titled && i < first;
        boolean writer = named.filter(z -> z == Zone.CAPTION).isPresent() && Bylines.led(words);
        return head && writer ? Optional.of(Zone.BYLINE) : named;
    }

    private static boolean labels(Zone zone) {
        return zone == Zone.BYLINE || zone == Zone.DATE;
    }

    private Zone within(int i, Part part) {
        if (cards.in(part)) {
            return Zone.RELATED;
        }
        String words = layout.words(part);
        String tag = part.element().map(Element::normalName).orElse("");
        Optional<Zone> named = credited(i, words, named(part, true));
        if (HEADINGS.contains(tag)) {
            under = Furniture.zone(words);
            return named.filter(Tree::isAside)
                    .or(() -> under)
                    .orElse(
                            i < first
                                    ? beforeBody(i, words)
                                    : i > last ? Zone.RELATED : Zone.HEADING);
        }
        if (named.isPresent() && named.get() != Zone.BODY) {
            return named.get();
        }
        Optional<Zone> furniture = Furniture.zone(words);
        if (furniture.isPresent()) {
            return furniture.get();
        }
        if (under.isPresent() && (tree.prose(part) == 0 || i > last)) {
            return under.get();
        }
        if (under.filter(z -> z == Zone.COMMENT).isPresent() && i > first) {
            return Zone.COMMENT;
        }
        if (tree.prose(part) > 0) {
            under = Optional.empty();
        }
        return plain(i, part, words, tag);
    }

    private Zone plain(int i, Part part, String words, String tag) {
        if (last < 0 && part.linkShare() < 0.5 && paragraph(tag, words)) {
            return Zone.BODY;
        }
        if (i < first && tree.prose(part) == 0) {
            return beforeBody(i, words);
        }
        if (Lines.linked(part, words, tag)) {
            return Zone.RELATED;
        }
        if (tag.equals("td") || tag.equals("th")) {
            return tree.prose(part) > 0 || tabular ? Zone.BODY : Zone.BOILERPLATE;
        }
        boolean sentence = words.length() >= SENTENCE && Lines.ended(words);
        if ((i > last && !sentence) || Lines.markup(words)) {
            return Zone.BOILERPLATE;
        }
        if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
            return Zone.LIST;
        }
        if (part.around().stream()
                .takeWhile(e -> e != root)
                .anyMatch(e -> e.normalName().equals("blockquote"))) {
            return Zone.QUOTE;
        }
        boolean paragraph = tag.equals("p") || tag.equals("pre") || sentence;
        boolean amid = part.linkShare() < 0.3 && words.length() >= AMID;
        return paragraph || amid || tree.prose(part) > 0 ? Zone.BODY : Zone.BOILERPLATE;
    }

    /// A page without running text is read by its elements: paragraphs are its article.
    private boolean paragraph(String tag, String words) {
        return tag.equals("p")
                && !words.isEmpty()
                && PrintedDates.whole(words).isEmpty()
                && !Bylines.led(words);
    }

    /// Between headline and body stand subtitle, byline and date.
    private Zone beforeBody(int i, String words) {
        if (PrintedDates.whole(words).isPresent()) {
            return Zone.DATE;
        }
        if (Bylines.led(words) || (titled && Lines.signed(words))) {
            return Zone.BYLINE;
        }
        boolean sentence = words.length() >= 40 && parts.get(i).linkShare() < 0.3;
        return titled && sentence ? Zone.SUBTITLE : Zone.BOILERPLATE;
    }

    private Zone around(int i, Part part) {
        String words = layout.words(part);
        Optional<Zone> named = credited(i, words, named(part, false));
        Optional<Zone> furniture = Furniture.zone(words);
        if (named.filter(Tree::isAside).isPresent()) {
            return named.get();
        }
        if (named.filter(z -> z == Zone.CAPTION || labels(z)).isPresent()) {
            return named.get();
        }
        if (furniture.filter(z -> z == Zone.CAPTION).isPresent()) {
            return Zone.CAPTION;
        }
        if (i < first && titled) {
            boolean described =
                    description
                            .filter(d -> d.length() > 30 && d.startsWith(head(words)))
                            .isPresent();
            if (described || named.filter(z -> z == Zone.SUBTITLE).isPresent()) {
                return Zone.SUBTITLE;
            }
            Zone zone = beforeBody(i, words);
            return zone == Zone.SUBTITLE && tree.prose(part) == 0 ? Zone.BOILERPLATE : zone;
        }
        if (furniture.isPresent()) {
            return furniture.get();
        }
        return part.linkShare() > 0.5
                ? (i < first ? Zone.NAVIGATION : Zone.RELATED)
                : Zone.BOILERPLATE;
    }

    private static String head(String words) {
        String folded = Words.fold(words);
        return folded.length() < 30 ? "\u0000" : folded.substring(0, Math.min(60, folded.length()));
    }
}
