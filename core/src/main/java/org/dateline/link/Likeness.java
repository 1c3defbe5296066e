package org.dateline.link;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What two articles share, sign by sign, before the signs are weighed: wording, people, days,
/// places. Figures are no sign: how many died says nothing about which incident it was.
public final class Likeness {

    /// One sign; its value is a share (0 to 1), a small count, or 1 for yes.
    public enum Sign {
        /// The cosine of the two wordings.
        WORDING,
        /// Its square root: the first shared words say more than the last.
        WORDING_ROOT,
        /// People named in full by both, up to two.
        PEOPLE,
        ANY_PERSON,
        /// Surnames in both, up to two.
        SURNAMES,
        /// Both name several people, and nobody is the same.
        OTHER_PEOPLE,
        /// People of one age in both, up to two ages.
        SAME_AGES,
        /// Both tell how old people are, and nobody is of the same age.
        OTHER_AGES,
        /// A day of publication is missing.
        UNDATED,
        WITHIN_A_DAY,
        WITHIN_THREE_DAYS,
        WITHIN_TEN_DAYS,
        MONTHS_APART,
        /// A town, a district or a province that both stand in.
        SAME_PLACE,
        SAME_PLACES,
        /// Both name places, and none is the same.
        OTHER_PLACES,
        /// The main incidents are put at one place as fine as a town.
        SAME_SITE,
        /// The main incidents are put on one day.
        SAME_DAY,
        /// Both tell of something, whatever it is, on one day.
        COMMON_DAY,
        /// The main incidents are of one type.
        SAME_TYPE,
        /// The main incidents are put on days apart from each other, and neither article tells of
        /// the other's day: a follow-up puts what happened then at the day of the court.
        OTHER_DAY,
        /// The main incidents are put at towns apart from each other, and neither article names the
        /// other's town: a hospital or a home stands for where it happened.
        OTHER_SITE,
        /// The main incidents name different victims.
        OTHER_VICTIMS,
        /// The main incidents are of types that do not go together.
        OTHER_TYPE,
        /// The main incidents are different numbers of one row.
        OTHER_ORDINAL
    }

    private static final Map<Sign, IncidentField> CONFLICTS =
            new EnumMap<>(
                    Map.of(
                            Sign.OTHER_DAY, new DayField(),
                            Sign.OTHER_SITE, new PlaceField(),
                            Sign.OTHER_VICTIMS, new PeopleField(),
                            Sign.OTHER_TYPE, new TypeField(),
                            Sign.OTHER_ORDINAL, new OrdinalField()));

    /// A longer time is told of in passing.
    private static final int SHORT = 4;

    private Likeness() {}

    /// The signs of two articles by their main incidents; those that are absent are left out.
    static Map<Sign, Double> of(Profile one, Happening a, Profile other, Happening b) {
        Map<Sign, Double> out = new EnumMap<>(Sign.class);
        double cosine = one.wording().cosine(other.wording());
        out.put(Sign.WORDING, cosine);
        out.put(Sign.WORDING_ROOT, StrictMath.sqrt(cosine));
        people(one.cast(), other.cast(), out);
        ages(one.cast(), other.cast(), out);
        published(a, b, out);
        places(one.whereabouts(), other.whereabouts(), out);
        put(out, Sign.COMMON_DAY, commonDay(one, other) ? 1 : 0);
        incidents(a, b, out);
        resolve(one, a, other, b, out);
        return out;
    }

    /// Whether the two cannot be about one incident. Where both name the same private person, no
    /// place or day that a follow-up gives parts them; where neither is a follow-up of the other,
    /// one conflict does, else two.
    static boolean apart(Map<Sign, Double> signs) {
        if (signs.containsKey(Sign.OTHER_ORDINAL)) {
            return true;
        }
        if (signs.containsKey(Sign.ANY_PERSON)) {
            return false;
        }
        boolean fresh =
                signs.containsKey(Sign.WITHIN_THREE_DAYS) || signs.containsKey(Sign.UNDATED);
        long conflicts =
                Stream.of(Sign.OTHER_DAY, Sign.OTHER_SITE, Sign.OTHER_TYPE)
                        .filter(signs::containsKey)
                        .count();
        return signs.containsKey(Sign.OTHER_VICTIMS) || conflicts >= (fresh ? 1 : 2);
    }

    private static void people(Cast one, Cast other, Map<Sign, Double> out) {
        int people = shared(one.people(), other.people());
        int surnames = shared(one.surnames(), other.surnames());
        put(out, Sign.PEOPLE, Math.min(2, people));
        put(out, Sign.ANY_PERSON, people > 0 ? 1 : 0);
        put(out, Sign.SURNAMES, Math.min(2, surnames));
        boolean several = Math.min(one.people().size(), other.people().size()) >= 2;
        put(out, Sign.OTHER_PEOPLE, several && people == 0 ? 1 : 0);
    }

    private static void ages(Cast one, Cast other, Map<Sign, Double> out) {
        int ages = shared(one.ages(), other.ages());
        put(out, Sign.SAME_AGES, Math.min(2, ages));
        boolean both = !one.ages().isEmpty() && !other.ages().isEmpty();
        put(out, Sign.OTHER_AGES, both && ages == 0 ? 1 : 0);
    }

    private static boolean commonDay(Profile one, Profile other) {
        return one.singles().stream()
                .flatMap(it -> it.days().stream())
                .filter(Likeness::isShort)
                .anyMatch(days -> tells(other, days));
    }

    /// Takes away conflicts that one of the articles explains: it tells of the other's day, or
    /// names the other's town, as well.
    private static void resolve(
            Profile one, Happening a, Profile other, Happening b, Map<Sign, Double> out) {
        if (tells(one, b) || tells(other, a)) {
            out.remove(Sign.OTHER_DAY);
        }
        if (names(one, b) || names(other, a)) {
            out.remove(Sign.OTHER_SITE);
        }
    }

    private static boolean tells(Profile profile, Happening happening) {
        return happening.days().filter(days -> tells(profile, days)).isPresent();
    }

    /// Whether something is told of on these days, give or take a night.
    private static boolean tells(Profile profile, Days days) {
        return profile.singles().stream()
                .flatMap(it -> it.days().stream())
                .anyMatch(it -> isShort(it) && it.apart(days) <= 1);
    }

    private static boolean isShort(Days days) {
        return days.length() <= SHORT;
    }

    private static boolean names(Profile profile, Happening happening) {
        return happening.site().filter(it -> profile.whereabouts().contains(it.key())).isPresent();
    }

    private static void published(Happening one, Happening other, Map<Sign, Double> out) {
        Optional<LocalDate> a = one.published();
        Optional<LocalDate> b = other.published();
        if (a.isEmpty() || b.isEmpty()) {
            out.put(Sign.UNDATED, 1.0);
            return;
        }
        long days = Math.abs(a.get().toEpochDay() - b.get().toEpochDay());
        put(out, Sign.WITHIN_A_DAY, days <= 1 ? 1 : 0);
        put(out, Sign.WITHIN_THREE_DAYS, days <= 3 ? 1 : 0);
        put(out, Sign.WITHIN_TEN_DAYS, days <= 10 ? 1 : 0);
        put(out, Sign.MONTHS_APART, days > 45 ? 1 : 0);
    }

    private static void places(Set<String> one, Set<String> other, Map<Sign, Double> out) {
        int places = shared(one, other);
        put(out, Sign.SAME_PLACE, places > 0 ? 1 : 0);
        put(out, Sign.SAME_PLACES, places > 1 ? 1 : 0);
        boolean both = !one.isEmpty() && !other.isEmpty();
        put(out, Sign.OTHER_PLACES, both && places == 0 ? 1 : 0);
    }

    private static void incidents(Happening a, Happening b, Map<Sign, Double> out) {
        boolean site =
                a.site()
                        .flatMap(x -> b.site().filter(y -> x.fine() && y.fine() && x.same(y)))
                        .isPresent();
        boolean day =
                a.days()
                        .flatMap(x -> b.days().filter(y -> x.one() && y.one() && x.meets(y)))
                        .isPresent();
        CONFLICTS.forEach((sign, field) ->
                put(out, sign, field.compare(a, b) instanceof IncidentField.Says.Against ? 1 : 0));
        boolean names = a.site().flatMap(x -> b.site().filter(x::otherName)).isPresent();
        put(out, Sign.OTHER_SITE, names || out.containsKey(Sign.OTHER_SITE) ? 1 : 0);
        put(out, Sign.SAME_SITE, site ? 1 : 0);
        put(out, Sign.SAME_DAY, day ? 1 : 0);
        put(out, Sign.SAME_TYPE, a.incident().type() == b.incident().type() ? 1 : 0);
    }

    private static int shared(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private static void put(Map<Sign, Double> out, Sign sign, int value) {
        if (value > 0) {
            out.put(sign, (double) value);
        }
    }
}
