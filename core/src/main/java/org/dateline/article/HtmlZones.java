package org.dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
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

    private static final String WORDING = "worded as furniture of a page";
    private static final String UNDER = "under a heading of this kind";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Layout layout;
    private final Tree tree;
    private final Element root;

    /// The root and what is around it.
    private final Set<Element> ofRoot;

    private final Titles titles;
    private final List<Part> parts;
    private final Embeds embeds;
    private final Discussion discussion;
    private final int first;
    private final int last;

    private final Cards cards;

    /// Whether the article is a table: one that holds more than its paragraphs do.
    private final boolean tabular;

    private final HtmlHead head;

    /// A heading of its own ("Related Articles") names what follows.
    private Optional<Zone> under = Optional.empty();

    /// What holds the heading of readers' comments outside the element that holds the article.
    private Optional<Element> readers = Optional.empty();

    private HtmlZones(
            Tree tree,
            Element root,
            Titles titles,
            Optional<String> description,
            Embeds embeds,
            Discussion discussion) {
        this.embeds = embeds;
        this.discussion = discussion;
        this.layout = tree.layout();
        this.tree = tree;
        this.root = root;
        this.ofRoot = Collections.newSetFromMap(new IdentityHashMap<>());
        this.ofRoot.add(root);
        this.ofRoot.addAll(root.parents());
        this.titles = titles;
        this.parts = layout.parts();
        this.cards = new Cards(tree, root, titles);
        this.tabular = tabular(tree, root);
        int from = parts.size();
        int to = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (tree.prose(parts.get(i)) > 0 && tree.holds(root, i) && !heads(parts.get(i))) {
                from = Math.min(from, i);
                to = i;
            }
        }
        this.first = from;
        this.last = restOfList(to);
        this.head = new HtmlHead(tree, titles, description, first);
    }

    private static boolean tabular(Tree tree, Element root) {
        int cells = 0;
        for (int i = 0; i < tree.layout().parts().size(); i++) {
            Part part = tree.layout().parts().get(i);
            boolean cell = part.element().filter(e -> e.normalName().equals("td")).isPresent();
            cells += cell && tree.holds(root, i) ? part.span().length() : 0;
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

    static List<Verdict> of(
            Tree tree,
            Document document,
            Titles titles,
            Optional<String> description,
            Embeds embeds,
            Discussion discussion) {
        Element root =
                discussion.opening().orElseGet(() -> ContentRoot.of(tree, document, titles.part()));
        HtmlZones reading = new HtmlZones(tree, root, titles, description, embeds, discussion);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < reading.parts.size(); i++) {
            Verdict verdict = reading.verdict(i);
            reading.head.passed(verdict);
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private Verdict verdict(int i) {
        Part part = parts.get(i);
        if (isTitle(part)) {
            return Verdict.of(Zone.TITLE, "the heading that the page's head tells");
        }
        if (embeds.around(part).isPresent()) {
            return Verdict.of(Zone.POST, "an embedded post of a network");
        }
        if (discussion.reply(part).isPresent()) {
            return tree.named(part)
                    .filter(n -> n.zone() == Zone.BOILERPLATE || n.zone() == Zone.NAVIGATION)
                    .map(Verdict::named)
                    .orElseGet(() -> Verdict.of(Zone.COMMENT, "a reply in a discussion"));
        }
        return tree.holds(root, i) ? within(i, part) : around(i, part);
    }

    /// A headline or a line of days with commas reads like prose; the body has not begun with it.
    private boolean heads(Part part) {
        return isTitle(part)
                || PrintedDates.whole(layout.words(part)).isPresent()
                || part.element().filter(e -> HEADINGS.contains(e.normalName())).isPresent();
    }

    private boolean isTitle(Part part) {
        return titles.part().isPresent() && titles.part().get() == part;
    }

    /// What the innermost name around a part says of it.
    private Optional<Verdict> named(int i, Part part, String words, Optional<Tree.Named> name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(head.named(i, part, words, name.get()));
    }

    private static boolean labels(Zone zone) {
        return zone == Zone.CAPTION || zone == Zone.BYLINE || zone == Zone.DATE;
    }

    private Verdict within(int i, Part part) {
        if (discussion.opening().isEmpty() && cards.in(part)) {
            return Verdict.of(Zone.RELATED, "a card that leads to another article");
        }
        String words = layout.words(part);
        String tag = part.element().map(Element::normalName).orElse("");
        Optional<Tree.Named> name = tree.named(part);
        boolean ofRoots = name.isPresent() && ofRoot.contains(name.get().element());
        Optional<Verdict> named = ofRoots ? Optional.empty() : named(i, part, words, name);
        if (HEADINGS.contains(tag)) {
            under = Furniture.zone(words);
            return named.filter(v -> Tree.isAside(v.zone()))
                    .or(() -> under.map(zone -> Verdict.of(zone, WORDING)))
                    .orElseGet(() -> heading(i, words));
        }
        if (named.isPresent() && !named.get().is(Zone.BODY)) {
            return named.get();
        }
        Optional<Zone> furniture = Furniture.zone(words);
        if (furniture.isPresent()) {
            return Verdict.of(furniture.get(), WORDING);
        }
        if (under.isPresent() && (tree.prose(part) == 0 || i > last)) {
            return Verdict.of(under.get(), UNDER);
        }
        if (under.filter(z -> z == Zone.COMMENT).isPresent() && i > first) {
            return Verdict.of(Zone.COMMENT, UNDER);
        }
        if (tree.prose(part) > 0) {
            under = Optional.empty();
        }
        return plain(i, part, words, tag);
    }

    private Verdict heading(int i, String words) {
        if (i < first) {
            return head.heading(parts.get(i), words);
        }
        return i > last
                ? Verdict.of(Zone.RELATED, "a heading behind the last running text")
                : Verdict.of(Zone.HEADING, "a heading amid the running text");
    }

    private Verdict plain(int i, Part part, String words, String tag) {
        if (last < 0 && part.linkShare() < 0.5 && paragraph(tag, words)) {
            return Verdict.of(Zone.BODY, "a paragraph of a page without running text");
        }
        if (i < first && (tree.prose(part) == 0 || heads(part))) {
            return tag.equals("li") ? head.item(part, words) : head.line(part, words);
        }
        if (Lines.linked(part, words, tag)) {
            return Verdict.of(Zone.RELATED, "links, hardly anything else");
        }
        if (tag.equals("td") || tag.equals("th")) {
            boolean body = tree.prose(part) > 0 || tabular || tree.ofData(part);
            return Verdict.of(body ? Zone.BODY : Zone.BOILERPLATE, "a cell of a table");
        }
        boolean sentence = words.length() >= SENTENCE && Lines.ended(words);
        if ((i > last && !sentence) || Lines.markup(words)) {
            return Verdict.of(Zone.BOILERPLATE, "a line behind the last running text, or markup");
        }
        if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
            return Verdict.of(Zone.LIST, "an item of a list in the article");
        }
        if (part.around().stream()
                .takeWhile(e -> e != root)
                .anyMatch(e -> e.normalName().equals("blockquote"))) {
            return Verdict.of(Zone.QUOTE, "in a block quotation");
        }
        boolean paragraph = tag.equals("p") || tag.equals("pre") || sentence;
        boolean amid = part.linkShare() < 0.3 && words.length() >= AMID;
        return paragraph || amid || tree.prose(part) > 0
                ? Verdict.of(Zone.BODY, "running text in the element that holds the article")
                : Verdict.of(Zone.BOILERPLATE, "too short for running text");
    }

    /// A page without running text is read by its elements: paragraphs are its article.
    private boolean paragraph(String tag, String words) {
        return tag.equals("p")
                && !words.isEmpty()
                && PrintedDates.whole(words).isEmpty()
                && !Bylines.led(words);
    }

    private Verdict around(int i, Part part) {
        String words = layout.words(part);
        Optional<Verdict> named = named(i, part, words, tree.named(part));
        if (named.filter(v -> Tree.isAside(v.zone()) || labels(v.zone())).isPresent()) {
            return named.get();
        }
        Optional<Zone> furniture = Furniture.zone(words);
        if (furniture.filter(z -> z == Zone.CAPTION).isPresent()) {
            return Verdict.of(Zone.CAPTION, WORDING);
        }
        if (part.element().filter(e -> HEADINGS.contains(e.normalName())).isPresent()) {
            boolean comments = i > last && furniture.filter(z -> z == Zone.COMMENT).isPresent();
            readers = part.element().map(Element::parent).filter(e -> comments);
        }
        if (furniture.isEmpty() && readers.filter(e -> part.around().contains(e)).isPresent()) {
            return Verdict.of(Zone.COMMENT, UNDER);
        }
        if (head.below(i)) {
            return head.around(part, words, named);
        }
        if (furniture.isPresent()) {
            return Verdict.of(furniture.get(), WORDING);
        }
        if (part.linkShare() <= 0.5) {
            return Verdict.of(Zone.BOILERPLATE, "outside the element that holds the article");
        }
        return i < first
                ? Verdict.of(Zone.NAVIGATION, "links before the article")
                : Verdict.of(Zone.RELATED, "links behind the article");
    }
}
