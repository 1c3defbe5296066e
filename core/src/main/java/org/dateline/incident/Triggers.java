package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.figure.People;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Finds the words of one sentence that tell of incidents and pass their guards.
final class Triggers {

    /// "shot two drones down": how far a phrase may be drawn apart.
    private static final int APART = 4;

    private Triggers() {}

    static List<Trigger> in(Scene scene) {
        List<Trigger> out = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < scene.words().size(); i++) {
            Optional<Trigger> verb = verb(scene, i);
            Optional<Trigger> found = verb.isPresent() ? verb : noun(scene, i);
            if (found.isPresent() && i >= next) {
                out.add(found.get());
                next = found.get().verb().isPresent() ? i + 1 : found.get().to();
            }
        }
        return isAccident(scene, out) ? List.of() : out;
    }

    /// "four were killed when the bus overturned": nobody did it to them.
    private static boolean isAccident(Scene scene, List<Trigger> all) {
        boolean fell = false;
        for (int i = 0; i < scene.words().size(); i++) {
            String next = scene.words().at(i + 1);
            fell |= scene.words().is(i, "fell") && GuardWords.is("fallen", next);
        }
        return (fell || scene.anyWord("accident"))
                && scene.weapons().isEmpty()
                && all.stream().allMatch(t -> t.isKill() || t.isDamage());
    }

    private static Optional<Trigger> verb(Scene scene, int i) {
        List<Entry> entries = Lexicon.verbs(scene.words().at(i));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<VerbGroup> group = scene.verb(i);
        boolean helped = group.filter(verb -> verb.from() < i && verb.passive()).isPresent();
        boolean tagged =
                helped
                        || ((scene.words().tagged(i, "VERB") || scene.words().tagged(i, "ADJ"))
                                && !isNounAnyway(scene.words(), i));
        if (!tagged || group.isEmpty()) {
            return Optional.empty();
        }
        boolean quality = !helped && isQuality(scene, i);
        for (Entry entry : entries) {
            Optional<Integer> to = phrase(scene.words(), entry, i);
            boolean tells = !quality || (entry.takes() != Takes.PERSON && !isKnown(scene, i));
            if (to.isPresent() && tells) {
                Trigger trigger = new Trigger(entry, i, i + 1, group);
                if (passes(scene, trigger, to.get())) {
                    return Optional.of(near(trigger, to.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// "their displaced families", "the arrested men": says of whom, not what happened.
    private static boolean isQuality(Scene scene, int i) {
        Words words = scene.words();
        boolean told = words.tagged(i - 1, "CCONJ") || words.tagged(i + 1, "NUM");
        boolean behindTo = words.is(i - 1, "to") && words.tagged(i + 1, "NOUN");
        boolean inside = scene.syntax().nounAt(i).filter(noun -> noun.head() > i).isPresent();
        return !told && words.at(i).endsWith("ed") && (inside || behindTo);
    }

    /// "the demolished hall": which one; "a captured village" tells that it was captured.
    private static boolean isKnown(Scene scene, int i) {
        return scene.syntax()
                .nounAt(i)
                .filter(noun -> GuardWords.is("known", scene.words().at(noun.from())))
                .isPresent();
    }

    private static Trigger near(Trigger trigger, int to) {
        return to - trigger.from() <= 2
                ? new Trigger(trigger.entry(), trigger.from(), to, trigger.verb())
                : trigger;
    }

    /// The word after the phrase that begins here, its parts up to four words from each other.
    private static Optional<Integer> phrase(Words words, Entry entry, int i) {
        int at = i + 1;
        for (String part : entry.words().subList(1, entry.words().size())) {
            int limit = at + APART;
            while (at <= limit && !words.is(at, part)) {
                at++;
            }
            if (at > limit) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(at);
    }

    private static Optional<Trigger> noun(Scene scene, int i) {
        Words words = scene.words();
        List<Entry> entries = Lexicon.nouns(words.at(i));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean thing =
                words.tagged(i, "NOUN") || words.tagged(i, "PROPN") || isNounAnyway(words, i);
        boolean compound = GuardWords.is("compound", words.at(i - 1));
        boolean phrase =
                entries.stream().anyMatch(e -> e.words().size() > 1 && matches(words, e, i));
        if (!(thing || phrase) || compound || isTally(words, i)) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            int to = i + entry.words().size();
            if (matches(words, entry, i)) {
                Trigger trigger = new Trigger(entry, i, to, Optional.empty());
                if (passes(scene, trigger, to)) {
                    return Optional.of(trigger);
                }
            }
        }
        return Optional.empty();
    }

    /// "counted 40 explosions": a measurement, not something told of.
    private static boolean isTally(Words words, int noun) {
        int at = noun - 1;
        while (words.tagged(at, "ADJ")) {
            at--;
        }
        boolean number = words.tagged(at, "NUM");
        while (number && (words.tagged(at, "NUM") || GuardWords.is("lead", words.at(at)))) {
            at--;
        }
        int verb = words.is(at, "at") ? at - 1 : at;
        return number && GuardWords.is("tally", words.at(verb));
    }

    /// "the massacre left", "two armoured pushes", "the breaking of": nouns that the tagger takes
    /// for something else.
    private static boolean isNounAnyway(Words words, int i) {
        boolean before =
                words.tagged(i - 1, "DET")
                        || words.tagged(i - 1, "ADJ")
                        || words.tagged(i - 1, "PART")
                        || words.tagged(i - 1, "NUM")
                        || (words.at(i - 1).endsWith("ed") && words.at(i).endsWith("s"));
        boolean goesOn =
                words.tagged(i + 1, "NOUN")
                        || words.tagged(i + 1, "PROPN")
                        || words.tagged(i + 1, "ADJ");
        boolean other = words.tagged(i, "VERB") || words.tagged(i, "ADJ");
        return other && before && !goesOn && !words.at(i).endsWith("ed") && !words.is(i - 1, "to");
    }

    private static boolean matches(Words words, Entry entry, int i) {
        int n = entry.words().size();
        for (int k = 1; k < n; k++) {
            String part = entry.words().get(k);
            boolean last = k == n - 1 && words.is(i + k, Lexicon.plural(part));
            if (!words.is(i + k, part) && !last) {
                return false;
            }
        }
        return true;
    }

    private static boolean passes(Scene scene, Trigger trigger, int to) {
        if (FigureOfSpeech.is(scene, trigger, to)) {
            return false;
        }
        return switch (trigger.entry().guard()) {
            case NONE -> true;
            case AIRCRAFT -> near(scene, trigger, to, "aircraft");
            case ROAD -> near(scene, trigger, to, "road");
            case TRUCE -> near(scene, trigger, to, "truce");
            case ACCORD -> behind(scene, to, "accord") && !behind(scene, to, "abstract");
            case CONSENT ->
                    (behind(scene, to, "accord") || behind(scene, to, "consent"))
                            && !behind(scene, to, "abstract");
            case PLACE ->
                    near(scene, trigger, to, "place")
                            || placeBehind(scene, to)
                            || placed(scene, trigger);
            case BOMB -> scene.anyWord("bomb") || scene.anyWord("force");
            case FORCE -> forced(scene, trigger);
            case PERSON -> person(scene, trigger, to);
            case CUSTODY -> near(scene, trigger, "custody") && person(scene, trigger, to);
            case SHOTS -> near(scene, trigger, "shots");
            case SEXUAL -> near(scene.words(), trigger, "sexually");
            case HELD -> held(scene, trigger);
            case ALONE -> trigger.verb().flatMap(scene.syntax()::object).isEmpty();
        };
    }

    /// Whether such a word stands within ten words on either side.
    private static boolean near(Scene scene, Trigger trigger, String kind) {
        for (int i = trigger.from() - 10; i < trigger.to() + 10; i++) {
            if (GuardWords.is(kind, scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Words words, Trigger trigger, String word) {
        return words.is(trigger.from() - 1, word) || words.is(trigger.to(), word);
    }

    private static boolean near(Scene scene, Trigger trigger, int to, String kind) {
        Optional<NounGroup> subject = trigger.verb().flatMap(scene.syntax()::subject);
        boolean done =
                subject.filter(g -> trigger.verb().orElseThrow().passive() && holds(scene, g, kind))
                        .filter(g -> !GuardWords.is("asks", scene.words().at(g.from())))
                        .isPresent();
        return done || behind(scene, to, kind);
    }

    private static boolean behind(Scene scene, int to, String kind) {
        for (int i = Math.max(0, to - 1); i < Math.min(scene.words().size(), to + 7); i++) {
            if (GuardWords.is(kind, scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Scene scene, NounGroup group, String kind) {
        for (int i = group.from(); i < group.to(); i++) {
            if (GuardWords.is(kind, scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean placeBehind(Scene scene, int to) {
        return scene.places().stream().anyMatch(p -> p.token() >= to && p.token() <= to + 5);
    }

    private static boolean placed(Scene scene, Trigger trigger) {
        return trigger.verb().filter(VerbGroup::passive).isPresent() && !scene.places().isEmpty();
    }

    /// Nouns and verbs of common talk need somebody armed, a loss or a place in the sentence.
    private static boolean forced(Scene scene, Trigger trigger) {
        for (int i = 0; i < scene.words().size(); i++) {
            boolean own = i >= trigger.from() && i < trigger.to();
            if (!own && GuardWords.is("force", scene.words().at(i))) {
                return true;
            }
        }
        return !scene.weapons().isEmpty()
                || !scene.times().isEmpty()
                || !scene.places().isEmpty()
                || !scene.figures().isEmpty();
    }

    private static boolean held(Scene scene, Trigger trigger) {
        boolean passive = trigger.verb().filter(VerbGroup::passive).isPresent();
        return passive
                || trigger.verb()
                        .flatMap(scene.syntax()::object)
                        .filter(group -> isSomebody(scene.words(), group.head()))
                        .isPresent();
    }

    private static boolean isSomebody(Words words, int at) {
        return People.names(words.at(at))
                || words.tagged(at, "PROPN")
                || words.tagged(at, "PRON")
                || words.tagged(at, "NUM");
    }

    private static boolean person(Scene scene, Trigger trigger, int to) {
        for (int i = Math.max(0, trigger.from() - 10);
                i < Math.min(scene.words().size(), to + 10);
                i++) {
            String word = scene.words().at(i);
            boolean named = scene.words().tagged(i, "PROPN") || scene.words().tagged(i, "PRON");
            if (People.names(word) || named || GuardWords.is("force", word)) {
                return true;
            }
        }
        return !scene.figures().isEmpty();
    }
}
