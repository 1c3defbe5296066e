package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Zone;

/// Lines that sites print around their articles ("Leave a Reply", "Related Articles"), told by
/// their wording alone. The wordings are data.
final class Furniture {

    private static final int LONGEST = 220;

    private static final Wordings<Zone> LINES =
            Wordings.of("furniture.txt", zone -> Zone.valueOf(zone.toUpperCase(Locale.ROOT)));

    /// What ends a caption, behind a bracket or a copyright sign: "(Photo: A. Belk)".
    private static final List<Pattern> CREDITS =
            WordLists.lines("credits.txt").stream()
                    .map(line -> Pattern.compile(line + "$", Wordings.FLAGS))
                    .toList();

    private Furniture() {}

    /// The zone of a line that is furniture.
    static Optional<Zone> zone(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Zone> zone = LINES.meaning(line, any -> true);
        return zone.isEmpty() && credited(line) ? Optional.of(Zone.CAPTION) : zone;
    }

    private static boolean credited(String line) {
        boolean mark = line.endsWith(")") || line.indexOf('\u00A9') >= 0 || line.contains("(c)");
        if (!mark) {
            return false;
        }
        for (Pattern credit : CREDITS) {
            if (credit.matcher(line).find()) {
                return true;
            }
        }
        return false;
    }
}
