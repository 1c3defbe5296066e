package org.dateline.incident;

import static org.dateline.incident.PlainText.find;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.model.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What parties and words beside a deed make of it, and what harm belongs to no arrest.
class SubtypesTest {

    /// Who bears arms on both sides fights; harm told beside an arrest is a deed of its own.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The army recaptured the town from rebels.             | territory-change/government
                    Rebels were driven out of the town by the army.       | territory-change/government
                    Rebels captured the town.                             | territory-change
                    The army lost control of the town.                    | territory-change
                    Vigilantes beat two men to death.                     | attack-on-civilians/mob
                    Soldiers shot dead four demonstrators in the square.  | attack-on-civilians/force
                    Gunmen shot dead four farmers.                        | attack-on-civilians
                    Police dispersed a sit-in with batons.                | protest/intervention
                    Two were killed by police during the protest.         | protest/force
                    A policeman was wounded in the protest.               | protest
                    Protesters burned tyres and threw stones at police.   | protest/riot
                    Thousands demonstrated peacefully in the square.      | protest
                    Police seized grenades from the depot.                | other/disrupted-weapons
                    Forty fighters surrendered to the army.               | other/group-change
                    Gunmen killed two policemen at a checkpoint.          | clash
                    Gunmen killed two clerks at a checkpoint.             | attack-on-civilians
                    A landmine killed two soldiers.                       | bombing
                    Police arrested two men suspected of killing a judge. | arrest, attack-on-civilians
                    The governor imposed a curfew after the killings.     | movement-restriction
                    Rebels seized rifles and trucks from the base.        | other/disrupted-weapons
                    Rebels captured six soldiers near the base.           | arrest
                    Police seized the suspects at dawn.                   | arrest
                    Two men were beaten to death by guards.               | attack-on-civilians
                    """)
    void tellsTypesAndSubtypes(String text, String expected) {
        assertEquals(expected, types(text));
    }

    /// What is no deed of arms: disasters, crime for gain, acts of states.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The army opened a forward base near the dam.          | other/headquarters
                    Two brigades pledged allegiance to the caliph.        | other/group-change
                    Customs officers seized 40 kg of heroin at the port.  | other/organised-crime
                    Ostria expelled two diplomats on Monday.              | other/diplomacy
                    The front denied any involvement in the bombing.      | other/attribution
                    Farmers found a mass grave near Orvan.                | other/other
                    A flood destroyed nine houses and killed two farmers. | other/natural-disaster
                    A bus overturned near Orvan, killing nine people.     | other/man-made-disaster
                    A missile struck a bus, which overturned.             | missile-strike
                    A suicide bomber struck a mosque in Orvan.            | bombing/suicide
                    """)
    void tellsWhatElseHappened(String text, String expected) {
        assertEquals(expected, types(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    An Israeli drone targeted a car.                    | perpetrator Israeli, target car
                    A drone targeted a car.                             | target car
                    Two rebel rockets struck the port.                  | perpetrator rebel, target port
                    Shots were fired at the residence of the envoy.     | target residence of the envoy
                    A landmine killed three children herding goats.     | victim children
                    The village came under the control of rebels.       | target village, perpetrator rebels
                    No group claimed responsibility for the attack on the bank. | target bank
                    Two men are accused of setting ablaze a truck.      | perpetrator men, target truck
                    """)
    void saysWhoseArmsTheyWere(String text, String expected) {
        String told =
                find(text.strip()).stream()
                        .flatMap(i -> i.actors().stream())
                        .map(p -> p.role().code() + " " + p.name())
                        .collect(Collectors.joining(", "));
        assertEquals(expected, told);
    }

    private static String types(String text) {
        return find(text.strip()).stream()
                .map(SubtypesTest::type)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String type(Incident incident) {
        return incident.type().code() + incident.subtype().map(s -> "/" + s).orElse("");
    }
}
