package org.dateline.incident;

import static org.dateline.incident.PlainText.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Span;
import org.dateline.model.Weapon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentsTest {

    /// One sentence a word of the lexicon: the marked word tells of the type.
    @ParameterizedTest
    @CsvFileSource(resources = "/incident/hits.tsv", delimiter = '\t')
    void findsTheMarkedIncident(String type, String marked) {
        String text = marked.replace("[[", "").replace("]]", "");
        Span mark = new Span(marked.indexOf("[["), marked.indexOf("]]") - 2);
        List<Incident> found = find(text);
        boolean hit =
                found.stream()
                        .filter(i -> i.type().code().equals(type))
                        .anyMatch(i -> i.trigger().stream().anyMatch(t -> t.meets(mark)));
        assertTrue(hit, () -> text + " -> " + told(found, text));
    }

    /// Sentences that look alike and tell of nothing that happened.
    @ParameterizedTest
    @CsvFileSource(resources = "/incident/misses.tsv", delimiter = '\t')
    void leavesFiguresOfSpeechAlone(String text) {
        List<Incident> real =
                find(text).stream().filter(i -> i.realis() != Incident.Realis.GENERIC).toList();
        assertEquals("", told(real, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rebels shelled the barracks.                        | perpetrator Rebels, target barracks
                    The barracks was shelled by rebels.                 | target barracks, perpetrator rebels
                    The barracks was shelled at dawn.                   | target barracks
                    The soldiers killed two farmers.                    | perpetrator soldiers, victim farmers
                    The army clashed with rebels near the river.        | party army, party rebels
                    Rebels launched an assault on the garrison.         | perpetrator Rebels, target garrison
                    At least 30 villagers were killed by the army.      | victim villagers, perpetrator army
                    The prosecutor, who was murdered in May, left a son.| victim prosecutor
                    Gunmen killed the mayor, his driver and two guards. | perpetrator Gunmen, victim mayor, victim driver, victim guards
                    Rebels blew up the bridge and a depot.              | perpetrator Rebels, target bridge, target depot
                    The attack on the barracks was claimed by rebels.   | target barracks, perpetrator rebels
                    Troops killed seven soldiers of the garrison.       | perpetrator Troops, victim soldiers
                    A clerk was shot by rebels on New Year's Eve.       | victim clerk, perpetrator rebels
                    The envoy wrote that fighting the rebels was hard.  | party rebels
                    gunmen murdered judge pedro ramon velar on monday.  | perpetrator gunmen, victim pedro ramon velar
                    the murder of senator ricardo solena in orvan shocked all. | victim ricardo solena
                    Police attributed the murder of the judge to a gang. | victim judge, perpetrator gang
                    The raid on the depot was blamed on rebels.          | target depot, perpetrator rebels
                    Rebels are responsible for the murder of Aran Vesk.  | victim Aran Vesk, perpetrator Rebels
                    No group has claimed the attack on the soldiers.     | victim soldiers
                    A rebel offensive began on the barracks.             | perpetrator rebel, target barracks
                    A British airstrike on the depot began.              | perpetrator British, target depot
                    The British bus attack killed two farmers.           | victim farmers
                    In late May rebel troops stormed the barracks.       | perpetrator rebel troops, target barracks
                    Rebels threw a grenade at the depot.                 | perpetrator Rebels, target depot
                    """)
    void readsWhoDidItToWhom(String text, String expected) {
        String told =
                find(text.strip()).stream()
                        .flatMap(i -> i.actors().stream())
                        .map(p -> p.role().code() + " " + p.name())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
        assertEquals(expected, told);
    }

    /// Whom a quantity counts, what is fled or worn, who tells of a deed of his own.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rebels killed two of his guards in Orvan.            | perpetrator Rebels, victim guards
                    Rebels set fire to dozens of trucks in Orvan.        | perpetrator Rebels, target trucks
                    The navy said that it shelled the port.              | perpetrator navy, target port
                    Some 40 farmers fled their homes.                    | victim farmers
                    A rebel detonated his vest at the bank.              | perpetrator rebel, target bank
                    Clashes between clerks and police left six hurt.     | party clerks, party police
                    A militant and a soldier were killed in Orvan.       | victim militant, victim soldier
                    Two soldiers and a civilian were killed in Orvan.    | victim soldiers, victim civilian
                    Gunmen on Tuesday shot and killed a clerk in Orvan.  | perpetrator Gunmen, victim clerk
                    The clerk was shot by two men on a motorbike.        | victim clerk, perpetrator men
                    Jets hit a truck on the road to Orvan.               | target truck
                    Jets struck the rebels' depots in Orvan.             | target rebels' depots
                    Men armed with rifles killed a clerk in Orvan.       | perpetrator Men, victim clerk
                    A clerk was ambushed and killed in Orvan by rebels.  | victim clerk, perpetrator rebels
                    The town of Orvan fell to the rebels on Friday.      | target town, perpetrator rebels
                    Police found nine bodies with bullet wounds.         | ''
                    """)
    void readsWhoIsMeant(String text, String expected) {
        readsWhoDidItToWhom(text, expected);
    }

    /// Ages, offices and origins stand beside the members of a list and are none of them; who is
    /// called by a common noun has the name behind it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Aran Vesk, head of the union, and Ilna Soto, a clerk, were abducted. | victim Aran Vesk, victim Ilna Soto
                    Gunmen killed Aran Vesk, head of the union, and Ilna Soto. | perpetrator Gunmen, victim Aran Vesk, victim Ilna Soto
                    Gunmen killed Aran Vesk, 61, Ilna Soto (24) and Pol Dram of Orvan. | perpetrator Gunmen, victim Aran Vesk, victim Ilna Soto, victim Pol Dram
                    Aran Vesk, head of the union; Ilna Soto, as well as their driver, Pol Dram, and his brother, Ren Dram, were murdered. | victim Aran Vesk, victim Ilna Soto, victim Pol Dram, victim Ren Dram
                    Aran Vesk, 28, head of the union, was murdered last night. | victim Aran Vesk
                    Gunmen kidnapped another businessman, Pol Dram.   | perpetrator Gunmen, victim Pol Dram
                    Gunmen murdered the mayor, Pol Dram, police said. | perpetrator Gunmen, victim Pol Dram
                    Gunmen murdered the mayor, Pol Dram said.         | perpetrator Gunmen, victim mayor
                    In Orvan, the mayor and his driver were murdered.   | victim mayor, victim driver
                    In this decade, 150 judges were murdered.           | victim judges
                    Rebels kidnapped Senator Aran Vesk along with his driver Pol Dram. | perpetrator Rebels, victim Aran Vesk, victim Pol Dram
                    The envoy, the mayor of Orvan, and two clerks were kidnapped. | victim envoy, victim mayor, victim clerks
                    Rebels blew up the bridge, a depot in Orvan and two trucks. | perpetrator Rebels, target bridge, target depot, target trucks
                    Rebels killed farmers in Orvan, Lesk and Pol.       | perpetrator Rebels, victim farmers
                    Rebels bombed the offices of the union and the League. | perpetrator Rebels, target offices of the union
                    The National Liberation Front shelled the port.     | perpetrator National Liberation Front, target port
                    We seized two cannons, 37 rifles, and we killed a guard. | victim guard
                    """)
    void readsWhoStandsInALongList(String text, String expected) {
        readsWhoDidItToWhom(text, expected);
    }

    /// Who accuses did nothing; a short name in brackets and a day beside the name hide nobody.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The deputy has accused the rebels of shelling two ports. | party deputy, party rebels, perpetrator rebels, target ports
                    The rebels were accused of shelling two ports.     | party rebels, perpetrator rebels, target ports
                    The deputy accused the rebels of the murder of Aran Vesk. | party deputy, party rebels, victim Aran Vesk, perpetrator rebels
                    The deputy accused nobody and shelled the port.    | perpetrator deputy, target port
                    The Army of the North (AN) of Vestria shelled a port. | perpetrator Army, target port
                    The Orvan Workers' Party (OMP) shelled a barracks. | perpetrator Orvan Workers' Party, target barracks
                    Members of the army carried out the murder of two clerks. | perpetrator Members of the army, victim clerks
                    The nine men arrested in the raid were freed.      | victim men
                    Police arrested close to 40 miners in Orvan.       | perpetrator Police, victim miners
                    Police arrested among others three clerks.         | perpetrator Police
                    Two men were arrested over the attack on the bank. | victim men, target bank
                    """)
    void readsWhoIsAccused(String text, String expected) {
        readsWhoDidItToWhom(text, expected);
    }

    /// A list names its members, a bomb's site what it hit.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Gunmen killed four people, including Aran Vesk, 25, and Ilna Soto. | perpetrator Gunmen, victim Aran Vesk, victim Ilna Soto
                    Two drivers were kidnapped: Aran Vesk, who works in Orvan, and Ilna Soto. | victim drivers, victim Aran Vesk, victim Ilna Soto
                    Two drivers were killed, including a man from Orvan. | victim drivers
                    Gunmen killed the North Vestria University rector Aran Vesk. | perpetrator Gunmen, victim Aran Vesk
                    A bomb exploded in front of the bank.               | target bank
                    A bomb exploded next to the bank.                   | target bank
                    A bomb exploded in a street near police.            | ''
                    The raid killed five miners, including the bomber, Aran Vesk told the paper. | victim miners
                    Two women were shot and the gunman was identified as Aran Vesk. | victim women
                    Two women were shot and the victims were identified as Aran Vesk and Ilna Soto. | victim women, victim Aran Vesk, victim Ilna Soto
                    Two guards chasing the gunman were wounded.         | victim guards
                    Two women waiting to buy bread were shot.           | victim women
                    Two miners – a father and a son – were shot.        | victim miners
                    The rebels killed more than 30 miners.              | perpetrator rebels, victim miners
                    Three of the miners were killed at the pier.        | victim miners
                    The miners arrested in the raid went home.          | victim miners
                    Rebels attacked the depot for hiding guns.          | perpetrator Rebels, target depot
                    Rebels stormed the tax office.                      | perpetrator Rebels, target tax office
                    Two sons were shot by a man identified as Aran Vesk.| victim sons, perpetrator man
                    A bomb exploded in the morning.                     | ''
                    Bombs exploded in open areas of the town.           | ''
                    """)
    void readsListsAndSites(String text, String expected) {
        readsWhoDidItToWhom(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The rebels shelled the barracks.                    | actual
                    The rebels tried to storm the barracks.             | attempted
                    The rebels plan to shell the barracks.              | planned
                    The rebels will shell the barracks.                 | planned
                    They will not answer by shelling a bus stop.        | denied
                    The rebels continue to shell the barracks.          | ongoing
                    The guards had to shoot two rebels.                 | actual
                    The mob forced the guards to shoot two rebels.      | actual
                    Police was able to arrest nine smugglers.           | actual
                    They ordered the guards to shoot two rebels.        | planned
                    They came to find and shoot two rebels.             | planned
                    They managed to grab a rifle and shoot two rebels.  | actual
                    Officials were never able to arrest the smugglers.  | denied
                    None of the rebels' aims - the capture of the town - was reached.| denied
                    The rebels' aims, the capture of the town and peace, were not met. | denied
                    The rebels named their aims: the capture of the town.  | planned
                    Their aim, the capture of the town, was reached in May.| actual
                    The rebels who shell the villages live in the hills.   | generic
                    The rebels who shelled the villages live in the hills. | actual
                    The man who shot two farmers in the valley fled.       | actual
                    """)
    void keepsApartWhatHappenedAndWhatDidNot(String text, String expected) {
        assertEquals(expected, find(text.strip()).getFirst().realis().code());
    }

    /// "another", other people, a second number: two incidents; the same people or nobody: one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Police arrested nine miners in May. Officers arrested a teacher.            | 2
                    Police arrested nine miners in May. The miners were arrested at night.      | 1
                    Rebels attacked a convoy. In another attack, rebels hit a patrol with mines. | 2
                    Gunmen killed Aran Vesk in May. The gunmen killed Ilo Dram there.           | 2
                    A bomb exploded near the depot. The attack wounded a guard.                 | 1
                    A bomb exploded near the depot. An attack on a patrol wounded a guard.      | 2
                    Police opened fire, killing two farmers. Police opened fire, killing 30 miners. | 2
                    Police opened fire, killing two farmers. Police opened fire at night.       | 1
                    Rebels shelled the port, killing 12 guards. The shelling killed two clerks. | 1
                    """)
    void keepsApartWhatWasDoneToOthers(String text, int expected) {
        assertEquals(expected, find(text.strip()).size(), () -> told(find(text.strip()), text));
    }

    /// What it was done with, not what it was done to, was found or rode along.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rebels downed a helicopter with a missile.                | missile
                    Troops shot down two drones near the dam.                 | uav
                    Troops destroyed two tanks with mortars.                  | mortar
                    Police arrested nine smugglers with rifles.               |
                    Rebels attacked the missile base with grenades.           | grenade
                    A bomb exploded near the plane.                           | bomb
                    the general forbade them to bomb the town, but rebels shelled it. |
                    Two farmers were shot with a submachine gun.              | small-arms
                    """)
    void namesWhatItWasDoneWith(String text, String expected) {
        String told =
                find(text.strip()).stream()
                        .flatMap(i -> i.weapons().stream())
                        .map(Weapon::kind)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
        assertEquals(expected == null ? "" : expected, told);
    }

    @ParameterizedTest
    @CsvSource({
        "France killed two farmers., STATE",
        "French troops killed two farmers., GROUP",
        "Aran Vesk killed two farmers., PERSON"
    })
    void tellsACountryFromAPerson(String text, Party.Kind expected) {
        assertEquals(expected, find(text).getFirst().actors().getFirst().kind());
    }

    private static String told(List<Incident> found, String text) {
        return found.stream()
                .map(i -> i.type().name().toLowerCase(Locale.ROOT) + " " + i.span().in(text))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
