package org.dateline.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// The day of publication as a page prints it for its readers: the line by the headline first, then
/// one that says of itself what day it tells, then a paragraph that begins with its day, then any
/// line that is called a date.
///
/// Days of comments, quotations and embedded posts are none of an article; those of other articles
/// are not looked at while there are others.
final class DatedLines {

    /// How far from the headline its date stands, in parts.
    private static final int BEFORE = 6;

    private static final int AFTER = 12;

    /// A line with a day and hardly more.
    private static final int LINE = 150;

    /// A block of such lines.
    private static final int BLOCK = 300;

    private static final int BRIEF = 40;

    /// Labels are of many scripts, and their words end where those scripts' words do.
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// What may follow a labelled day, in letters: "18:00 Uhr MESZ". More, and a stop, is a
    /// sentence.
    private static final int REST = 8;

    /// "Published on 4 November 2020", "Stand: 28.04.2020 18:00 Uhr".
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(?:"
                            + WordLists.anyOf(WordLists.lines("date-labels.txt"))
                            + ")\\b.{0,4}\\b.{0,80}",
                    FLAGS);

    /// Languages whose readers write the month first, or some of whose readers do.
    private static final Set<String> MONTH_FIRST = Set.of("en", "en-us", "en-ca", "fil", "es-us");

    /// "Updated 4 November 2020", "Letzte Änderung: 31.10.2023".
    private static final Pattern CHANGED =
            Pattern.compile(
                    "\\b(?:" + WordLists.anyOf(WordLists.lines("change-labels.txt")) + ")\\b",
                    FLAGS);

    private static final Pattern RIGHTS =
            Pattern.compile(
                    "\\b(?:" + WordLists.anyOf(WordLists.lines("rights-labels.txt")) + ")\\b",
                    FLAGS);

    /// How far from its label a day stands: " on Thursday, ".
    private static final int GAP = 25;

    private final Layout layout;
    private final Tree tree;
    private final List<Piece> pieces;
    private final int title;
    private final boolean dayFirst;
    private final Optional<Archived> archived;

    /// The short parts that may print a day.
    private final BitSet dayed = new BitSet();

    /// Asked for several times, and looked for once.
    private Optional<Stamp> sure = Optional.empty();

    private boolean sought;

    DatedLines(
            Tree tree, List<Piece> pieces, Optional<String> language, Optional<Archived> archived) {
        this.dayFirst = dayFirst(language);
        this.archived = archived;
        this.layout = tree.layout();
        this.tree = tree;
        this.pieces = pieces;
        this.title =
                IntStream.range(0, pieces.size())
                        .filter(i -> pieces.get(i).zone() == Zone.TITLE)
                        .findFirst()
                        .orElse(0);
        for (int i = 0; i < pieces.size(); i++) {
            dayed.set(i, pieces.get(i).span().length() <= BLOCK && PrintedDates.mayPrint(words(i)));
        }
    }

    /// Whether "3/5/2020" is 3 May to the readers of a language.
    static boolean dayFirst(Optional<String> language) {
        return language.filter(l -> !MONTH_FIRST.contains(l.toLowerCase(Locale.ROOT))).isPresent();
    }

    /// The day that the page prints.
    Optional<Stamp> day() {
        return sure().or(() -> first(0, pieces.size(), i -> own(i) && dated(i)))
                .or(() -> first(0, pieces.size(), i -> own(i) && whole(i)))
                .or(() -> near(this::own))
                .or(() -> first(0, pieces.size(), i -> own(i) && brief(i)))
                .or(() -> near(this::any))
                .or(() -> first(0, pieces.size(), i -> any(i) && (dated(i) || whole(i))));
    }

    /// The day of a line that is hardly more, by the headline, or that says what day it tells, or
    /// of a paragraph that begins with it.
    Optional<Stamp> sure() {
        if (!sought) {
            sure = findSure();
            sought = true;
        }
        return sure;
    }

    private Optional<Stamp> findSure() {
        return nearTitle()
                .or(() -> first(0, pieces.size(), i -> own(i) && labelled(i)))
                .or(this::leading);
    }

    /// The day in the lines by the headline, behind it first: those that are called dates, then
    /// those with hardly more than a day.
    private Optional<Stamp> nearTitle() {
        return near(i -> own(i) && dated(i)).or(() -> near(i -> own(i) && whole(i)));
    }

    /// A day above the headline comes before one behind running text, which may be a comment's.
    private Optional<Stamp> near(IntPredicate fits) {
        int end = Math.min(pieces.size(), title + AFTER);
        int running =
                IntStream.range(Math.min(title + 1, end), end)
                        .filter(i -> pieces.get(i).span().length() > BLOCK)
                        .findFirst()
                        .orElse(end);
        return first(title, running, fits)
                .or(() -> first(Math.max(0, title - BEFORE), title, fits))
                .or(() -> first(running, end, fits));
    }

    /// A paragraph that begins with a day: "29 November 2022 – The harbour …".
    private Optional<Stamp> leading() {
        int end = Math.min(pieces.size(), title + AFTER);
        for (int i = title; i < end; i++) {
            String words = words(i);
            Optional<PrintedDates.Found> found =
                    PrintedDates.first(words.substring(0, Math.min(words.length(), 60)));
            if (own(i) && found.filter(f -> begins(words, f.span())).isPresent()) {
                return found.map(f -> PrintedTimes.beside(words, f));
            }
        }
        return Optional.empty();
    }

    /// Whether a line begins with its day, or with a label of it and its day, set off from the
    /// rest.
    private static boolean begins(String words, Span day) {
        String rest = words.substring(day.end()).strip();
        boolean apart = rest.isEmpty() || "–—-:|(\n".indexOf(rest.charAt(0)) >= 0;
        boolean labelled = LABELLED.matcher(words.substring(0, day.start()) + ".").matches();
        return day.start() <= 1 || (labelled && apart);
    }

    private Optional<Stamp> first(int from, int to, IntPredicate fits) {
        for (int i = dayed.nextSetBit(from); i >= 0 && i < to; i = dayed.nextSetBit(i + 1)) {
            if (fits.test(i)) {
                Optional<Stamp> day = published(words(i));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    /// The first day that is not the day of a change.
    private Optional<Stamp> published(String words) {
        return words.lines()
                .filter(line -> line.length() <= LINE)
                .flatMap(line ->
                        PrintedDates.first(line, dayFirst).stream()
                                .filter(f -> !isChange(line, f))
                                .map(f -> PrintedTimes.beside(line, f)))
                .filter(this::own)
                .findFirst();
    }

    /// Whether a time is the page's own: what an archive puts around a page tells when it took it.
    boolean own(Stamp stamp) {
        return archived.filter(it -> it.took(stamp)).isEmpty();
    }

    private static boolean isChange(String line, PrintedDates.Found day) {
        String before = line.substring(0, day.span().start());
        return CHANGED.matcher(before).find() || RIGHTS.matcher(before).find();
    }

    /// The day of the last change that a line tells which begins so, or stands by the headline.
    Optional<Stamp> changed() {
        return dayed.stream()
                .filter(this::own)
                .boxed()
                .flatMap(i ->
                        words(i).lines()
                                .filter(line -> line.length() <= LINE)
                                .flatMap(line -> changed(line, byTitle(i)).stream()))
                .findFirst();
    }

    private boolean byTitle(int i) {
        return dated(i) || (i >= title - BEFORE && i < title + AFTER);
    }

    /// "Mis à jour le 13 mars 2018 à 10h02", alone or behind the day of publication.
    private Optional<Stamp> changed(String line, boolean anywhere) {
        Matcher label = CHANGED.matcher(line);
        if (!PrintedDates.mayPrint(line) || !label.find()) {
            return Optional.empty();
        }
        String rest = line.substring(label.end());
        return PrintedDates.first(rest, dayFirst)
                .filter(day -> day.span().start() <= GAP && (anywhere || label.start() <= 2))
                .map(day -> PrintedTimes.beside(rest, day));
    }

    /// Whether an element belongs to this article rather than to one beside it.
    boolean ofArticle(Element element) {
        return element.normalName().equals("meta") || !tree.elsewhere(element);
    }

    private boolean any(int i) {
        return zone(i) != Zone.COMMENT && zone(i) != Zone.POST && zone(i) != Zone.QUOTE;
    }

    private boolean dated(int i) {
        return zone(i) == Zone.DATE || zone(i) == Zone.BYLINE;
    }

    private boolean whole(int i) {
        return PrintedDates.whole(words(i)).isPresent();
    }

    /// A day and a few words: "2020-11-04 | Talks".
    private boolean brief(int i) {
        return pieces.get(i).span().length() <= BRIEF;
    }

    private boolean labelled(int i) {
        return words(i).lines()
                .anyMatch(line -> LABELLED.matcher(line).matches() && !isSentence(line));
    }

    /// "Released on 12 March 2019, he left for the coast." labels nothing.
    private boolean isSentence(String line) {
        int end = PrintedDates.first(line, dayFirst).map(f -> f.span().end()).orElse(0);
        return line.endsWith(".")
                && line.substring(end).codePoints().filter(Character::isLetter).count() > REST;
    }

    private boolean own(int i) {
        Part part = layout.parts().get(i);
        return any(i)
                && zone(i) != Zone.RELATED
                && zone(i) != Zone.NAVIGATION
                && part.element().filter(tree::elsewhere).isEmpty();
    }

    private Zone zone(int i) {
        return pieces.get(i).zone();
    }

    private String words(int i) {
        return pieces.get(i).span().in(layout.text());
    }
}
