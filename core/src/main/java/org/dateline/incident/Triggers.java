package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Finds the words of one sentence that tell of incidents and pass their guards.
final class Triggers {

    /// "shot two drones down": how far a phrase may be drawn apart.
    private static final int APART = 4;

    /// "fired repeatedly on", not "fired four clerks on".
    private static final int ADVERB = 1;

    private static final List<String> NEXT = List.of("on", "at");

    private static final List<String> CAUSES = List.of("by", "of", "from", "amid", "during");

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

    /// "four were killed when the bus overturned": nobody did it to them. What flew and crashed is
    /// no weapon.
    private static boolean isAccident(Scene scene, List<Trigger> all) {
        boolean fell = scene.anyWord("accident");
        for (int i = 0; i < scene.words().size(); i++) {
            String next = scene.words().at(i + 1);
            fell |= scene.words().is(i, "fell") && GuardWords.is("fallen", next);
        }
        return fell
                && scene.weapons().stream().allMatch(Triggers::flies)
                && all.stream().allMatch(t -> t.isKill() || t.isDamage());
    }

    private static boolean flies(Weapons.Armed armed) {
        String kind = armed.weapon().kind();
        return kind.equals("aircraft") || kind.equals("helicopter");
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
            Optional<Integer> to =
                    phrase(scene.words(), entry, i).or(() -> turned(scene, entry, group.get()));
            boolean tells = !quality || (entry.takes() != Takes.PERSON && !isKnown(scene, i));
            if (to.isPresent() && tells) {
                Trigger trigger = new Trigger(entry, i, i + 1, group);
                if (Guards.pass(scene, trigger, to.get())) {
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
        boolean led = words.is(i - 1, "to") || words.is(i - 1, "for") || isDoing(words, i - 1);
        boolean behindTo = led && words.tagged(i + 1, "NOUN");
        boolean inside = scene.syntax().nounAt(i).filter(noun -> noun.head() > i).isPresent();
        return !told && words.at(i).endsWith("ed") && (inside || behindTo);
    }

    /// "sheltering displaced families".
    private static boolean isDoing(Words words, int at) {
        return words.tagged(at, "VERB") && words.at(at).endsWith("ing");
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
            int limit = NEXT.contains(part) ? at + ADVERB : at + APART;
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

    /// "a grenade was thrown": what is done stands before, as the subject of a passive.
    private static Optional<Integer> turned(Scene scene, Entry entry, VerbGroup verb) {
        return scene.syntax()
                .subject(verb)
                .filter(subject -> verb.passive() && verb.from() < verb.head())
                .filter(subject -> entry.words().size() == 2)
                .filter(subject -> {
                    String part = entry.words().getLast();
                    String head = scene.words().at(subject.head());
                    return head.equals(part) || head.equals(Lexicon.plural(part));
                })
                .map(subject -> verb.to());
    }

    private static Optional<Trigger> noun(Scene scene, int i) {
        Words words = scene.words();
        List<Entry> entries = Lexicon.nouns(words.at(i));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean thing =
                words.tagged(i, "NOUN") || words.tagged(i, "PROPN") || isNounAnyway(words, i);
        boolean compound =
                GuardWords.is("compound", words.at(i - 1))
                        || (GuardWords.is("modifies", words.at(i)) && words.tagged(i + 1, "NOUN"));
        boolean phrase =
                entries.stream().anyMatch(e -> e.words().size() > 1 && matches(words, e, i));
        if (!(thing || phrase) || compound || isTally(words, i)) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            int to = i + entry.words().size();
            if (matches(words, entry, i)) {
                Trigger trigger = new Trigger(entry, i, to, Optional.empty());
                if (Guards.pass(scene, trigger, to)) {
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
        boolean told = other && before && !goesOn && !words.at(i).endsWith("ed");
        return isSubject(words, i) || isCause(words, i) || (told && !words.is(i - 1, "to"));
    }

    /// "cut by shelling", "because of fighting between the two": no object behind it.
    private static boolean isCause(Words words, int i) {
        boolean ends = words.tagged(i + 1, "PUNCT") || words.tagged(i + 1, "ADP");
        boolean person =
                Lexicon.nouns(words.at(i)).stream().anyMatch(e -> e.takes() == Takes.PERSON);
        return words.tagged(i, "VERB")
                && !person
                && words.at(i).endsWith("ing")
                && words.isAny(i - 1, CAUSES)
                && ends;
    }

    /// "Fighting has broken out again."
    private static boolean isSubject(Words words, int i) {
        boolean opens = i == 0 || (i == 1 && words.tagged(0, "ADJ"));
        boolean ing = words.tagged(i, "VERB") && words.at(i).endsWith("ing");
        return opens && ing && (words.tagged(i + 1, "AUX") || words.tagged(i + 1, "VERB"));
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
}
