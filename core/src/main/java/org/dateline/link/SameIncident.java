package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.Evidence;

/// Two incidents that may be one thing told twice: field by field, points for and hard conflicts
/// against. Figures are no field: how many died says nothing about which incident it was.
final class SameIncident implements FindingRule {

    private static final String NAME = "same-incident/1";

    /// From this sum on two incidents of different articles are worth a person's look.
    private static final int WORTH_A_LOOK = 5;

    /// What a point is worth of a hundred: seven points make one incident.
    private static final int POINT = 6;

    /// Inside one article a writer who tells a thing twice leaves out what was said before.
    private static final int SAME_ARTICLE = 3;

    private static final IncidentField DAY = new DayField();

    /// In the order in which a link gives its reasons.
    private static final List<IncidentField> FIELDS =
            List.of(
                    new TypeField(),
                    new PlaceField(),
                    DAY,
                    new OrdinalField(),
                    new PeopleField(),
                    new WordsField());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String says() {
        return "type, place, day, people and words fit, and nothing excludes it";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        for (Happening a : one.singles()) {
            for (Happening b : other.singles()) {
                boolean pair = !one.equals(other) || a.id().compareTo(b.id()) < 0;
                if (pair && !mains(one, a, other, b)) {
                    weigh(a, b).ifPresent(out::add);
                }
            }
        }
        return out;
    }

    /// What two articles are about is [SameMain]'s.
    private static boolean mains(Profile one, Happening a, Profile other, Happening b) {
        return !one.equals(other) && isSubject(one, a) && isSubject(other, b);
    }

    private static boolean isSubject(Profile profile, Happening happening) {
        return profile.subject().filter(main -> main.id().equals(happening.id())).isPresent();
    }

    /// The sum of the points for, or the first conflict against; empty where it is not worth a
    /// look.
    static Optional<Evidence> weigh(Happening a, Happening b) {
        Sum sum = sum(a, b);
        if (sum.conflict().isPresent()) {
            return sum.conflict()
                    .map(why -> new Evidence.Apart(a.id(), b.id(), NAME, List.of(why)));
        }
        return sum.points() >= (inside(a, b) ? SAME_ARTICLE : WORTH_A_LOOK)
                ? Optional.of(
                        new Evidence.Alike(
                                a.id(),
                                b.id(),
                                NAME,
                                Math.min(100, POINT * sum.points()),
                                sum.why()))
                : Optional.empty();
    }

    /// How much speaks for their being one; empty where something excludes it.
    static OptionalInt points(Happening a, Happening b) {
        Sum sum = sum(a, b);
        return sum.conflict().isPresent() ? OptionalInt.empty() : OptionalInt.of(sum.points());
    }

    /// What the fields say, up to the first conflict.
    private record Sum(int points, List<String> why, Optional<String> conflict) {}

    private static Sum sum(Happening a, Happening b) {
        int points = 0;
        List<String> why = new ArrayList<>();
        for (IncidentField field : FIELDS) {
            switch (field.compare(a, b)) {
                case IncidentField.Says.Against(String conflict) -> {
                    return new Sum(0, List.of(), Optional.of(conflict));
                }
                case IncidentField.Says.For(int more, String reason) -> {
                    boolean counts = !inside(a, b) || !field.equals(DAY) || a.days().isPresent();
                    points += counts ? more : 0;
                    why.add(reason);
                }
                case IncidentField.Says.Nothing() -> {}
            }
        }
        return new Sum(points, why, Optional.empty());
    }

    private static boolean inside(Happening a, Happening b) {
        return a.article().equals(b.article());
    }

    /// Whether something excludes that they are one.
    static boolean apart(Happening a, Happening b) {
        return sum(a, b).conflict().isPresent();
    }

    @Override
    public List<Example> examples() {
        String monday = "date: 2031-05-12\n";
        return List.of(
                Example.hit(
                        monday
                                + "{i1 shelling @Norvik 2031-05-12|Shells fell on Norvik on"
                                + " Monday}.",
                        monday + "{i1 shelling @Norvik 2031-05-12|Norvik was shelled}, it said."),
                Example.miss(
                        monday
                                + "{i1 shelling @Norvik 2031-05-12|Shells fell on Norvik on"
                                + " Monday}.",
                        monday + "{i1 shelling @Norvik 2031-05-06|Norvik was shelled} a week ago."),
                Example.miss(
                        monday
                                + "{i1 shelling @Norvik 2031-05-12|Shells fell on Norvik on"
                                + " Monday}.",
                        monday + "{i1 protest @Norvik 2031-05-12|Women marched in Norvik}."));
    }
}
