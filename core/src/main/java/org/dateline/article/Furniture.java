package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Zone;

/// Lines that sites print around their articles ("Leave a Reply", "Related Articles"), told by
/// their wording alone. The wordings are data.
final class Furniture {

    private record Line(Zone zone, Pattern wording) {}

    private static final int LONGEST = 220;

    private static final List<Line> LINES =
            WordLists.lines("furniture.txt").stream().map(Furniture::line).toList();

    private Furniture() {}

    /// The zone of a line that is furniture.
    static Optional<Zone> zone(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (Line known : LINES) {
            if (known.wording().matcher(line).matches()) {
                return Optional.of(known.zone());
            }
        }
        return Optional.empty();
    }

    private static Line line(String entry) {
        int blank = entry.indexOf(' ');
        Zone zone = Zone.valueOf(entry.substring(0, blank).toUpperCase(Locale.ROOT));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Line(zone, Pattern.compile(entry.substring(blank + 1), flags));
    }
}
