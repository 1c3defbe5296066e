package org.dateline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Evidence;
import org.dateline.model.Incident;
import org.dateline.model.Link;
import org.dateline.model.Span;

/// One voice says that a side has won; another, in the same article, that what a victory needs is
/// not there: no aim reached, no ground taken, no soldier in sight. For a person to judge.
final class VictoryDisputed implements FindingRule {

    private static final Set<String> VICTORY =
            new HashSet<>(Words.listed("/lang/en/victory-words.txt"));
    private static final Set<String> AIMS = new HashSet<>(Words.listed("/lang/en/war-aims.txt"));
    private static final Set<String> NONE = new HashSet<>(List.of("no", "none", "neither", "not"));

    @Override
    public String name() {
        return "victory-disputed/1";
    }

    @Override
    public String says() {
        return "a claim of victory against a denied aim or an absence of that side's forces";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        if (!one.equals(other)) {
            return out;
        }
        for (Saying victory : one.sayings()) {
            if (claimsVictory(victory)) {
                one.happenings().stream()
                        .filter(denied -> deniesAim(one, denied, victory))
                        .forEach(denied -> out.add(disputes(denied.id(), victory, "denied")));
                one.sayings().stream()
                        .filter(absence -> saysAbsence(absence, victory))
                        .forEach(absence -> out.add(disputes(absence.id(), victory, "absent")));
            }
        }
        return out;
    }

    private static boolean claimsVictory(Saying saying) {
        return saying.side().isPresent()
                && saying.words().stream().anyMatch(VICTORY::contains)
                && negationAt(saying.words()).isEmpty();
    }

    /// A thing that the writer, or somebody else than the victor, tells as not having happened.
    private static boolean deniesAim(Profile one, Happening denied, Saying victory) {
        boolean own =
                one.claimOf(denied.incident().saidBy())
                        .filter(claim -> claim.id().equals(victory.claim().id()))
                        .isPresent();
        Span sentence = Around.sentence(one.reading(), denied.incident().span());
        return denied.incident().realis() == Incident.Realis.DENIED
                && !own
                && Words.of(one.words(sentence)).stream().anyMatch(AIMS::contains);
    }

    /// "no … soldiers around": a negation and, within a few words, the forces of the victor.
    private static boolean saysAbsence(Saying absence, Saying victory) {
        if (absence.sameSpeaker(victory) || absence.id().equals(victory.id())) {
            return false;
        }
        Optional<Integer> at = negationAt(absence.words());
        return at.isPresent()
                && absence.words().stream().skip(at.get()).limit(5).anyMatch(AIMS::contains)
                && absence.words().stream()
                        .skip(at.get())
                        .limit(5)
                        .anyMatch(word -> isOf(word, victory.side().orElse("?")));
    }

    /// "Norlandic" is of Norland: they begin alike.
    private static boolean isOf(String word, String side) {
        int length = Math.min(5, side.length());
        return length >= 4 && word.startsWith(side.substring(0, length));
    }

    private static Optional<Integer> negationAt(List<String> words) {
        return words.stream().filter(NONE::contains).findFirst().map(words::indexOf);
    }

    private Evidence disputes(String from, Saying victory, String how) {
        return new Evidence.Relates(
                Link.Relation.DISPUTES,
                from,
                victory.id(),
                name(),
                Link.Certainty.SUGGESTED,
                List.of(
                        "victory is claimed by " + victory.shown(),
                        how.equals("denied")
                                ? "an aim is said not to be reached"
                                : "that side's forces are said to be absent"));
    }

    @Override
    public List<Example> examples() {
        String victory = "Premier Aldo {c1 Aldo side=Norland|declared victory on the river}. ";
        return List.of(
                Example.hit(
                        victory
                                + "{i1 territory-change denied|None of its objectives was"
                                + " reached}.",
                        ""),
                Example.hit(
                        victory
                                + "“{c2 Mara Lind|There are no Norlandic soldiers here},” said"
                                + " Lind.",
                        ""),
                Example.miss(victory + "“{c2 Mara Lind|There are no trams today},” said Lind.", ""),
                Example.miss(
                        victory + "{i1 territory-change actual|All its objectives were taken}.",
                        ""));
    }
}
