package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Notes about an article's author, told by their shape: a name, and a sentence that says of this
/// name that it writes.
///
/// Hits "Ana Belk is a staff writer in Oslo." Misses "Ana Belk is the mayor of Oslo.", which says
/// nothing of writing.
final class Bios {

    private static final List<String> WRITERS = WordLists.lines("writers.txt");

    /// A full name and what it is or does.
    private static final Pattern PRESENTED =
            Pattern.compile(
                    "^(?:About )?(?<name>\\p{Lu}[\\p{L}.'’-]{0,25}(?: [\\p{Lu}'’][\\p{L}.'’-]{0,25}){1,3}),? (?:is|was|has been|works as|serves as|writes|reports|covers|joined) (?<rest>.{0,200})");

    private static final Pattern WRITES = Pattern.compile("(?:writes|reports|covers) ");

    private Bios() {}

    /// The person whom a paragraph presents as a writer.
    static Optional<String> presented(String paragraph) {
        Matcher match = PRESENTED.matcher(paragraph);
        if (!match.find()) {
            return Optional.empty();
        }
        boolean writes =
                WRITES.matcher(paragraph)
                                .region(0, Math.min(match.start("rest"), paragraph.length()))
                                .find()
                        || writer(match.group("rest"));
        return writes ? Optional.of(match.group("name")) : Optional.empty();
    }

    /// Whether the lines of one byline are a note: one presents a writer, or says more of the
    /// person whose name stands alone before it ("Ana Belk / Ana Belk takes pictures and writes.").
    static boolean about(List<String> lines) {
        String name = "";
        for (String line : lines) {
            boolean same = !name.isEmpty() && line.startsWith(name + " ") && line.endsWith(".");
            if (same || presented(line).isPresent()) {
                return true;
            }
            name = Bylines.person(line) ? line : name;
        }
        return false;
    }

    private static boolean writer(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            if (WRITERS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
