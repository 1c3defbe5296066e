package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that happened, was tried, planned or denied, at a place and time.
///
/// `place` is an index into the reading's places and always a literal one. `figures` are ids. An
/// ordinal ("the fourth UAV") is no figure. `aggregate` marks campaigns, habits and totals.
public record Incident(
        String id,
        Span span,
        Type type,
        Optional<String> subtype,
        List<Span> trigger,
        Realis realis,
        Optional<Outcome> outcome,
        List<Party> actors,
        OptionalInt place,
        Optional<When> time,
        List<Weapon> weapons,
        List<String> figures,
        OptionalInt ordinal,
        Said saidBy,
        boolean aggregate) {

    public Incident {
        trigger = List.copyOf(trigger);
        actors = List.copyOf(actors);
        weapons = List.copyOf(weapons);
        figures = List.copyOf(figures);
    }

    /// The same incident, told without where.
    public Incident withoutPlace() {
        return new Incident(
                id,
                span,
                type,
                subtype,
                trigger,
                realis,
                outcome,
                actors,
                OptionalInt.empty(),
                time,
                weapons,
                figures,
                ordinal,
                saidBy,
                aggregate);
    }

    public enum Type {
        AIR_STRIKE,
        DRONE_STRIKE,
        MISSILE_STRIKE,
        SHELLING,
        SHOOT_DOWN,
        GROUND_ASSAULT,
        CLASH,
        AMBUSH,
        BOMBING,
        TARGETED_KILLING,
        ATTACK_ON_CIVILIANS,
        ABDUCTION,
        ARREST,
        TERRITORY_CHANGE,
        DAMAGE,
        MOVEMENT_RESTRICTION,
        CEASEFIRE_VIOLATION,
        AGREEMENT,
        PROTEST,
        DISPLACEMENT,
        CASUALTY_TOTAL,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public enum Realis {
        ACTUAL,
        ONGOING,
        ATTEMPTED,
        PLANNED,
        DENIED,
        GENERIC;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Outcome {
        REPULSED,
        HALTED,
        SUCCEEDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
