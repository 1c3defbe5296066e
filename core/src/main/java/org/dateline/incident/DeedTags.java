package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.figure.People;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.dateline.text.Words;

/// Puts right where the tagger takes a deed for a thing: "accused them of murdering two clerks",
/// "had to fire nine rounds", "the air force bombed the port"; or a thing for a deed: "Rockets
/// landed in the port".
final class DeedTags {

    /// Words between "accused" and the deed: "accused members of the northern front of".
    private static final int REACH = 10;

    private static final Set<String> HAVING = Set.of("has", "have", "had", "having");
    private static final Set<String> PERSONS = Set.of("civilian", "national", "official");
    private static final Set<String> PASTS =
            Set.of("struck", "sank", "slew", "blew", "fell", "tore", "trod");
    private static final Set<String> FIRES = Set.of("ablaze", "alight");
    private static final Set<String> RISES = Set.of("rose", "climbed", "soared");

    private DeedTags() {}

    /// The same sentence with such words tagged as verbs; as it is where there are none.
    static Sentence marked(Sentence sentence) {
        List<Token> out = null;
        Words words = null;
        if (isThing(sentence.tokens())) {
            out = new ArrayList<>(sentence.tokens());
            out.set(0, out.get(0).tagged("NOUN"));
        }
        for (int i = 1; i < sentence.tokens().size() - 1; i++) {
            Token token = sentence.tokens().get(i);
            Optional<String> tag = plain(sentence.tokens(), i);
            if (tag.isPresent()) {
                out = out == null ? new ArrayList<>(sentence.tokens()) : out;
                out.set(i, token.tagged(tag.get()));
                continue;
            }
            boolean past = token.is("ADJ") && sentence.tokens().get(i + 1).is("DET");
            if (!(token.is("NOUN") || past) || Lexicon.verbs(token.lower()).isEmpty()) {
                continue;
            }
            words = words == null ? Words.of(sentence) : words;
            boolean led = isLed(words, i);
            if (led || isGerund(words, i) || isPast(words, i) || isCounted(words, i)) {
                out = out == null ? new ArrayList<>(sentence.tokens()) : out;
                out.set(i, token.tagged("VERB"));
                out.set(i - 1, led ? out.get(i - 1).tagged("PART") : out.get(i - 1));
            }
        }
        return out == null
                ? sentence
                : new Sentence(
                        sentence.index(),
                        sentence.paragraph(),
                        sentence.zone(),
                        sentence.span(),
                        out);
    }

    /// What a word is by those beside it alone.
    private static Optional<String> plain(List<Token> tokens, int at) {
        if (isStruck(tokens, at)
                || isPlain(tokens, at)
                || isWrecked(tokens, at)
                || isToday(tokens, at)
                || isShot(tokens, at)) {
            return Optional.of("VERB");
        }
        boolean flung =
                GuardWords.is("flung", tokens.get(at).lower())
                        && PASTS.contains(tokens.get(at + 1).lower());
        if (flung || isAccusedOne(tokens, at) || isFighter(tokens, at)) {
            return Optional.of("NOUN");
        }
        boolean behind = at > 1 && tokens.get(at).lower().equals("in");
        return behind && isAccusedOne(tokens, at - 1) ? Optional.of("ADP") : Optional.empty();
    }

    /// "missiles and drones struck Orvan": an irregular past between a thing that is fired and a
    /// name.
    private static boolean isStruck(List<Token> tokens, int at) {
        return !tokens.get(at).is("VERB")
                && !tokens.get(at).lower().endsWith("ed")
                && !Lexicon.verbs(tokens.get(at).lower()).isEmpty()
                && !Lexicon.isPresent(tokens.get(at).lower())
                && GuardWords.is("flung", tokens.get(at - 1).lower())
                && (tokens.get(at + 1).is("PROPN") || tokens.get(at + 1).is("DET"));
    }

    /// "jets struck Orvan", "gunmen shot nine": pasts that no noun has, or behind people and before
    /// those whom they did it to.
    private static boolean isShot(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        boolean never = PASTS.contains(word) && !before.is("DET") && !before.is("ADJ");
        boolean people = People.areSome(before.lower()) || GuardWords.is("group", before.lower());
        boolean done = next.is("NUM") || next.is("DET") || next.is("PRON") || isAnd(tokens, at + 1);
        boolean had = HAVING.contains(before.lower());
        boolean day = before.is("PROPN") && at > 1 && tokens.get(at - 2).lower().equals("on");
        return tokens.get(at).is("NOUN")
                && (never || (word.equals("shot") && (people || day || had) && done));
    }

    /// The "and" of "shot and killed".
    private static boolean isAnd(List<Token> tokens, int at) {
        return tokens.get(at).lower().equals("and")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("VERB");
    }

    /// "Gunmen kidnap pupils", "Army retakes Orvan": present forms that no noun has, between those
    /// who bear arms and whom or what they do it to.
    private static boolean isToday(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        boolean counted =
                next.is("NUM")
                        && at + 2 < tokens.size()
                        && People.names(tokens.get(at + 2).lower());
        boolean done = next.is("NOUN") || next.is("PROPN") || next.is("ADJ") || counted;
        boolean doer = People.areSome(before.lower()) || GuardWords.is("group", before.lower());
        return !tokens.get(at).is("VERB")
                && done
                && doer
                && (before.is("NOUN") || before.is("PROPN"))
                && !Lexicon.verbs(word).isEmpty()
                && Lexicon.isPresent(word)
                && Lexicon.nouns(word).isEmpty();
    }

    /// "a militant and a soldier", "two soldiers and a civilian were killed": no quality of what
    /// follows.
    private static boolean isFighter(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        boolean joins =
                next.is("CCONJ")
                        && at + 2 < tokens.size()
                        && (tokens.get(at + 2).is("DET") || tokens.get(at + 2).is("NUM"));
        boolean ends = next.is("AUX") || next.is("VERB") || next.is("ADP");
        return tokens.get(at).is("ADJ")
                && before.is("DET")
                && (PERSONS.contains(tokens.get(at).lower())
                        || GuardWords.is("culprit", tokens.get(at).lower()))
                && (joins || ends);
    }

    /// "a bus overturned near Orvan", "a dam burst": what breaks stands before the past of a verb
    /// that needs no object.
    private static boolean isWrecked(List<Token> tokens, int at) {
        Token next = tokens.get(at + 1);
        String deed = tokens.get(at).lower();
        return tokens.get(at).is("NOUN")
                && (deed.equals("burst") || !Lexicon.isPresent(deed))
                && Lexicon.verbs(deed).stream()
                        .flatMap(entry -> entry.subtype().stream())
                        .anyMatch(told -> GuardWords.is("disaster", told))
                && (next.is("ADP") || next.is("ADV") || next.is("PUNCT"))
                && Lexicon.BREAKABLE.stream()
                        .anyMatch(kind -> GuardWords.is(kind, tokens.get(at - 1).lower()));
    }

    /// "the main accused in the case was arrested": a person, before a preposition or a helper.
    private static boolean isAccusedOne(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        return tokens.get(at).lower().equals("accused")
                && (before.is("DET") || before.is("ADJ"))
                && !next.lower().equals("of")
                && (next.is("ADP") || next.is("AUX") || next.lower().equals("in"));
    }

    /// "to disperse thousands", "was set ablaze", "the toll from the strike on Orvan rose to nine":
    /// forms that no noun has here.
    private static boolean isPlain(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        if (token.is("VERB")) {
            return false;
        }
        boolean aim =
                before.lower().equals("to")
                        && !Lexicon.verbs(token.lower()).isEmpty()
                        && Lexicon.isPresent(token.lower())
                        && Lexicon.nouns(token.lower()).isEmpty()
                        && !next.is("PUNCT")
                        && !next.is("ADP");
        boolean lit =
                token.lower().equals("set") && before.is("AUX") && FIRES.contains(next.lower());
        boolean rose =
                RISES.contains(token.lower())
                        && next.lower().equals("to")
                        && at + 2 < tokens.size()
                        && tokens.get(at + 2).is("NUM");
        return aim || lit || rose;
    }

    /// "Rockets rained on the town": what is fired begins the sentence, before a verb.
    private static boolean isThing(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.get(0).is("VERB")
                && GuardWords.is("flung", tokens.get(0).lower())
                && (tokens.get(1).is("VERB") || tokens.get(1).is("AUX"));
    }

    /// "of murdering two clerks", not "of bombing raids", not "after shooting Monday".
    private static boolean isGerund(Words words, int at) {
        boolean ing = words.at(at).endsWith("ing") && words.tagged(at - 1, "ADP");
        boolean thing = words.tagged(at + 1, "NOUN") || words.tagged(at + 1, "ADJ");
        boolean somebody = opens(words, at + 1) || words.tagged(at + 1, "PROPN");
        return ing
                && !GuardWords.is("nothing", words.at(at + 1))
                && (somebody || (thing && isAccused(words, at)));
    }

    private static boolean opens(Words words, int at) {
        return words.tagged(at, "DET") || words.tagged(at, "NUM") || words.tagged(at, "PRON");
    }

    private static boolean isAccused(Words words, int at) {
        boolean accused = false;
        for (int i = at - 1; i > at - REACH; i--) {
            accused |= GuardWords.is("accuse", words.at(i));
        }
        return accused;
    }

    /// "had to fire nine rounds".
    private static boolean isLed(Words words, int at) {
        String before = words.at(at - 2);
        boolean verb = GuardWords.is("implicative", before) || GuardWords.is("planned", before);
        return words.is(at - 1, "to") && verb && opens(words, at + 1);
    }

    /// "Missile kills 7", "Bomb kills 3, wounds 9": in a headline's present tense, with a number.
    private static boolean isCounted(Words words, int at) {
        boolean kills = Lexicon.verbs(words.at(at)).stream().anyMatch(e -> e.kind().equals("kill"));
        boolean doer = words.tagged(at - 1, "NOUN") || words.tagged(at - 1, "PROPN");
        boolean goesOn = words.is(at - 1, ",") && words.tagged(at - 2, "NUM");
        return kills
                && words.at(at).endsWith("s")
                && words.tagged(at + 1, "NUM")
                && (doer || goesOn);
    }

    /// "the air force bombed the port": such a form is no noun without an article of its own.
    private static boolean isPast(Words words, int at) {
        boolean subject = words.tagged(at - 1, "NOUN") || words.tagged(at - 1, "PROPN");
        boolean object =
                opens(words, at + 1) || words.tagged(at + 1, "NOUN") || words.tagged(at + 1, "ADJ");
        return words.at(at).endsWith("ed") && subject && object;
    }
}
