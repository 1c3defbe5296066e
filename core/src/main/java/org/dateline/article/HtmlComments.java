package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.model.Comment;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Readers' comments of an HTML page: comment parts by the element that holds one comment.
final class HtmlComments {

    /// A class that says "one comment", and no part of one: `comment`, not `comment-meta`.
    private static final Pattern ONE =
            Pattern.compile(
                    "(?:^|\\s)(?:comment|kommentar|commentaire|review|reply)(?:$|\\s)",
                    Pattern.CASE_INSENSITIVE);

    /// `comment-911`, `div-comment-911`.
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:^|[_-])(?:comment|kommentar|review|reply)[_-]?\\d{1,12}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:comment|kommentar|commentaire|review|reply)(?:$|[\\s_-])",
                    Pattern.CASE_INSENSITIVE);

    /// A line that is no sentence; "A. Belk" and "Ana B." have initials.
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}\\.\\s?){0,3}[^.!?。！？]{1,60}(?:\\s\\p{Lu}\\.)?");

    private static final String SAID = WordLists.anyOf(WordLists.lines("comment-said.txt"));

    private static final Pattern SAYS = Pattern.compile("\\s(?:" + SAID + ")(?:\\.\\.\\.|…|:)?$");

    /// What stands between a name and a day.
    private static final Pattern LINKING =
            Pattern.compile(
                    "[\\s,·|–—-]{0,4}(?:(?<!\\p{L})(?:"
                            + SAID
                            + "|"
                            + WordLists.anyOf(WordLists.lines("date-company.txt"))
                            + ")[\\s:,]{1,3}){0,3}$");

    /// What stands before a day and names nobody: "Posted", "Wednesday".
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?:posted|answered|asked|published|date|updated|edited|added|\\p{L}{3,6}day|mon|tue|wed|thu|fri|sat|sun)",
                    Pattern.CASE_INSENSITIVE);

    /// "Posts: 112", "Joined" beside a post; whether what it names stands in the next line.
    private static final Wordings<Boolean> MEMBER =
            Wordings.of("member-lines.txt", kind -> kind.equals("label"));

    /// `author`, `username`, `fn`.
    private static final Pattern WRITER =
            Pattern.compile("(?:^|[\\s_-])(?:author|username|fn|nick|nickname|poster)$");

    /// A count of votes is no longer.
    private static final int COUNT = 6;

    /// Names have no more words.
    private static final int WORDS = 4;

    /// No line with a name or a day is longer.
    private static final int BRIEF = 60;

    /// How many `<dd>` of one comment are looked back over to its `<dt>`.
    private static final int PARAGRAPHS = 50;

    private HtmlComments() {}

    /// The comments; `dayFirst` says that "3/5/2020" is 3 May.
    static List<Comment> of(
            Tree tree, Discussion discussion, List<Piece> pieces, boolean dayFirst) {
        Layout layout = tree.layout();
        List<Comment> comments = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        Optional<Element> home = Optional.empty();
        for (int i = 0; i <= pieces.size(); i++) {
            boolean comment = i < pieces.size() && pieces.get(i).zone() == Zone.COMMENT;
            if (!comment && i < pieces.size() && home.filter(discussion::holds).isPresent()) {
                continue;
            }
            Optional<Element> at =
                    comment ? holder(tree, discussion, layout.parts().get(i)) : Optional.empty();
            boolean same = comment && at.isPresent() && home.filter(h -> h == at.get()).isPresent();
            if (!same) {
                Optional<Element> holder = home;
                read(layout, open, dayFirst)
                        .map(read -> holder.map(e -> marked(e, read)).orElse(read))
                        .ifPresent(comments::add);
                open.clear();
            }
            if (comment) {
                open.add(layout.parts().get(i));
            }
            home = at;
        }
        return comments;
    }

    /// The element of one comment by what it is called, or else the innermost that speaks of
    /// comments, or else the repeated item of a list without names.
    private static Optional<Element> holder(Tree tree, Discussion discussion, Part part) {
        Optional<Element> reply = discussion.reply(part);
        if (reply.isPresent()) {
            return reply;
        }
        for (Element e : part.around()) {
            Optional<Element> term = term(e);
            if (term.isPresent()) {
                return term;
            }
        }
        return named(tree, part);
    }

    /// The `<dt>` that a comment in a list of definitions begins with.
    private static Optional<Element> term(Element e) {
        Element at = e;
        for (int i = 0; i < PARAGRAPHS && at != null && at.normalName().equals("dd"); i++) {
            at = at.previousElementSibling();
        }
        return Optional.ofNullable(at).filter(t -> t.normalName().equals("dt"));
    }

    private static Optional<Element> named(Tree tree, Part part) {
        List<Element> around =
                part.around().stream()
                        .filter(e -> !e.normalName().equals("p") && !e.normalName().equals("body"))
                        .toList();
        return around.stream()
                .filter(HtmlComments::one)
                .findFirst()
                .or(() ->
                        around.stream()
                                .filter(e -> NAMED.matcher(e.className() + " " + e.id()).find())
                                .findFirst())
                .or(() -> around.stream().filter(e -> repeated(tree, e)).findFirst());
    }

    private static boolean one(Element e) {
        return e.attributesSize() > 0
                && (ONE.matcher(e.className()).find()
                        || NUMBERED.matcher(e.id()).find()
                        || e.attr("itemprop").equals("comment"));
    }

    /// A neighbour has the same tag and class; without a class, the lines of one comment are alike
    /// too, and only a list's item or what holds several lines is one.
    private static boolean repeated(Tree tree, Element e) {
        Tree.Sums held = tree.sums(e);
        boolean told = !e.className().isEmpty() || e.normalName().equals("li");
        return (told || held.from < held.to)
                && (like(e, e.nextElementSibling()) || like(e, e.previousElementSibling()));
    }

    private static boolean like(Element e, @Nullable Element other) {
        return other != null
                && other.normalName().equals(e.normalName())
                && other.className().equals(e.className());
    }

    /// "Ana B. May 15, 2024 at 7:12 am", "Ana on 3 May 2024": who stands before the day.
    private static Optional<String> before(String line, PrintedDates.Found day) {
        String name =
                LINKING.matcher(line.substring(0, day.span().start())).replaceFirst("").strip();
        boolean who = NAME.matcher(name).matches() && !STAMP.matcher(name).matches();
        return who ? Optional.of(name) : Optional.empty();
    }

    private static boolean names(String line) {
        String name = SAYS.matcher(line).replaceFirst("");
        return name.codePoints().filter(Character::isLetter).limit(2).count() == 2
                && NAME.matcher(name).matches();
    }

    /// With the name and the day that the comment's markup tells, where its lines do not: "4 points
    /// 2 years ago".
    private static Comment marked(Element holder, Comment read) {
        boolean named = read.author().filter(a -> a.split(" ", -1).length <= WORDS).isPresent();
        Optional<String> author =
                named ? Optional.empty() : first(holder, HtmlComments::isWriter).map(Element::text);
        Optional<String> date =
                read.date().isPresent()
                        ? read.date()
                        : first(holder, e -> e.hasAttr("datetime"))
                                .flatMap(e -> Stamp.parse(e.attr("datetime")))
                                .map(Stamp::iso);
        return new Comment(
                author.filter(a -> !a.isBlank() && a.length() <= BRIEF).or(read::author),
                date,
                read.span());
    }

    private static boolean isWriter(Element e) {
        return e.attributesSize() > 0 && WRITER.matcher(e.className()).find();
    }

    private static Optional<Element> first(Element holder, Predicate<Element> wanted) {
        return holder.stream().filter(wanted).findFirst();
    }

    private static boolean isCount(String line) {
        return line.length() <= COUNT && line.codePoints().noneMatch(Character::isLetter);
    }

    /// Without the lines that tell of a forum's member, the letter that stands for a picture and
    /// the count of votes.
    private static List<Part> withoutMembers(Layout layout, List<Part> parts) {
        List<Part> own = new ArrayList<>();
        boolean labelled = false;
        for (Part part : parts) {
            String said = layout.words(part);
            boolean brief = said.length() <= BRIEF;
            Optional<Boolean> member = brief ? MEMBER.meaning(said, any -> true) : Optional.empty();
            boolean letter = own.isEmpty() && (said.length() == 1 || isCount(said));
            if (member.isEmpty() && !letter && !(labelled && brief)) {
                own.add(part);
            }
            labelled = member.orElse(false);
        }
        return own;
    }

    /// Who speaks in some parts, when, and with which of them.
    static Optional<Comment> read(Layout layout, List<Part> parts, boolean dayFirst) {
        Optional<String> author = Optional.empty();
        Optional<String> date = Optional.empty();
        Optional<Span> words = Optional.empty();
        for (Part part : withoutMembers(layout, parts)) {
            String said = layout.words(part);
            boolean brief = said.length() <= BRIEF;
            Optional<PrintedDates.Found> day =
                    brief ? PrintedDates.first(said, dayFirst) : Optional.empty();
            if (day.isPresent()) {
                date = date.or(() -> day.map(d -> PrintedTimes.beside(said, d).iso()));
                author = author.or(() -> day.flatMap(d -> before(said, d)));
            } else if (author.isEmpty() && words.isEmpty() && names(said)) {
                author = Optional.of(SAYS.matcher(said).replaceFirst(""));
            } else if (Furniture.zone(said).isEmpty()) {
                words = Optional.of(words.map(w -> w.cover(part.span())).orElse(part.span()));
            }
        }
        Optional<String> who = author;
        Optional<String> when = date;
        return words.map(w -> new Comment(who, when, w));
    }
}
