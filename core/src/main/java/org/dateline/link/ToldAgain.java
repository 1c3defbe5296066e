package org.dateline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Evidence;
import org.dateline.model.Incident;
import org.dateline.model.Span;

/// An article that comes back to what it has told: "shelled the mill" and later "the shelling of
/// the mill". The later word is a noun with *the*, *this* or *that*, of the same stem, and the two
/// sentences share what it was done to. Where it could be two of those told before, it is neither.
final class ToldAgain implements FindingRule {

    private static final Set<String> POINTING =
            new HashSet<>(List.of("the", "this", "that", "its"));

    /// Telling words, besides the one that tells what happened.
    private static final int SHARED = 2;

    /// Of a hundred: never one without a person.
    private static final int SUGGESTED = 30;

    @Override
    public String name() {
        return "told-again/1";
    }

    @Override
    public String says() {
        return "an article takes up what it told before, by a noun of the same stem";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        if (one.equals(other)) {
            for (Happening again : one.happenings()) {
                if (points(one, again)) {
                    List<Happening> first =
                            one.singles().stream().filter(it -> first(one, it, again)).toList();
                    if (first.size() == 1) {
                        out.add(alike(first.getFirst(), again));
                    }
                }
            }
        }
        return out;
    }

    /// Whether it is told as real, and a pointing word stands before its first word. A noun without
    /// a day of its own may look like a habit; the pointing word says that it is one thing.
    private static boolean points(Profile profile, Happening happening) {
        if (happening.incident().realis() != Incident.Realis.ACTUAL) {
            return false;
        }
        String text = profile.reading().page().text();
        int at = trigger(happening).start();
        List<String> before = Words.of(text.substring(Math.max(0, at - 12), at));
        return !before.isEmpty() && POINTING.contains(before.getLast());
    }

    private static boolean first(Profile profile, Happening first, Happening again) {
        Span one = sentence(profile, first);
        Span other = sentence(profile, again);
        if (first.incident().type() != again.incident().type()
                || one.end() > other.start()
                || !stem(profile, first).equals(stem(profile, again))
                || SameIncident.apart(first, again)) {
            return false;
        }
        List<String> shared = new ArrayList<>(Words.telling(profile.words(one)));
        shared.retainAll(Words.telling(profile.words(other)));
        shared.remove(stem(profile, first));
        return shared.size() >= SHARED;
    }

    private static Span trigger(Happening happening) {
        List<Span> triggers = happening.incident().trigger();
        return triggers.isEmpty() ? happening.incident().span() : triggers.getFirst();
    }

    /// The stem of the word that tells what happened.
    static String stem(Profile profile, Happening happening) {
        return Words.of(profile.words(trigger(happening))).stream()
                .findFirst()
                .map(Words::stem)
                .orElse("");
    }

    private static Span sentence(Profile profile, Happening happening) {
        return Around.sentence(profile.reading(), happening.incident().span());
    }

    private Evidence alike(Happening first, Happening again) {
        List<String> why =
                List.of("told before in this article, taken up by a noun of the same stem");
        return new Evidence.Alike(first.id(), again.id(), name(), SUGGESTED, why);
    }

    @Override
    public List<Example> examples() {
        String first = "On Monday Sund {i1 damage|wrecked} the old mill race at Norvik. ";
        String again =
                "Engineers said that the {i2 damage|wrecking} of the mill race was a blunder.";
        return List.of(
                Example.hit(first + again, ""),
                Example.miss(first + again.replace("the {i2", "each {i2"), ""),
                Example.miss(first + again.replace("mill race", "harbour crane"), ""),
                Example.miss(first + first.replace("i1", "i3") + again, ""));
    }
}
