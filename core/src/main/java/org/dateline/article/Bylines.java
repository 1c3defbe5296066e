package org.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people whom a byline names. "Staff", an agency or an address is nobody.
final class Bylines {

    private static final String JOINS = String.join("|", WordLists.lines("byline-joins.txt"));

    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,5}(?:[;,|/•·&\\n]|\\b(?:" + JOINS + ")\\b)\\s{0,5}");

    /// What joins the last of several people.
    private static final Pattern JOINING = Pattern.compile("\\s(?:&|" + JOINS + ")\\s");

    /// Longer than any role.
    private static final int ROLE = 50;

    /// As many names without a label are those of writers.
    private static final int WRITERS = 3;

    /// The leads (data), the longest first: what "Written by" opens, "by" must not.
    private static final String LEADS =
            WordLists.anyOf(
                    WordLists.lines("byline-leads.txt").stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(lead -> lead.charAt(0) + Pattern.quote(lead.substring(1)))
                            .toList());

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// "By ", "Autor: ", "Text von ".
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[-–—|(]\\s{0,3})?(?:" + LEADS + ")(?:\\s?[:：]\\s{0,5}|\\s{1,5}|$)", FLAGS);

    /// "ByAna Belk": a page without a blank between two elements.
    private static final Pattern JOINED = Pattern.compile("^By(?=\\p{Lu})");

    /// Two to five words that begin large, particles between them allowed.
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}(?:(?: (?:de|da|di|del|der|den|van|von|v\\.|bin|ibn|al|el|la|le|du|dos|ter|zu)){0,3} [\\p{Lu}'’][\\p{L}\\p{M}.'’-]{0,25}){1,4}";

    /// A name in letters that are neither large nor small: one word or a few.
    private static final Pattern CASELESS =
            Pattern.compile(
                    "[\\p{Lo}\\p{M}][\\p{Lo}\\p{M}·・-]{1,14}(?: [\\p{Lo}\\p{M}·・-]{1,15}){0,4}");

    private static final Pattern LABEL =
            Pattern.compile("^(?:" + LEADS + ")\\s?[:：]\\s{0,5}", FLAGS);

    /// Where the next of several labels of one line begins: "来源：… 编辑：…".
    private static final Pattern LABELS = Pattern.compile("\\s{1,5}(?=[\\p{Lo}]{2,6}：)");

    private static final Pattern PERSON = Pattern.compile(NAME);

    /// A name and what follows it in small letters, figures or brackets: "Ana Belk in Oslo".
    private static final Pattern BEGINS =
            Pattern.compile("^(?<name>" + NAME + ")(?=\\s{0,3}(?:[(@\\[–—-]|\\d|\\s\\p{Ll}))");

    /// Addresses, counters and arrows are no names.
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "[\\p{L}\\d-]{2,40}\\.[a-z]{2,4}(?:\\W|$)|^\\d|[@→»|：\\[\\]:?!]|\\be\\. ?V\\b|^\\W{0,3}$");

    /// " Published on 3 May …" behind a name.
    private static final Pattern DATED =
            Pattern.compile(
                    "\\s{1,3}(?:"
                            + WordLists.anyOf(WordLists.lines("date-labels.txt"))
                            + "|"
                            + WordLists.anyOf(WordLists.lines("change-labels.txt"))
                            + ")(?!\\p{L})\\D{0,20}\\d.*$",
                    FLAGS);

    /// "ANA BELK FOR THE HARBOUR POST", "Ana Belk in Oslo".
    private static final Pattern OUTLET = Pattern.compile("\\s(?:FOR|IN|AT)\\s.*$", FLAGS);

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}'’-]{2,25}(?: \\p{Lu}\\.){0,2} [\\p{L}'’-]{2,25}");

    /// The stop of "Written by Ana Belk." and no initial's.
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");

    /// "Ana Belk in Oslo", "Ana Belk reports from Oslo".
    private static final Pattern POSTED =
            Pattern.compile(
                    "(?<name>.{3,60}?)(?: in| reports from) \\p{Lu}[\\p{L}'’-]{1,25}(?: \\p{Lu}[\\p{L}'’-]{1,25}){0,2}");

    private static final List<String> CALLED = WordLists.lines("writers.txt");

    private static final Pattern WEEKDAY =
            Pattern.compile(" (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\\p{Lu}\\p{Ll}{2,5}day)[,.]?$");

    private static final List<String> NOBODY = WordLists.lines("nobody.txt");
    private static final int LONGEST = 160;

    /// A label and a name or two.
    private static final int BRIEF = 30;

    private Bylines() {}

    /// Whether a line begins as bylines do and names a person first.
    static boolean led(String words) {
        String line = firstLine(words);
        Matcher lead = LEAD.matcher(line);
        if (line.length() > LONGEST || !lead.find()) {
            return !NameLines.tailed(line).isEmpty();
        }
        String part = BETWEEN.split(line.substring(lead.end()), 2)[0].strip();
        Optional<String> name = first(part).or(() -> lettered(line).stream().findFirst());
        return name.isPresent() && !(line.endsWith(".") && goesOn(part, name.get()));
    }

    /// The same where the line begins with more than one word ("posted by") before the name.
    static boolean ledAtLength(String words) {
        Matcher lead = LEAD.matcher(firstLine(words));
        return lead.find() && lead.group().strip().indexOf(' ') > 0 && led(words);
    }

    /// Whether a name's part of a line says more: "By Monday Night the port was closed."
    private static boolean goesOn(String part, String name) {
        return part.length() > name.length() + 1;
    }

    /// The people of a line that says of itself that it is a byline.
    static List<String> ofLed(String words) {
        String line = firstLine(words);
        List<String> people = people(line);
        return people.isEmpty() ? lettered(line) : people;
    }

    /// People in letters that are neither large nor small.
    private static List<String> lettered(String line) {
        List<String> labelled = caseless(line);
        return labelled.isEmpty() ? NameLines.tailed(line) : labelled;
    }

    /// Whether a line begins as bylines do.
    static boolean leads(String line) {
        return LEAD.matcher(line).find();
    }

    /// The first line, from the label that names its writer.
    private static String firstLine(String words) {
        int end = words.indexOf('\n');
        String line = NameLines.behindDay(end < 0 ? words : words.substring(0, end));
        if (line.indexOf('：') < 0) {
            return line;
        }
        return LABELS.splitAsStream(line)
                .filter(l -> LEAD.matcher(l).find())
                .findFirst()
                .orElse(line);
    }

    /// Letters without size tell a name from other words by what stands before: a label and a
    /// colon, or a label alone in a brief line.
    private static List<String> caseless(String line) {
        Matcher label = LABEL.matcher(line);
        Matcher lead = LEAD.matcher(line);
        boolean labelled = label.find();
        return labelled || (isBrief(line) && lead.find())
                ? BETWEEN.splitAsStream(line.substring(labelled ? label.end() : lead.end()))
                        .map(String::strip)
                        .filter(part -> CASELESS.matcher(part).matches())
                        .toList()
                : List.of();
    }

    /// Han is written without blanks: two words of it are two buttons.
    private static boolean isBrief(String line) {
        return line.length() <= BRIEF
                && !line.isEmpty()
                && Character.UnicodeScript.of(line.codePointAt(0)) != Character.UnicodeScript.HAN;
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

    /// Whether a line is a given name, maybe initials, and a surname: three long words beside a day
    /// may be tags.
    static boolean isPlain(String words) {
        return PLAIN.matcher(words.strip()).matches() && person(words.strip());
    }

    /// Whether a line names a person and what he or she is: "Ana Belk, senior reporter".
    static boolean roled(String words) {
        String[] two = words.split(",\\s", 2);
        return two.length == 2
                && two[1].length() <= ROLE
                && person(two[0].strip())
                && isWriter(two[1]);
    }

    /// Whether a line names a person and where: "Ana Belk in Oslo". A caption may, too.
    static boolean placed(String words) {
        Matcher posted = POSTED.matcher(words);
        return posted.matches() && person(posted.group("name"));
    }

    private static boolean isWriter(String words) {
        return CALLED.contains(
                words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /// Whether a line names several people and nothing else: "Ana Belk, Bo Lind, and Cy Mott". Two
    /// names and nothing else may be whom the article tells of.
    static boolean several(String words) {
        if (words.length() > LONGEST || !JOINING.matcher(words).find()) {
            return false;
        }
        List<String> parts =
                BETWEEN.splitAsStream(words.strip()).filter(part -> !part.isBlank()).toList();
        return parts.size() >= WRITERS && parts.stream().allMatch(Bylines::person);
    }

    static List<String> people(String words) {
        List<String> people = new ArrayList<>();
        for (String part : BETWEEN.split(bare(NameLines.behindDay(words.strip())), -1)) {
            Optional<String> name = first(bare(part));
            if (name.isPresent() && !people.contains(name.get())) {
                people.add(name.get());
            }
        }
        return people;
    }

    private static String bare(String words) {
        String line = words.strip();
        String stripped = line.length() > LONGEST ? line : DATED.matcher(line).replaceFirst("");
        String led = LEAD.matcher(stripped).replaceFirst("");
        return JOINED.matcher(led).replaceFirst("").strip();
    }

    /// The person that a part of a byline is or begins with.
    static Optional<String> first(String part) {
        String bare = OUTLET.matcher(part.strip()).replaceFirst("");
        String words = STOP.matcher(bare).replaceFirst("");
        if (person(words)) {
            return Optional.of(words);
        }
        Matcher begins = BEGINS.matcher(words);
        return begins.find()
                ? Optional.of(withoutDay(begins.group("name"))).filter(Bylines::person)
                : Optional.empty();
    }

    /// "Ana September" is Ana and the beginning of a day; but people are called May and August.
    private static boolean dated(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() > 6 && PrintedDates.month(last).isPresent();
    }

    /// "Ana Belk October 12", "Ana Belk Fri Oct 12" is Ana Belk.
    private static String withoutDay(String name) {
        int last = name.lastIndexOf(' ');
        return PrintedDates.month(name.substring(last + 1)).isPresent()
                ? WEEKDAY.matcher(name.substring(0, last)).replaceFirst("")
                : name;
    }

    static boolean person(String name) {
        return PERSON.matcher(name).matches()
                && !somebodyElse(name)
                && !dated(name)
                && !isWriter(name);
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
