package org.dateline.link;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.model.Incident;
import org.dateline.model.Span;
import org.dateline.text.Table;

/// An article that tells of two deeds, its own and one of before, says itself which of the two
/// another article is about: "drones hit the town a day after missiles had hit it" is not one with
/// the report on the missiles, whatever else the two share.
final class OtherDeed {

    /// Ways to strike that exclude each other: an air strike may be any of them.
    private static final Set<Incident.Type> WAYS =
            EnumSet.of(
                    Incident.Type.DRONE_STRIKE,
                    Incident.Type.MISSILE_STRIKE,
                    Incident.Type.SHELLING,
                    Incident.Type.BOMBING);

    /// Deeds of armed forces, which come back day after day. What people do to each other is
    /// followed for months, and told in other words each time.
    private static final Set<Incident.Type> OF_WAR =
            EnumSet.of(
                    Incident.Type.AIR_STRIKE,
                    Incident.Type.DRONE_STRIKE,
                    Incident.Type.MISSILE_STRIKE,
                    Incident.Type.SHELLING,
                    Incident.Type.SHOOT_DOWN,
                    Incident.Type.GROUND_ASSAULT,
                    Incident.Type.CLASH,
                    Incident.Type.AMBUSH,
                    Incident.Type.TERRITORY_CHANGE);

    private static final IncidentField PLACE = new PlaceField();

    private static final Set<String> BEFORE =
            Table.read("/lang/en/count-reasons.tsv").words("other-deed");

    private OtherDeed() {}

    /// Whether `one` tells of a deed beside its own, `main`, that fits what the other article is
    /// about better than its own does.
    static boolean fitsBetter(Profile one, Happening main, Happening other) {
        return OF_WAR.contains(main.incident().type())
                && OF_WAR.contains(other.incident().type())
                && one.singles().stream()
                        .filter(it -> !it.id().equals(main.id()))
                        .filter(it -> better(it, main, other))
                        .anyMatch(it -> beside(one, it, main));
    }

    private static boolean better(Happening deed, Happening main, Happening other) {
        OptionalInt own = SameIncident.points(main, other);
        OptionalInt fit = SameIncident.points(deed, other);
        if (fit.isEmpty() || !together(deed, other)) {
            return false;
        }
        return own.isEmpty() || fit.getAsInt() > own.getAsInt() || onlyWay(deed, main, other);
    }

    /// Enough to know what it is: of one type, at one place or on one day.
    private static boolean together(Happening deed, Happening other) {
        boolean place = deed.site().flatMap(x -> other.site().filter(x::same)).isPresent();
        boolean day = deed.days().flatMap(x -> other.days().filter(x::meets)).isPresent();
        return deed.incident().type() == other.incident().type() && (place || day);
    }

    private static boolean onlyWay(Happening deed, Happening main, Happening other) {
        Incident.Type own = main.incident().type();
        Incident.Type way = other.incident().type();
        return WAYS.contains(own)
                && WAYS.contains(way)
                && own != way
                && deed.incident().type() == way;
    }

    /// Whether the article keeps the two apart: by their places, by words such as "a day after", or
    /// by what they are and when. Two days alone do not, for one may be when it was told.
    private static boolean beside(Profile profile, Happening deed, Happening main) {
        boolean days =
                deed.days()
                        .flatMap(x -> main.days().filter(y -> x.one() && y.one() && x.beyond(0, y)))
                        .isPresent();
        boolean types = deed.incident().type() != main.incident().type();
        return before(profile, deed)
                || PLACE.compare(deed, main) instanceof IncidentField.Says.Against
                || (types && (days || SameIncident.apart(deed, main)));
    }

    private static boolean before(Profile profile, Happening deed) {
        Span sentence = Around.sentence(profile.reading(), deed.incident().span());
        List<String> words = Words.of(profile.words(sentence));
        String said = " " + String.join(" ", words) + " ";
        return BEFORE.stream().anyMatch(phrase -> said.contains(" " + phrase + " "));
    }
}
