package org.dateline.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Party.Role;

/// The subtype of an incident: its word's own, or what parties and words beside it tell.
final class Subtypes {

    private static final Set<Measure> HARM = EnumSet.of(Measure.KILLED, Measure.WOUNDED);

    private Subtypes() {}

    static Optional<String> of(
            Scene scene, Trigger trigger, Incident.Type type, List<Party> actors) {
        if (trigger.entry().subtype().isPresent()) {
            return trigger.entry().subtype();
        }
        return switch (type) {
            case PROTEST -> protest(scene, actors);
            case ATTACK_ON_CIVILIANS ->
                    told("mob", isByMob(scene, actors))
                            .or(() -> told("force", isOnProtesters(scene, actors)));
            case BOMBING -> told("suicide", scene.anyWord("suicidal"));
            case TERRITORY_CHANGE -> told("government", isTaken(trigger) && isByState(actors));
            default -> Optional.empty();
        };
    }

    private static Optional<String> told(String subtype, boolean holds) {
        return holds ? Optional.of(subtype) : Optional.empty();
    }

    /// Whether the words say that a state's force harmed people there, that police stepped in, or
    /// that protesters were violent; harm alone says nothing of who did it.
    private static Optional<String> protest(Scene scene, List<Party> actors) {
        boolean harmed = scene.figures().stream().map(Figure::measure).anyMatch(HARM::contains);
        if (harmed && isDoneByState(actors)) {
            return Optional.of("force");
        }
        return scene.anyWord("violent")
                ? Optional.of("riot")
                : told("intervention", scene.anyWord("intervenes") && scene.anyWord("disperses"));
    }

    private static boolean isByMob(Scene scene, List<Party> actors) {
        return is(scene, actors, Role.PERPETRATOR, "mob");
    }

    private static boolean isOnProtesters(Scene scene, List<Party> actors) {
        return is(scene, actors, Role.VICTIM, "protesters") && isDoneByState(actors);
    }

    private static boolean isDoneByState(List<Party> actors) {
        return actors.stream()
                .filter(party -> party.role() == Role.PERPETRATOR)
                .anyMatch(party -> Standing.of(party) == Standing.STATE);
    }

    private static boolean is(Scene scene, List<Party> actors, Role role, String kind) {
        return actors.stream()
                .filter(party -> party.role() == role)
                .flatMap(party -> party.span().stream())
                .map(scene::tokensIn)
                .anyMatch(group -> GuardWords.is(kind, scene.words().at(group.head())));
    }

    /// Who loses a place is named first, too.
    private static boolean isTaken(Trigger trigger) {
        return !GuardWords.is("loses", trigger.entry().first());
    }

    /// All who took the place are a state's.
    private static boolean isByState(List<Party> actors) {
        List<Party> takers = actors.stream().filter(p -> p.role() == Role.PERPETRATOR).toList();
        return !takers.isEmpty()
                && takers.stream().map(Standing::of).allMatch(Standing.STATE::equals);
    }
}
