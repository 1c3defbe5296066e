package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Evidence;
import org.dateline.model.Incident;
import org.dateline.model.Link;

/// A ceasefire and what broke it, in one article that tells of one ceasefire only. `from` is the
/// breach.
final class TruceBroken implements FindingRule {

    private static final List<String> TRUCES = Words.listed("/lang/en/truce-words.txt");

    @Override
    public String name() {
        return "truce-broken/1";
    }

    @Override
    public String says() {
        return "an article tells of one ceasefire, and of a breach that is not before it";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        List<Happening> truces =
                one.equals(other)
                        ? one.singles().stream().filter(it -> isTruce(one, it)).toList()
                        : List.of();
        if (truces.size() == 1) {
            one.singles().stream()
                    .filter(it -> it.incident().type() == Incident.Type.CEASEFIRE_VIOLATION)
                    .filter(breach -> !before(breach, truces.getFirst()))
                    .forEach(breach -> out.add(violates(breach, truces.getFirst())));
        }
        return out;
    }

    private static boolean isTruce(Profile profile, Happening happening) {
        String sentence =
                " "
                        + Words.folded(
                                profile.words(
                                        Around.sentence(
                                                profile.reading(), happening.incident().span())))
                        + " ";
        return happening.incident().type() == Incident.Type.AGREEMENT
                && TRUCES.stream().anyMatch(truce -> sentence.contains(" " + truce + " "));
    }

    private static boolean before(Happening breach, Happening truce) {
        return breach.days().isPresent()
                && truce.days().isPresent()
                && breach.days().get().to().isBefore(truce.days().get().from());
    }

    private Evidence violates(Happening breach, Happening truce) {
        boolean dated = breach.days().isPresent() && truce.days().isPresent();
        return new Evidence.Relates(
                Link.Relation.VIOLATES,
                breach.id(),
                truce.id(),
                name(),
                dated ? Link.Certainty.COMPUTED : Link.Certainty.SUGGESTED,
                List.of(
                        "the only ceasefire that the article tells of",
                        dated ? "the breach is not before it" : "which came first: not said"));
    }

    @Override
    public List<Example> examples() {
        String truce = "{i1 agreement 2031-05-10|Both sides signed a truce on Saturday}. ";
        String breach = "{i2 ceasefire-violation 2031-05-12|Sund broke the truce on Monday}.";
        return List.of(
                Example.hit(truce + breach, ""),
                Example.miss(truce + breach.replace("05-12", "05-03"), ""),
                Example.miss(truce.replace("a truce", "a fishing treaty") + breach, ""),
                Example.miss(truce + truce.replace("i1", "i3") + breach, ""));
    }
}
