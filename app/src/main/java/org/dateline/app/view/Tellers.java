package org.dateline.app.view;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Group.Origin;
import org.dateline.source.Registry;

/// On whom a group rests, for people to read: an unnamed source by the outlet that tells of it.
final class Tellers {

    private Tellers() {}

    static String of(Stock stock, List<Origin> roots) {
        return roots.stream()
                .map(root -> shown(stock, root))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String shown(Stock stock, Origin root) {
        String name = Registry.isPronoun(root.name()) ? "a speaker not told" : root.name();
        return name + root.unnamedIn().map(id -> " in " + stock.outlet(id)).orElse("");
    }
}
