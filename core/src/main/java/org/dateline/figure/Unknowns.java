package org.dateline.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Quantity;
import org.dateline.model.Quantity.Qualifier;
import org.dateline.model.Span;
import org.dateline.text.Folded;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/// A number that the text says is not known: "the number of casualties is unclear".
///
/// Unknown is not zero, so it stands in the books as a figure of its own.
final class Unknowns {

    static final Quantity UNKNOWN =
            new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), Qualifier.UNKNOWN);

    /// Hits "figures on the wounded have yet to be released"; misses "the death toll rose".
    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?<what>(?:exact |concrete |precise |total"
                            + " )?(?:numbers?|figures?|toll|extent|count|details)\\b[^.;]{0,30}?\\b(?<harm>casualties|victims|dead|deaths|killed|wounded|injured|injuries|missing))\\b[^.;]{0,40}?\\b(?:(?:has|have)"
                            + " (?:yet|not yet|not) (?:to"
                            + " )?been?\\b|(?:is|was|are|were|remains?|remained) (?:still |not |as yet"
                            + " )?(?:unknown|unclear|unconfirmed|known|clear))",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> HARM =
            Set.of(
                    "casualties",
                    "victims",
                    "dead",
                    "deaths",
                    "killed",
                    "wounded",
                    "injured",
                    "injuries",
                    "missing");

    /// What is unknown, and its words.
    record Unknown(Span span, Measure measure) {}

    private Unknowns() {}

    static Optional<Unknown> in(String text, Sentence sentence) {
        if (!namesHarm(sentence)) {
            return Optional.empty();
        }
        Matcher found = OPEN.matcher(Folded.of(sentence.span().in(text)));
        if (!found.find()) {
            return Optional.empty();
        }
        Span span = new Span(found.start("what"), found.end("what")).shift(sentence.span().start());
        String harm = found.group("harm").toLowerCase(java.util.Locale.ROOT);
        Measure measure =
                switch (harm) {
                    case "wounded", "injured", "injuries" -> Measure.WOUNDED;
                    case "missing" -> Measure.MISSING;
                    default -> Measure.KILLED;
                };
        return Optional.of(new Unknown(span, measure));
    }

    /// Few sentences do, and the pattern is dear.
    private static boolean namesHarm(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (HARM.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
