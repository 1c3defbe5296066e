package org.dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Comment;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// A page on which people talk: its posts stand in elements that are numbered (`id="post-12"`). The
/// one that holds the first running text is the article, the others are readers' comments.
///
/// A list of articles is numbered too: it has a headline of its own in each.
record Discussion(Optional<Element> opening, Set<Element> replies) {

    static final Discussion NONE = new Discussion(Optional.empty(), Set.of());

    /// `p100`, `post_2`, `js-post-1`, `answer-7`.
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:^|.{0,30}[_-])(?:p|pid|post|message|msg|reply|answer)[_-]?\\d{1,12}",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ANSWERS =
            Pattern.compile(".{0,30}(?:reply|answer)[_-]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}$");

    /// Longer headings than names of members are headlines.
    private static final int NAME = 3;

    /// The smallest heading that may be a headline whatever its length.
    private static final int HEADLINE = 3;

    /// A line with a day and hardly more.
    private static final int BRIEF = 80;

    Discussion {
        replies = Collections.unmodifiableSet(replies);
    }

    /// Whether an element's id may number a post.
    static boolean mayNumber(String id) {
        return !id.isEmpty()
                && id.charAt(id.length() - 1) <= '9'
                && id.charAt(id.length() - 1) >= '0'
                && NUMBERED.matcher(id).matches();
    }

    /// `numbered` are the elements with such an id, in the order of the page.
    static Discussion of(Tree tree, List<Element> numbered, Titles titles) {
        if (numbered.size() < 2 || titles.title().isEmpty()) {
            return NONE;
        }
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element e : numbered) {
            String name = DIGITS.matcher(e.id()).replaceFirst("");
            List<Element> group = groups.computeIfAbsent(name, any -> new ArrayList<>());
            if (tree.sums(e).from >= 0 && (group.isEmpty() || !within(tree, e, group.getLast()))) {
                group.add(e);
            }
        }
        String title = Words.fold(titles.title().get());
        return groups.entrySet().stream()
                .filter(group -> talk(tree, group.getValue(), title))
                .map(group -> of(tree, group.getKey(), group.getValue(), titles))
                .filter(found -> !found.replies.isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    private static boolean within(Tree tree, Element e, Element other) {
        return tree.holds(other, tree.sums(e).from);
    }

    private static Discussion of(Tree tree, String name, List<Element> posts, Titles titles) {
        List<Part> parts = tree.layout().parts();
        int first = titles.part().map(parts::indexOf).orElse(0);
        while (first < parts.size()
                && (tree.prose(parts.get(first)) == 0 || isAside(tree, parts.get(first)))) {
            first++;
        }
        if (tree.holds(posts.getFirst(), first)) {
            return opened(tree, posts);
        }
        boolean answers =
                first < tree.sums(posts.getFirst()).from && ANSWERS.matcher(name).matches();
        return answers ? new Discussion(Optional.empty(), identical(posts)) : NONE;
    }

    /// Who opens a discussion may need several posts for it.
    private static Discussion opened(Tree tree, List<Element> posts) {
        Optional<String> writer = writer(tree, posts.getFirst());
        int own = 1;
        while (own < posts.size()
                && writer.isPresent()
                && writer.equals(writer(tree, posts.get(own)))) {
            own++;
        }
        int last = tree.sums(posts.get(own - 1)).to;
        Optional<Element> opening =
                tree.layout().parts().get(tree.sums(posts.getFirst()).from).around().stream()
                        .filter(e ->
                                e == posts.getFirst() || posts.getFirst().parents().contains(e))
                        .filter(e -> tree.holds(e, last))
                        .findFirst();
        return new Discussion(opening, identical(posts.subList(own, posts.size())));
    }

    private static Set<Element> identical(List<Element> elements) {
        Set<Element> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(elements);
        return set;
    }

    private static Optional<String> writer(Tree tree, Element post) {
        return HtmlComments.read(tree.layout(), parts(tree, post).toList(), false)
                .flatMap(Comment::author);
    }

    private static boolean isAside(Tree tree, Part part) {
        return tree.aside(part).isPresent();
    }

    /// Whether posts are people's: with their days, with words of their own and without headlines.
    private static boolean talk(Tree tree, List<Element> posts, String title) {
        long dated = posts.stream().filter(e -> dated(tree, e)).count();
        return dated * 2 > posts.size()
                && posts.stream().skip(1).allMatch(e -> said(tree, e, title));
    }

    private static boolean dated(Tree tree, Element post) {
        Layout layout = tree.layout();
        return parts(tree, post)
                        .map(layout::words)
                        .anyMatch(w -> w.length() <= BRIEF && PrintedDates.first(w).isPresent())
                || !post.getElementsByTag("time").isEmpty();
    }

    private static boolean said(Tree tree, Element post, String title) {
        Tree.Sums held = tree.sums(post);
        return held.linked * 2 < held.text
                && parts(tree, post)
                        .filter(part -> Titles.level(part) > 0)
                        .allMatch(part -> fits(part, Words.fold(tree.layout().words(part)), title));
    }

    /// A heading in a reply repeats the headline ("Re: …") or is a member's name.
    private static boolean fits(Part part, String heading, String title) {
        boolean name = Titles.level(part) > HEADLINE && heading.split(" ", -1).length <= NAME;
        return name || heading.isEmpty() || heading.contains(title) || title.contains(heading);
    }

    private static Stream<Part> parts(Tree tree, Element e) {
        Tree.Sums held = tree.sums(e);
        return IntStream.rangeClosed(held.from, held.to).mapToObj(tree.layout().parts()::get);
    }

    /// The reply that a part stands in.
    Optional<Element> reply(Part part) {
        return replies.isEmpty()
                ? Optional.empty()
                : part.around().stream().filter(this::holds).findFirst();
    }

    /// Whether an element is one of the replies.
    boolean holds(Element element) {
        return replies.contains(element);
    }

    /// Who wrote the first post and when.
    Optional<Comment> first(Tree tree) {
        return opening.flatMap(
                post -> HtmlComments.read(tree.layout(), parts(tree, post).toList(), false));
    }
}
