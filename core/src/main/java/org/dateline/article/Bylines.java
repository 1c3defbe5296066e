package org.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The people whom a byline names. "Staff", an agency or an address is nobody.
final class Bylines {

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s{0,5}(?:;|,|\\||/|•|·|&|\\band\\b|\\bAnd\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bwith\\b|\\n)\\s{0,5}");

    /// The leads (data), the longest first: what "Written by" opens, "by" must not.
    private static final String LEADS =
            WordLists.lines("byline-leads.txt").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// "By ", "Autor: ", "Text von ".
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[-–—|]\\s{0,3})?(?:" + LEADS + ")(?:\\s?[:：]\\s{0,5}|\\s{1,5}|$)", FLAGS);

    /// "ByAna Belk": a page without a blank between two elements.
    private static final Pattern JOINED = Pattern.compile("^By(?=\\p{Lu})");

    /// Two to five words that begin large, particles between them allowed.
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}(?: (?:(?:de|da|di|del|der|den|van|von|v\\.|bin|ibn|al|el|la|le|du|dos|ter|zu)|[\\p{Lu}'’][\\p{L}\\p{M}.'’-]{0,25})){1,4}";

    private static final Pattern PERSON = Pattern.compile(NAME);

    /// A name and what follows it in small letters, figures or brackets: "Ana Belk in Oslo".
    private static final Pattern BEGINS =
            Pattern.compile("^(?<name>" + NAME + ")(?=\\s{0,3}(?:[(@\\[–—-]|\\d|\\s\\p{Ll}))");

    /// Addresses, counters and arrows are no names.
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "[\\p{L}\\d-]{2,40}\\.[a-z]{2,4}(?:\\W|$)|^\\d|[@→»|：\\[\\]:?!]|\\be\\. ?V\\b|^\\W{0,3}$");

    private static final List<String> NOBODY = WordLists.lines("nobody.txt");
    private static final int LONGEST = 160;

    private Bylines() {}

    /// Whether a line begins as bylines do and names a person first.
    static boolean led(String words) {
        String line = firstLine(words);
        Matcher lead = LEAD.matcher(line);
        if (line.length() > LONGEST || !lead.find()) {
            return false;
        }
        String part = BETWEEN.split(line.substring(lead.end()), 2)[0].strip();
        Optional<String> name = first(part);
        return name.isPresent() && !(line.endsWith(".") && goesOn(part, name.get()));
    }

    /// Whether a name's part of a line says more: "By Monday Night the port was closed."
    private static boolean goesOn(String part, String name) {
        return part.length() > name.length() + 1;
    }

    /// The people of a line that says of itself that it is a byline.
    static List<String> ofLed(String words) {
        return people(firstLine(words));
    }

    private static String firstLine(String words) {
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    /// Names that a page's own data gives for its author: pen names and single names too.
    static List<String> stated(String words) {
        List<String> people = people(words);
        String bare = bare(words);
        boolean name =
                !bare.isEmpty()
                        && bare.length() <= 40
                        && bare.split(" ", -1).length <= 4
                        && bare.indexOf('/') < 0
                        && !NO_NAME.matcher(bare).find()
                        && !somebodyElse(bare);
        return people.isEmpty() && name ? List.of(bare) : people;
    }

    static List<String> people(String words) {
        List<String> people = new ArrayList<>();
        for (String part : BETWEEN.split(bare(words), -1)) {
            Optional<String> name = first(bare(part));
            if (name.isPresent() && !people.contains(name.get())) {
                people.add(name.get());
            }
        }
        return people;
    }

    private static String bare(String words) {
        String stripped = words.strip();
        String led = LEAD.matcher(stripped).replaceFirst("");
        return JOINED.matcher(led).replaceFirst("").strip();
    }

    /// The person that a part of a byline is or begins with.
    static Optional<String> first(String part) {
        String words = part.strip();
        if (person(words)) {
            return Optional.of(words);
        }
        Matcher begins = BEGINS.matcher(words);
        return begins.find() && !somebodyElse(begins.group("name"))
                ? Optional.of(begins.group("name"))
                : Optional.empty();
    }

    static boolean person(String name) {
        return PERSON.matcher(name).matches() && !somebodyElse(name);
    }

    private static boolean somebodyElse(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (NOBODY.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
