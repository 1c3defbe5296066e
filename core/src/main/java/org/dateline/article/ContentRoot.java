package org.dateline.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Zone;
import org.dateline.page.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article: where the running text is.
///
/// From the body down, always into the child that holds most of the running text, until no child
/// does. Text that is set aside by its name (comments, teasers) does not count.
final class ContentRoot {

    /// A child with this share of its parent's running text is the way down.
    private static final double MOST = 0.7;

    /// A body by its own name is believed from this share on.
    private static final double NAMED = 0.4;

    /// Text before the root is the article itself from this share of the root's on.
    private static final double MUCH = 0.4;

    /// Less running text than this is a standfirst.
    private static final int LEAST = 250;

    private final Tree tree;
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

    private ContentRoot(Tree tree) {
        this.tree = tree;
        for (Part part : tree.layout().parts()) {
            int words = tree.prose(part);
            if (words > 0 && tree.aside(part).isEmpty()) {
                for (Element e : part.around()) {
                    prose.merge(e, weight(words), Integer::sum);
                }
            }
        }
    }

    /// Long paragraphs are an article's; teasers have short ones.
    private static int weight(int words) {
        return words < 100 ? words / 2 : words;
    }

    static Element of(Tree tree, Document document, Optional<Part> title) {
        ContentRoot reading = new ContentRoot(tree);
        Element found = reading.find(document.body());
        return title.map(part -> reading.fromTitle(found, part)).orElse(found);
    }

    /// The running text between the headline and the root is the article's too: with little of it
    /// the root grows around it, with much of it that is the article and the root was what stands
    /// below (comments, other articles).
    private Element fromTitle(Element root, Part title) {
        List<Part> parts = tree.layout().parts();
        List<Part> missed = new ArrayList<>();
        int sum = 0;
        for (int i = parts.indexOf(title) + 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.around().contains(root)) {
                return grown(root, missed, sum);
            }
            if (tree.prose(part) > 0 && tree.unnamed(part)) {
                missed.add(part);
                sum += weight(tree.prose(part));
            }
        }
        return root;
    }

    private Element grown(Element root, List<Part> missed, int sum) {
        if (missed.size() < 2 || sum < LEAST) {
            return root;
        }
        boolean much = missed.size() > 2 && sum > MUCH * prose.getOrDefault(root, 0);
        List<Element> shared = new ArrayList<>(missed.getFirst().around());
        missed.forEach(part -> shared.retainAll(part.around()));
        if (!much) {
            shared.removeIf(e -> e != root && !root.parents().contains(e));
        }
        return shared.isEmpty() ? root : shared.getFirst();
    }

    private Element find(Element body) {
        Element at = body;
        Optional<Element> next = next(at);
        while (next.isPresent()) {
            at = next.get();
            next = at.normalName().equals("p") ? Optional.empty() : next(at);
        }
        return at;
    }

    private Optional<Element> next(Element at) {
        int all = prose.getOrDefault(at, 0);
        for (Element child = at.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            int held = prose.getOrDefault(child, 0);
            boolean most = held > MOST * all;
            boolean named =
                    held > NAMED * all && tree.hint(child).filter(z -> z == Zone.BODY).isPresent();
            if (all > 0 && (most || named) && !single(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// A paragraph is no container: the article is around it.
    private boolean single(Element child) {
        return tree.sums(child).paragraphs <= 1;
    }
}
