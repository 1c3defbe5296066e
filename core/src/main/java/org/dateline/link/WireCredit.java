package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.Table;

/// The news agency that a page credits with its text: in the byline, behind the dateline ("NORVIK
/// (AP)"), or in a line of its own at the end.
final class WireCredit {

    /// An agency's short form and its full name.
    private record Agency(String brief, String full) {}

    private static final List<Agency> AGENCIES =
            Table.read("/lang/en/wire-agencies.txt").rows().stream()
                    .map(row -> new Agency(row.getFirst(), row.getLast()))
                    .toList();

    /// How far into the first paragraph a credit may stand.
    private static final int HEAD = 80;

    /// A longer last line is not a credit.
    private static final int TAIL_WORDS = 14;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");

    private WireCredit() {}

    static Optional<String> of(Profile profile) {
        List<String> places = new ArrayList<>(profile.reading().article().byline());
        profile.reading().article().publisher().ifPresent(places::add);
        places.addAll(head(profile));
        profile.body().paragraphs().reversed().stream()
                .limit(3)
                .filter(paragraph -> paragraph.words().size() <= TAIL_WORDS)
                .map(profile::print)
                .forEach(places::add);
        return places.stream().flatMap(WireCredit::agencyIn).findFirst();
    }

    private static Stream<String> agencyIn(String text) {
        return AGENCIES.stream()
                .filter(agency -> hasWord(text, agency.brief) || hasWord(text, agency.full))
                .map(Agency::full);
    }

    private static boolean hasWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean open = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (open && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, end);
        }
        return false;
    }

    /// The publisher of `other`, where the head of `page` credits it in brackets: "NORVIK
    /// (Halyard)" of the Halyard News Agency.
    private static Optional<String> toldBy(Profile page, Profile other) {
        Optional<String> publisher = other.reading().article().publisher();
        if (page.outlet().same(other.outlet()) == Outlet.Same.YES || publisher.isEmpty()) {
            return Optional.empty();
        }
        String name = " " + Words.folded(publisher.get()) + " ";
        return head(page).stream()
                .flatMap(text -> BRACKETS.matcher(text).results())
                .map(found -> Words.folded(found.group(1)))
                .filter(words -> words.length() > 2 && name.startsWith(" " + words + " "))
                .findFirst()
                .map(words -> publisher.get());
    }

    private static List<String> head(Profile profile) {
        return profile.body().paragraphs().stream()
                .limit(1)
                .map(profile::print)
                .map(text -> text.substring(0, Math.min(HEAD, text.length())))
                .filter(text -> text.contains("("))
                .toList();
    }

    static Optional<String> shared(Profile one, Profile other) {
        return of(one).filter(agency -> of(other).filter(agency::equals).isPresent());
    }

    /// The one that only one of the two names.
    static Optional<String> named(Profile one, Profile other) {
        return toldBy(one, other)
                .or(() -> toldBy(other, one))
                .or(() -> of(one))
                .or(() -> of(other))
                .map(agency -> "one credits " + agency);
    }

    /// Dates first. Where they do not tell, an outlet that prints another's credit is the reprint.
    static Direction direction(Profile one, Profile other) {
        Direction dated = Direction.of(one, other);
        if (toldBy(one, other).isPresent() != toldBy(other, one).isPresent()) {
            return toldBy(one, other).isPresent()
                    ? new Direction(other, one, true, "the reprint credits the other")
                    : new Direction(one, other, true, "the reprint credits the other");
        }
        if (dated.known() || of(one).isPresent() == of(other).isPresent()) {
            return dated;
        }
        String why = "only the reprint prints the credit";
        return of(one).isPresent()
                ? new Direction(other, one, true, why)
                : new Direction(one, other, true, why);
    }
}
