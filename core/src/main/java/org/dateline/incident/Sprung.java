package org.dateline.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Incident;

/// A bomb that those whom it kills set off: "killed when their car drove over a mine".
final class Sprung {

    private static final List<String> CHARGES = List.of("bomb", "ied", "mine");

    private Sprung() {}

    /// A bombing, where such a verb stands before what lies in wait.
    static Optional<Incident.Type> of(Scene scene) {
        return scene.weapons().stream()
                .filter(armed -> CHARGES.contains(armed.weapon().kind()))
                .filter(armed -> isTrodOn(scene, armed.from()))
                .map(armed -> Incident.Type.BOMBING)
                .findFirst();
    }

    private static boolean isTrodOn(Scene scene, int weapon) {
        for (int i = weapon - 1; i >= Math.max(0, weapon - 5); i--) {
            if (GuardWords.is("springs", scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }
}
