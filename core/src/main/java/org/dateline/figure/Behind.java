package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.text.Denials;
import org.dateline.text.Words;

/// Reads to the right of what is counted: "46 civilians have been killed".
final class Behind {

    private static final int FAR = 18;

    /// An aside longer than this is taken for a clause of its own.
    private static final int LONGEST_ASIDE = 40;

    private static final int LONGEST_CLAUSE = 12;

    private static final List<String> DASHES = List.of("-", "\u2013", "\u2014", "--");
    static final List<String> COPULAS = List.of("was", "were", "are", "is");
    private static final List<String> OTHER_CLAUSE =
            List.of("that", "after", "before", "when", "while", "because", "as", "since");
    private static final List<String> AUXILIARIES =
            List.of(
                    "was", "were", "is", "are", "be", "been", "being", "has", "have", "had", "got",
                    "get", "getting", "may", "might", "could", "to", "as", "dead");

    /// "have wounded six" is done by what is counted, "have been wounded" to them.
    private static final List<String> PERFECT = List.of("has", "have", "had");

    private static final List<String> LEAVES = List.of("leaving", "leaves", "left", "leave");

    private static final List<String> ASIDE =
            List.of(
                    "including",
                    "among",
                    "most",
                    "mostly",
                    "mainly",
                    "some",
                    "all",
                    "both",
                    "many");
    private static final List<String> RELATIVES = List.of("who", "that", "which", "whom");

    private final Words words;
    private final boolean arms;
    private final boolean far;
    private int at;
    private int end;
    private boolean passive;
    private boolean nounBetween;

    /// "leaving a clerk and a guard dead": both.
    private final boolean left;

    /// Where the comma or "and" stands behind which a noun is one more of them, if one does:
    /// "Guard, two clerks killed".
    private final int joint;

    private boolean listed;

    /// "Six people shot and two killed": something is said of the six by then.
    private boolean hit;

    /// Inside "belonging to the mission".
    private boolean meanwhile;

    private Behind(Counted counted, boolean far) {
        this.words = counted.words();
        this.arms = MeasureWords.ARMS.has(counted.headWord());
        this.far = far;
        this.at = counted.to();
        this.joint = counted.opensHeadline() ? counted.to() : -1;
        this.hit = MeasureWords.THROUGH.has(counted.headWord());
        this.left = words.isAny(counted.amount().from() - 1, LEAVES);
    }

    /// What the next verb measures with nothing but its own auxiliaries between.
    static Optional<Measure> near(Counted counted) {
        return new Behind(counted, false).read();
    }

    /// The same over other counted things, phrases with prepositions and asides.
    static Optional<Measure> far(Counted counted) {
        return new Behind(counted, true).read();
    }

    private Optional<Measure> read() {
        end = Math.min(words.size(), at + FAR);
        while (at < end) {
            Optional<Measure> measure = measure();
            if (measure.isPresent()) {
                return measure;
            }
            if (!passes()) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    private Optional<Measure> measure() {
        String word = words.at(at);
        if (word.equals("shot") && words.is(at + 1, "down") && isDoneToThem(word)) {
            return Optional.of(Measure.DESTROYED);
        }
        if (arms && MeasureWords.INTERCEPT.has(word) && isDoneToThem(word)) {
            return MeasureWords.INTERCEPT.of(word);
        }
        if (isFatal(word)) {
            return Optional.of(Measure.KILLED);
        }
        Optional<Measure> act =
                MeasureWords.ACT.of(word).or(() -> Harm.suffered(words, at)).or(this::amongThem);
        if (act.isPresent()) {
            return act;
        }
        boolean openPhrase = nounBetween && !passive && (hit || !left);
        Optional<Measure> state =
                MeasureWords.STATE.of(word).filter(m -> !openPhrase && !takesObject());
        if (state.isPresent()) {
            return state;
        }
        return MeasureWords.VERB.of(word).filter(m -> isDoneToThem(word));
    }

    /// "were among the dead", "is among those wounded".
    private Optional<Measure> amongThem() {
        return passive ? Harm.among(words, at) : Optional.empty();
    }

    /// "was fatally shot", "were stabbed to death".
    private boolean isFatal(String word) {
        boolean harmed =
                words.is(at - 1, "fatally") && MeasureWords.THROUGH.has(word) && isDoneToThem(word);
        boolean toDeath =
                word.equals("death")
                        && words.is(at - 1, "to")
                        && MeasureWords.THROUGH.has(words.at(at - 2));
        return harmed || (toDeath && (passive || !nounBetween));
    }

    /// "were killed", or "killed" with no object behind it and no noun before it.
    private boolean isDoneToThem(String word) {
        boolean participle = !word.endsWith("ing") && !word.endsWith("s");
        return participle && (passive || (!nounBetween && !takesObject()));
    }

    private boolean takesObject() {
        int next = at + 1;
        boolean noun =
                words.tagged(next, "DET")
                        || words.tagged(next, "NUM")
                        || words.tagged(next, "NOUN")
                        || words.tagged(next, "PROPN")
                        || words.tagged(next, "PRON")
                        || words.tagged(next, "ADJ");
        return (noun || Doers.isWhom(words, next)) && !passive;
    }

    private boolean passes() {
        String word = words.at(at);
        // "were not hurt": it did not befall them.
        if (Denials.has(word)) {
            return false;
        }
        if (meanwhile && word.equals("to")) {
            return true;
        }
        if (meanwhile && OTHER_CLAUSE.contains(word)) {
            return false;
        }
        if (RELATIVES.contains(word) && skipsClause()) {
            return true;
        }
        if (AUXILIARIES.contains(word) || words.tagged(at, "AUX")) {
            passive |= !PERFECT.contains(word);
            return true;
        }
        if (words.tagged(at, "ADV") || words.tagged(at, "PART") || RELATIVES.contains(word)) {
            return true;
        }
        if (MeasureWords.THROUGH.has(word)) {
            hit = true;
            return passive || !word.equals("said");
        }
        if (word.equals("and") || word.equals("or")) {
            listed |= far && at == joint;
            return far || passive || MeasureWords.THROUGH.has(words.at(at - 1));
        }
        if (word.equals(",")) {
            return (far && aside()) || comma();
        }
        boolean opens = DASHES.contains(word) || word.equals("(");
        return opens ? aside() : far && phrase();
    }

    /// "three people - Aran, Ilna and a guest - were killed", "two sons, 6 and 9, were wounded":
    /// over what stands between two marks of which the second is followed by "were" or goes on with
    /// the list ("six clerks (five of them men) and two cooks were killed").
    private boolean aside() {
        String open = words.at(at);
        String close = open.equals("(") ? ")" : open;
        for (int i = at + 1; i < Math.min(words.size() - 1, at + LONGEST_ASIDE); i++) {
            boolean closes =
                    words.is(i, close) || (DASHES.contains(open) && DASHES.contains(words.at(i)));
            boolean and = words.is(i + 1, "and") && words.tagged(i + 2, "NUM");
            boolean list = far && and && !open.equals(",");
            if (closes && (goesOn(i + 1) || list)) {
                at = i;
                end = Math.min(words.size(), i + FAR);
                return true;
            }
        }
        return false;
    }

    /// "the two women who worked there were killed": what else is said of them, up to what befell
    /// them.
    private boolean skipsClause() {
        String verb = words.at(at + 1);
        boolean measures = MeasureWords.VERB.has(verb) || MeasureWords.ACT.has(verb);
        boolean other = words.tagged(at + 1, "VERB") && !measures;
        for (int i = at + 2; other && i < Math.min(end, at + LONGEST_CLAUSE); i++) {
            if (words.tagged(i, "PUNCT")) {
                return false;
            }
            if (goesOn(i)) {
                at = i - 1;
                return true;
            }
        }
        return false;
    }

    /// "were", "have been", "died": what befell them, behind an aside.
    private boolean goesOn(int from) {
        int verb = from;
        while (words.tagged(verb, "ADV")) {
            verb++;
        }
        boolean been = PERFECT.contains(words.at(verb)) && words.is(verb + 1, "been");
        return been || COPULAS.contains(words.at(verb)) || MeasureWords.ACT.has(words.at(verb));
    }

    /// A comma opens an aside ("including two children,"), gives an age ("a guide, 61,"), goes on
    /// with a list, or stands for "and" in a headline ("shot, killed").
    private boolean comma() {
        if (Numeral.digits(words.at(at + 1)).isPresent() && words.is(at + 2, ",")) {
            at += 2;
            return true;
        }
        boolean deed = MeasureWords.THROUGH.has(words.at(at - 1));
        if (deed && MeasureWords.VERB.has(words.at(at + 1))) {
            return true;
        }
        if (ASIDE.contains(words.at(at + 1))) {
            int close = at + 2;
            while (close < words.size() && !words.is(close, ",") && close < at + FAR) {
                close++;
            }
            at = close;
            return words.is(close, ",");
        }
        listed |= far && at == joint;
        boolean more = listed && (isNoun(at + 1) || words.tagged(at + 1, "ADJ"));
        boolean list = words.tagged(at + 1, "NUM") || words.tagged(at + 1, "DET") || more;
        return RELATIVES.contains(words.at(at + 1)) || (far && list);
    }

    private boolean phrase() {
        boolean noun =
                isNoun(at)
                        || words.tagged(at, "ADJ")
                        || words.tagged(at, "DET")
                        || words.tagged(at, "NUM")
                        || words.tagged(at, "PRON")
                        || words.tagged(at, "ADP");
        meanwhile |= isClause();
        nounBetween |= (noun && (hit || !listed)) || meanwhile;
        return (noun || isClause()) && !passive;
    }

    private boolean isNoun(int at) {
        return words.tagged(at, "NOUN") || words.tagged(at, "PROPN");
    }

    /// "three guards belonging to the mission were killed": what they did meanwhile.
    private boolean isClause() {
        String word = words.at(at);
        return words.tagged(at, "VERB")
                && word.endsWith("ing")
                && !MeasureWords.VERB.has(word)
                && (words.tagged(at - 1, "NOUN") || words.tagged(at - 1, "PROPN"));
    }
}
