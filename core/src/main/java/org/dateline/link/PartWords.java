package org.dateline.link;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.Span;
import org.dateline.text.Table;

/// Whether words make a number a part of another: "one of them", "two others". What stands before a
/// number and what stands behind it are two lists: "more than five" and "a total of five" are
/// wholes, "five more" and "five of" are parts. Whole words of the same sentence count only.
final class PartWords {

    private static final List<Beside> BESIDE =
            Table.read("/lang/en/part-words.tsv").rows().stream()
                    .map(row -> new Beside(row.get(0), row.get(1), Words.of(row.get(2))))
                    .toList();

    private PartWords() {}

    /// `kind` part or rest, `where` before, behind or inside.
    private record Beside(String kind, String where, List<String> words) {

        boolean stands(List<String> before, List<String> inside, List<String> behind) {
            return switch (where) {
                case "before" -> ends(before, words) || starts(inside, words);
                case "behind" -> starts(behind, words);
                case "inside" -> inside.containsAll(words);
                case "sentence" -> Collections.indexOfSubList(behind, words) >= 0;
                default -> throw new IllegalStateException("part-words.tsv: no place " + where);
            };
        }
    }

    static boolean is(Profile profile, Figure figure) {
        Place place = Place.of(profile, figure);
        return place.told("part")
                || (place.told("rest") && !place.otherThan())
                || (place.inRow() && !place.otherThan())
                || place.beforeRest();
    }

    /// Where a figure stands in its sentence: the words before it, its own, and those behind it.
    private record Place(
            Figure figure,
            List<Figure> others,
            List<String> before,
            List<String> inside,
            List<String> behind) {

        static Place of(Profile profile, Figure figure) {
            String text = profile.reading().page().text();
            Span span = figure.span();
            Span sentence = Around.sentence(profile.reading(), span);
            return new Place(
                    figure,
                    profile.reading().figures().stream()
                            .filter(other -> sentence.contains(other.span()))
                            .filter(other -> !other.span().meets(span))
                            .toList(),
                    Words.of(
                            text.substring(Math.min(sentence.start(), span.start()), span.start())),
                    Words.of(span.in(text)),
                    Words.of(text.substring(span.end(), Math.max(sentence.end(), span.end()))));
        }

        /// A person told of ("a student of law") is no part for what stands behind.
        boolean told(String kind) {
            List<String> after = inside.stream().anyMatch(Numerals::is) ? behind : List.of();
            return BESIDE.stream()
                    .filter(beside -> beside.kind.equals(kind))
                    .anyMatch(beside -> beside.stands(before, inside, after));
        }

        /// "killed one and wounded two others": others than the one killed, so two is the whole of
        /// the wounded. The number that stands before it in the sentence tells.
        boolean otherThan() {
            return others.stream()
                    .filter(other -> other.span().end() <= figure.span().start())
                    .max(Comparator.comparingInt(other -> other.span().start()))
                    .filter(other -> other.measure() != figure.measure())
                    .isPresent();
        }

        /// "aged 30 and 42": a number right behind another is no count of its own.
        boolean inRow() {
            int last = before.size() - 1;
            boolean and = last > 0 && before.get(last).equals("and");
            return last >= 0 && Numerals.is(before.get(and ? last - 1 : last));
        }

        /// "two went to one hospital, two others to another": the first two are a part as well,
        /// unless something else is counted there.
        boolean beforeRest() {
            for (int i = 0; i + 1 < behind.size(); i++) {
                boolean rest = Numerals.is(behind.get(i)) && isRest(behind.subList(i + 1, i + 2));
                if (rest) {
                    return others.stream()
                            .filter(other -> other.span().start() >= figure.span().end())
                            .allMatch(other -> other.measure() == figure.measure());
                }
            }
            return false;
        }

        private static boolean isRest(List<String> words) {
            return BESIDE.stream()
                    .filter(beside -> beside.kind.equals("rest") && beside.where.equals("behind"))
                    .anyMatch(beside -> beside.words.equals(words));
        }
    }

    private static boolean ends(List<String> words, List<String> phrase) {
        int from = words.size() - phrase.size();
        return from >= 0 && words.subList(from, words.size()).equals(phrase);
    }

    private static boolean starts(List<String> words, List<String> phrase) {
        return words.size() >= phrase.size() && words.subList(0, phrase.size()).equals(phrase);
    }
}
