package org.dateline.figure;

import java.util.List;
import org.dateline.model.Quantity;
import org.dateline.text.Syntax;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether a sentence that names a week, a month or a year tells of one deed in it ("a strike last
/// month killed 14"), not of all that befell people in that time ("112 were killed in October").
public final class OneDeed {

    /// So many are a time's toll where nobody is said to have done it at once.
    private static final double MANY = 10;

    /// So many are it even where somebody is: "soldiers killed 340 rebels in May".
    private static final double TOO_MANY = 100;

    private static final List<String> AT_ONCE = List.of("when", "as");

    private OneDeed() {}

    /// "hundreds" are many, of whatever number.
    static double least(Quantity people) {
        boolean vague = people.qualifier() == Quantity.Qualifier.VAGUE;
        return people.low().orElse(vague ? TOO_MANY : 0);
    }

    /// `most` is the highest number of people that the sentence counts.
    static boolean isTold(Syntax syntax, double most) {
        Words words = Words.of(syntax.sentence());
        if (hasEvent(words, true)) {
            return false;
        }
        return hasEvent(words, false)
                || (most < MANY && !isOpen(syntax))
                || (most < TOO_MANY
                        && syntax.verbs().stream().anyMatch(verb -> isAtOnce(words, syntax, verb)));
    }

    /// "in October alone".
    private static boolean isOpen(Syntax syntax) {
        return syntax.tokens().stream().anyMatch(token -> token.lower().equals("alone"));
    }

    /// Several events, or one that lasts ("shelling", "clashes"), or else a single one ("a raid").
    private static boolean hasEvent(Words words, boolean many) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.at(i);
            boolean lasts = MeasureWords.LASTING.has(word);
            boolean event =
                    MeasureWords.EVENT.has(word)
                            && word.endsWith("s") == many
                            && !words.tagged(i, "VERB");
            boolean told = many ? lasts || event : event && !lasts;
            if (told && !words.tagged(i + 1, "NOUN")) {
                return true;
            }
        }
        return false;
    }

    /// "a gunman killed 12", "were shot dead by gunmen", "were killed when a boat sank"; not "have
    /// been killed", nor what a country did.
    private static boolean isAtOnce(Words words, Syntax syntax, VerbGroup verb) {
        boolean done =
                verb.form() == VerbGroup.Form.FINITE
                        && !syntax.isPerfect(verb)
                        && isHarm(words.at(verb.head()));
        boolean doer =
                (verb.passive() ? syntax.agent(verb) : syntax.subject(verb))
                        .filter(noun -> isSomebody(words, noun.head()))
                        .filter(noun -> verb.passive() || !isActOf(words, verb))
                        .isPresent();
        return done && (doer || words.isAny(verb.to(), AT_ONCE));
    }

    private static boolean isSomebody(Words words, int head) {
        return words.tagged(head, "NOUN") || People.names(words.at(head));
    }

    /// Whether a noun is of what goes on for days: "fighting", "shelling".
    public static boolean lasts(String noun) {
        return MeasureWords.LASTING.has(noun);
    }

    /// "112 people died": they did not do it.
    private static boolean isActOf(Words words, VerbGroup verb) {
        return MeasureWords.ACT.has(words.at(verb.head()));
    }

    private static boolean isHarm(String word) {
        return MeasureWords.VERB.has(word)
                || MeasureWords.ACT.has(word)
                || MeasureWords.THROUGH.has(word);
    }
}
