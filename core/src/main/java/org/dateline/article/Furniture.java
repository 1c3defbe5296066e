package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Zone;

/// Lines that sites print around their articles ("Leave a Reply", "Related Articles"), told by
/// their wording alone. The wordings are data.
final class Furniture {

    private record Line(Zone zone, Pattern wording) {}

    private static final int LONGEST = 220;

    private static final List<Line> LINES =
            WordLists.lines("furniture.txt").stream().map(Furniture::line).toList();

    /// How many characters tell which wordings a line may have.
    private static final int FIRST = 3;

    /// The lines that can begin so: few of many, remembered by beginning.
    private static final Map<String, List<Line>> BY_FIRST = new ConcurrentHashMap<>();

    private Furniture() {}

    /// The zone of a line that is furniture.
    static Optional<Zone> zone(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        for (Line known : candidates(line)) {
            if (known.wording().matcher(line).matches()) {
                return Optional.of(known.zone());
            }
        }
        return Optional.empty();
    }

    /// Only beginnings in ASCII are remembered, so that their number has a bound.
    private static List<Line> candidates(String line) {
        if (line.length() < FIRST) {
            return LINES;
        }
        for (int i = 0; i < FIRST; i++) {
            if (line.charAt(i) > '\u007F') {
                return LINES;
            }
        }
        return beginningWith(line.substring(0, FIRST));
    }

    private static List<Line> beginningWith(String letters) {
        List<Line> known = BY_FIRST.get(letters);
        if (known != null) {
            return known;
        }
        int less = letters.length() - 1;
        List<Line> some = less == 0 ? LINES : beginningWith(letters.substring(0, less));
        List<Line> fitting = fitting(some, letters);
        BY_FIRST.put(letters, fitting);
        return fitting;
    }

    /// A wording that has not looked past the beginning cannot begin with it.
    private static List<Line> fitting(List<Line> lines, String beginning) {
        return lines.stream()
                .filter(line -> {
                    Matcher matcher = line.wording().matcher(beginning);
                    return matcher.matches() || matcher.hitEnd();
                })
                .toList();
    }

    private static Line line(String entry) {
        int blank = entry.indexOf(' ');
        Zone zone = Zone.valueOf(entry.substring(0, blank).toUpperCase(Locale.ROOT));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Line(zone, Pattern.compile(entry.substring(blank + 1), flags));
    }
}
