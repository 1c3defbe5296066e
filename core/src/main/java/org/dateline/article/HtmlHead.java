package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Zone;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// The lines of an HTML page between its headline and its running text: subtitle, byline and date,
/// and what already belongs to the text, a heading or the items of a list.
final class HtmlHead {

    private final Tree tree;
    private final Optional<String> title;
    private final Optional<String> description;

    /// The first part with running text.
    private final int first;

    /// Whether the headline has been passed.
    private boolean titled;

    HtmlHead(Tree tree, Titles titles, Optional<String> description, int first) {
        this.tree = tree;
        this.title = titles.title().map(Words::fold);
        this.description = description.map(Words::fold);
        this.first = first;
    }

    /// Tells what has been passed.
    void passed(Verdict verdict) {
        titled |= verdict.is(Zone.TITLE);
    }

    /// Whether a part stands between headline and running text.
    boolean below(int i) {
        return titled && i < first;
    }

    /// What an element's name says of a part, where the head of an article does not say better.
    ///
    /// A credit is the photographer's beside a picture and the writer's under the headline. A
    /// teaser leads to another article; the one between headline and running text, without a link
    /// or a heading, is this article's own.
    Verdict named(int i, Part part, String words, Tree.Named named) {
        if (named.zone() == Zone.CAPTION && below(i) && Bylines.led(words)) {
            return new Verdict(Zone.BYLINE, "a credit by the headline", by(named));
        }
        boolean dateline = named.zone() == Zone.DATE && called(named.element());
        if (dateline && Dateline.alone(words, true)) {
            return new Verdict(Zone.DATELINE, "a place that the page calls a dateline", by(named));
        }
        if (named.zone() == Zone.BOILERPLATE && below(i)) {
            Verdict line = line(part, words);
            if (line.is(Zone.DATE) || line.is(Zone.BYLINE)) {
                return line;
            }
        }
        return titled && i <= first && opens(part, named)
                ? new Verdict(
                        Zone.SUBTITLE, "a teaser between headline and running text", by(named))
                : Verdict.named(named);
    }

    private static boolean called(Element element) {
        return element.className().toLowerCase(Locale.ROOT).contains("dateline");
    }

    private static Optional<Element> by(Tree.Named named) {
        return Optional.of(named.element());
    }

    private boolean opens(Part part, Tree.Named named) {
        Tree.Sums held = tree.sums(named.element());
        return named.zone() == Zone.RELATED
                && tree.prose(part) > 0
                && part.linked() == 0
                && held.paragraphs == held.to - held.from + 1
                && named.element().className().contains("teaser");
    }

    /// Between headline and body stand subtitle, byline and date.
    Verdict line(Part part, String words) {
        if (PrintedDates.whole(words).isPresent()) {
            return Verdict.of(Zone.DATE, "a day by itself before the running text");
        }
        if (titled && Dateline.alone(words, false)) {
            return Verdict.of(Zone.DATELINE, "a place with a day, an agency or a dash, by itself");
        }
        if (Bylines.led(words) || (titled && Lines.signed(words))) {
            return Verdict.of(Zone.BYLINE, "worded as a byline, before the running text");
        }
        if (titled && part.linkShare() < 0.5 && Bylines.several(words)) {
            return Verdict.of(Zone.BYLINE, "names of people between headline and running text");
        }
        boolean named = Bylines.placed(words) || Bylines.isPlain(words);
        if (titled && (Bylines.roled(words) || (named && byDay(part)))) {
            return Verdict.of(Zone.BYLINE, "a name with a role, a place or a day beside it");
        }
        boolean sentence = words.length() >= 40 && part.linkShare() < 0.3;
        return titled && sentence
                ? Verdict.of(Zone.SUBTITLE, "a sentence between headline and running text")
                : Verdict.of(Zone.BOILERPLATE, "a line before the running text");
    }

    /// Whether the part above or below is a day by itself.
    private boolean byDay(Part part) {
        List<Part> parts = tree.layout().parts();
        int at = parts.indexOf(part);
        return Stream.of(at - 1, at + 1)
                .filter(i -> i >= 0 && i < parts.size())
                .map(i -> tree.layout().words(parts.get(i)))
                .anyMatch(words -> PrintedDates.whole(words).isPresent());
    }

    /// The first heading of an article may stand before its first running text.
    Verdict heading(Part part, String words) {
        Verdict verdict = line(part, words);
        boolean own = titled && verdict.is(Zone.BOILERPLATE) && part.linked() == 0;
        return own && title.filter(Words.fold(words)::equals).isEmpty()
                ? Verdict.of(Zone.HEADING, "a heading between headline and running text")
                : verdict;
    }

    /// So may a list.
    Verdict item(Part part, String words) {
        return titled && part.linked() == 0
                ? Verdict.of(Zone.LIST, "an item of a list between headline and running text")
                : line(part, words);
    }

    /// A line outside the element that holds the article.
    Verdict around(Part part, String words, Optional<Verdict> named) {
        if (named.filter(v -> v.is(Zone.SUBTITLE)).isPresent()) {
            return named.get();
        }
        if (description.filter(d -> d.length() > 30 && d.startsWith(start(words))).isPresent()) {
            return Verdict.of(Zone.SUBTITLE, "the description in the page's head");
        }
        Verdict verdict = line(part, words);
        return verdict.is(Zone.SUBTITLE) && tree.prose(part) == 0
                ? Verdict.of(Zone.BOILERPLATE, "a line before the running text")
                : verdict;
    }

    private static String start(String words) {
        String folded = Words.fold(words);
        return folded.length() < 30 ? "\u0000" : folded.substring(0, Math.min(60, folded.length()));
    }
}
