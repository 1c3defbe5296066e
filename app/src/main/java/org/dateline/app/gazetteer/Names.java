package org.dateline.app.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import org.dateline.place.Fold;

/// Names of one place as rows have them.
final class Names {

    /// Longer ones are descriptions.
    private static final int LONGEST = 80;

    private Names() {}

    /// Each once, in their order, without those that cannot be looked up.
    static List<String> of(List<String> raw) {
        LinkedHashSet<String> out = new LinkedHashSet<>();
        for (String name : raw) {
            String plain = Fields.plain(name);
            if (plain.length() <= LONGEST && !Fold.key(plain).isEmpty()) {
                out.add(plain);
            }
        }
        return List.copyOf(out);
    }
}
