package org.dateline.app.view;

import java.util.List;
import java.util.stream.Collectors;

/// On whom a group rests, for people to read: an unnamed source by the outlet that tells of it.
final class Tellers {

    /// What a root says behind the words of a source without a name, before its article's id.
    private static final String UNNAMED = ", unnamed in ";

    private Tellers() {}

    static String of(Stock stock, List<String> roots) {
        return roots.stream()
                .map(root -> shown(stock, root))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String shown(Stock stock, String root) {
        int at = root.lastIndexOf(UNNAMED);
        return at < 0
                ? root
                : root.substring(0, at)
                        + " in "
                        + stock.outlet(root.substring(at + UNNAMED.length()));
    }
}
