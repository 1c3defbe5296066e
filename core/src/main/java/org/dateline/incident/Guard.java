package org.dateline.incident;

import java.util.Locale;

/// What must stand with a word before it tells of an incident: "downed a drone", not "a drink".
enum Guard {
    NONE,
    AIRCRAFT,
    ROAD,
    TRUCE,
    ACCORD,
    /// As an accord, or to a thing: "agreed to a pause".
    CONSENT,
    PLACE,
    /// The place itself suffers it, and not from fans: a town is besieged by an army.
    TOWN,
    FORCE,
    BOMB,
    PERSON,
    CUSTODY,
    SHOTS,
    /// What is fired or dropped near it: a missile slams into a house, so does a car.
    FLUNG,
    /// What is fired or dropped does it, by nobody's side: shells fall on a mill, a rocket of
    /// explorers lands in the sea.
    FALLING,
    /// A protest near it: crowds march, and so do armies.
    CROWD,
    /// "sexually" right beside it.
    SEXUAL,
    /// Somebody, not a meeting: "held two clerks in custody", "held talks in the jail".
    HELD,
    /// Somebody counted, and not kept back, up or hostage: "12 people were held".
    COUNTED,
    /// A truce itself does it: "the truce collapsed".
    LAPSED,
    /// Those who bear arms do it, out of a place: "troops withdrew from the town".
    LEFT,
    /// Those who bear arms do it, at a place: "troops advanced north of the town".
    ADVANCE,
    /// The object itself is ground: "regained positions".
    GROUND,
    /// The object itself bears arms: "eliminated nine fighters", not "nine jobs".
    ARMED,
    /// The object itself is somebody: "forced the farmers from their homes".
    DRIVEN,
    /// A ship: who sinks into debt sinks none.
    VESSEL,
    /// What brings aid: "a convoy was turned back".
    AID,
    /// Somebody, and by those who bear arms: "gunmen took away nine pupils".
    TAKEN,
    /// The object itself is arms: "seized a weapons cache".
    ARSENAL,
    /// Of a place, or by those who bear arms: a driver loses control of a car.
    CONTROL,
    /// To those who bear arms: land comes under the control of a court, too.
    YIELDED,
    /// By those who bear arms, to a place: houses surround a square.
    CIRCLED,
    /// Somebody, by those who bear arms, or fighters: a camera captures a scene.
    CAPTIVE,
    /// Those who bear arms do it themselves: "nine fighters surrendered".
    FIGHTERS,
    /// To those who bear arms, out of a place: "pushed rebels out of the town".
    OUSTED,
    /// To something: a town that burns with rage does not.
    DONE,
    /// Without an object and in the active: who demonstrates a thing shows it.
    ALONE,
    /// A town or a village, by those who bear arms: who enters a house takes no ground.
    ENTERED,
    /// As the line itself tells ([Wishes]).
    WISHES;

    /// Whether what it looks for is the object itself, so that a name with it tells enough.
    boolean isOwn() {
        return switch (this) {
            case AIRCRAFT, ROAD, TRUCE, ACCORD, CONSENT, PLACE, TOWN, VESSEL, AID -> true;
            case NONE,
                    FORCE,
                    BOMB,
                    PERSON,
                    CUSTODY,
                    SHOTS,
                    FLUNG,
                    FALLING,
                    CROWD,
                    SEXUAL,
                    HELD,
                    COUNTED,
                    LAPSED,
                    LEFT,
                    ADVANCE,
                    GROUND,
                    ARMED,
                    DRIVEN,
                    OUSTED,
                    TAKEN,
                    ARSENAL,
                    FIGHTERS,
                    YIELDED,
                    CONTROL,
                    CIRCLED,
                    DONE,
                    CAPTIVE,
                    ENTERED,
                    ALONE,
                    WISHES ->
                    false;
        };
    }

    static Guard of(String code) {
        return code.equals("-") ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
