package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.model.Zone;

/// Lines that sites print around their articles ("Leave a Reply", "Related Articles"), told by
/// their wording alone. The wordings are data.
final class Furniture {

    private record Line(Zone zone, Pattern wording) {}

    private static final int LONGEST = 220;

    private static final List<Line> LINES =
            WordLists.lines("furniture.txt").stream().map(Furniture::line).toList();

    /// For each ASCII character the lines that can begin with it: few of many.
    private static final List<List<Line>> BY_FIRST =
            IntStream.range(0, 128).mapToObj(Furniture::beginningWith).toList();

    private Furniture() {}

    /// The zone of a line that is furniture.
    static Optional<Zone> zone(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        char first = line.charAt(0);
        for (Line known : first < BY_FIRST.size() ? BY_FIRST.get(first) : LINES) {
            if (known.wording().matcher(line).matches()) {
                return Optional.of(known.zone());
            }
        }
        return Optional.empty();
    }

    /// A wording that has not looked past the one character cannot begin with it.
    private static List<Line> beginningWith(int character) {
        String alone = Character.toString(character);
        return LINES.stream()
                .filter(line -> {
                    Matcher matcher = line.wording().matcher(alone);
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
