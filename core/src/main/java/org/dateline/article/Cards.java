package org.dateline.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// Cards that lead to other articles: an element with a heading that is a link from end to end, a
/// few words, and no second paragraph.
///
/// So does a whole article behind this one. Only inside the element that holds the article; a
/// heading with a link among the article's own paragraphs makes no card.
final class Cards {

    private static final double LINK = 0.9;

    /// A teaser's words, in characters; more is a section of the article.
    private static final int LONGEST = 600;

    private final Map<Element, Boolean> cards = new IdentityHashMap<>();

    Cards(Tree tree, Element root, Titles titles) {
        titles.part().ifPresent(headline -> others(tree, headline));
        for (Part part : tree.layout().parts()) {
            boolean headline = titles.part().filter(p -> p == part).isPresent();
            if (!headline
                    && part.linkShare() > LINK
                    && part.element().filter(Cards::heading).isPresent()) {
                card(tree, root, part).ifPresent(e -> cards.put(e, true));
            }
        }
    }

    /// A page that goes on to the next article has a headline like its own in another `<article>`.
    private void others(Tree tree, Part headline) {
        Optional<Element> own = article(headline);
        if (own.isEmpty() || Titles.level(headline) == 0) {
            return;
        }
        for (Part part : tree.layout().parts()) {
            if (part.element().filter(Cards::heading).isPresent()
                    && Titles.level(part) == Titles.level(headline)
                    && !part.around().contains(own.get())) {
                article(part)
                        .filter(e -> !headline.around().contains(e))
                        .ifPresent(e -> cards.put(e, true));
            }
        }
    }

    private static Optional<Element> article(Part part) {
        return part.around().stream().filter(e -> e.normalName().equals("article")).findFirst();
    }

    boolean in(Part part) {
        return !cards.isEmpty() && part.around().stream().anyMatch(cards::containsKey);
    }

    private static boolean heading(Element e) {
        return e.normalName().length() == 2
                && e.normalName().charAt(0) == 'h'
                && Character.isDigit(e.normalName().charAt(1));
    }

    /// The largest element that holds the heading, something beside it, and no second paragraph.
    private static Optional<Element> card(Tree tree, Element root, Part heading) {
        Optional<Element> card = Optional.empty();
        if (!heading.around().contains(root)) {
            return card;
        }
        for (Element e : heading.around()) {
            Tree.Sums held = tree.sums(e);
            if (e == root || held.paragraphs > 1 || held.text > LONGEST) {
                return card;
            }
            boolean more = held.from < held.to;
            card = more ? Optional.of(e) : card;
        }
        return card;
    }
}
