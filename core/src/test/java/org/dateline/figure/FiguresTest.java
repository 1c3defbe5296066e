package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.dateline.claim.Claims;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Figure;
import org.dateline.model.Page;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.Zone;
import org.dateline.text.English;
import org.dateline.text.Prose;
import org.dateline.text.ProseReader;
import org.dateline.text.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static final English ENGLISH = English.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [[Twelve]] villagers were killed near Velm.                          | killed 12 12 exact incident
                    The blast killed [[at least 7]] guards.                              | killed 7 - at-least incident
                    [[More than 2,300]] people fled the valley.                          | displaced 2300 - at-least incident
                    [[Up to forty]] soldiers were captured.                              | captured - 40 at-most incident
                    [[Nearly 90]] rebels died in the attack.                             | killed 90 90 about incident
                    [[Between 10 and 15]] men were wounded.                              | wounded 10 15 exact incident
                    [[Several]] villagers were wounded in the raid.                      | wounded - - vague incident
                    [[Dozens]] of miners are missing.                                    | missing - - vague incident
                    [[A farmer]] was killed by a mine.                                   | killed 1 1 exact incident
                    [[A 12-year-old]] was shot and killed at the mill.                   | killed 1 1 exact incident
                    [[A bus driver]], 61, died on the mole.                              | killed 1 1 exact incident
                    The dead included [[three]] nurses.                                  | killed 3 3 exact incident
                    In nine years the feud has claimed [[700]] lives.                    | killed 700 700 exact period
                    The deadliest raid in the war killed [[12]] farmers.                 | killed 12 12 exact incident
                    The deadliest raid in two years killed [[12]] farmers.               | killed 12 12 exact incident
                    Since the start of the war, [[61]] medics have been killed.          | killed 61 61 exact war
                    So far this year [[nine]] reporters have been arrested.              | captured 9 9 exact period
                    There had been [[41]] killings in Velm as of Monday.                 | killed 41 41 exact period
                    The mayor said that [[35%]] of the town was destroyed.               | share-destroyed 35 35 exact unknown
                    About [[20 percent]] of the population stayed.                       | share-population 20 20 about unknown
                    The death toll rose to [[31]] on Sunday.                             | killed 31 31 exact incident
                    The army broke [[three]] ceasefires.                                 | count 3 3 exact unknown
                    The cook and the guard were [[both]] injured.                        | wounded 2 2 exact incident
                    The [[number of casualties]] is still unknown.                       | killed - - unknown incident
                    """)
    void findsTheMarkedFigure(String marked, String expected) {
        String text = plain(marked);
        List<Figure> found = find(text);
        assertEquals(1, found.size(), () -> "found " + found);
        Figure figure = found.getFirst();
        Span mark = new Span(marked.indexOf("[["), marked.indexOf("]]") - 2);
        assertEquals(true, figure.span().meets(mark), () -> figure.span().in(text));
        assertEquals(expected, told(figure));
    }

    /// Over what stands between those who are counted and what befell them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Its gunners shot down [[six]] hostile drones over the bay.           | destroyed 6 6 exact incident
                    The navy intercepted [[seven]] missiles off the coast.               | destroyed 7 7 exact incident
                    [[Seven]] missiles had been intercepted by noon.                     | destroyed 7 7 exact incident
                    The brigade lost [[four]] tanks at the bridge.                       | destroyed 4 4 exact incident
                    [[Four]] enemy drones were shot down at dusk.                        | destroyed 4 4 exact incident
                    """)
    void thingsOfWarAreDestroyed(String marked, String expected) {
        findsTheMarkedFigure(marked, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [[Three]] guards belonging to the Harbour Mission were killed.         | killed 3 3 exact incident
                    [[At least four]] people - Aran Vesk, his cousin and guests - were killed. | killed 4 - at-least incident
                    [[Two]] brothers, Aran and Ilno Vesk of Orvan, were reportedly wounded. | wounded 2 2 exact incident
                    A cook sat crying after [[20]] guests were killed. | killed 20 20 exact incident
                    [[Six]] miners (their names are not known) have been killed. | killed 6 6 exact incident
                    [[Two]] brothers, 6 and 9, died in the mill.               | killed 2 2 exact incident
                    [[At least one]] guard, possibly more, died.               | killed 1 - at-least incident
                    """)
    void readsOverAsides(String marked, String expected) {
        findsTheMarkedFigure(marked, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Five civilians have been killed and 17 wounded.                | killed 5, wounded 17
                    The strike killed six policemen and wounded 15.                | killed 6, wounded 15
                    A bomb left six dead and 18 injured.                           | killed 6, wounded 18
                    The gunmen killed three soldiers and two nurses.               | killed 3, killed 2
                    The raids resulted in nine deaths and 46 injuries.             | killed 9, wounded 46
                    Two bombings have wounded six farmers.                         | count 2, wounded 6
                    They killed 38 civilians, including 14 children.               | killed 38, killed 14
                    Masked men fatally shot three guards and a cook.               | killed 3, killed 1
                    Two shepherds were beaten to death at the well.                | killed 2
                    The fatal stabbing of a teen was filmed.                       | killed 1
                    The death toll climbed from 11 to 16 overnight.                | killed 16
                    The number of wounded has grown by four to 19.                 | wounded 19
                    From 12 to 15 miners were injured.                             | wounded 12
                    Gunners shot down 31 of 38 drones.                             | destroyed 31
                    Nine of the 40 miners were killed.                             | killed 9
                    Of the 40 miners, nine were killed.                            | killed 9
                    Three of the five hostages were killed.                        | killed 3, captured 5
                    One of the six miners killed in May was a cook.                | killed 6
                    Of the 40 miners who were hurt, nine fled.                     | wounded 40, displaced 9
                    All of the 40 miners were killed.                              | killed 40
                    The two men who killed three guards were arrested.             | killed 3
                    No one was killed, but two miners were hurt.                   | wounded 2
                    Gunmen kill 5, wound 10 in the raid.                           | killed 5, wounded 10
                    Ten miners, a doctor said, were killed.                        | killed 10
                    Three stabbings left six miners wounded.                       | count 3, wounded 6
                    """)
    void handsTheMeasureOnInAList(String text, String expected) {
        String told =
                String.join(
                        ", ",
                        find(text).stream()
                                .map(f -> f.measure().code() + " " + end(f.quantity().low()))
                                .toList());
        assertEquals(expected, told);
    }

    /// What befell those of whom something else is told, too.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Six of the wounded later died.                                 | killed 6
                    Nine displaced miners sheltering there died.                   | killed 9
                    The bodies of two abducted clerks were found.                  | killed 2
                    Three miners injured in the blast died in hospital.            | killed 3
                    The army lost 11 men in the raid.                              | killed 11
                    The mayor put the toll at 17; nurses spoke of 21.              | killed 17, killed 21
                    Two miners were trampled to death.                             | killed 2
                    """)
    void tellsWhatBecameOfThem(String text, String expected) {
        handsTheMeasureOnInAList(text, expected);
    }

    /// Harm told by a noun, and members of lists that begin with somebody whom no number counts.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A clerk died and three guards – all of Orvan – were hurt.     | killed 1, wounded 3
                    One dead, six people shot in Orvan.                            | killed 1
                    A couple was killed near Velm.                                 | killed 2
                    A family was killed near Velm.                                 | ''
                    A raider fatally shot his wife and their two children.         | killed 2
                    It was leaving a mother and a guard dead, and a boy hurt.      | killed 1, killed 1, wounded 1
                    A raid left two dozen people shot and two teens killed.        | killed 2
                    Two guards were among the dead.                                | killed 2
                    Among the wounded were four children and a nurse.              | wounded 4, wounded 1
                    Rebels killed the mayor of Orvan and two of his guards.        | killed 2
                    The mayor was shot dead along with three clerks.               | killed 3
                    He filmed the murder of four clerks and their two drivers.     | killed 4, killed 2
                    The mayor met a judge and two of his guards.                   | ''
                    The mayor was killed and two suspects were arrested.           | captured 2
                    Three miners sustained shrapnel wounds.                        | wounded 3
                    The fall of a wall caused injuries to four miners.             | wounded 4
                    Eleven miners lost their lives in Orvan.                       | killed 11
                    A shell killed a family of four in Orvan.                      | killed 4
                    A sniper killed one guard and wounded another in Orvan.        | killed 1, wounded 1
                    Six nuns and two cooks who worked with them were murdered.     | killed 6, killed 2
                    Six nuns (five of them old) and two cooks were killed.         | killed 6, killed 5, killed 2
                    Two of the women that died in Orvan were cooks.                | killed 2
                    The shelling left an elderly woman dead.                       | killed 1
                    """)
    void readsHarmAndListsWithoutNumbers(String text, String expected) {
        handsTheMeasureOnInAList(text, expected);
    }

    /// Whom a deed was done to, who fell, who died elsewhere, what befell a part.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The murder of nine miners and two cooks was condemned.         | killed 9, killed 2
                    The raid led to the arrest of 12 miners.                       | captured 12
                    The blast killed three in Norvik and two in Velm.              | killed 3, killed 2
                    The army lost 143 soldiers in the valley.                      | killed 143
                    The team lost 12 players.                                      |
                    12 of the 30 wounded miners died.                              | killed 12, wounded 30
                    """)
    void countsWhomADeedWasDoneTo(String text, String expected) {
        handsTheMeasureOnInAList(text, expected == null ? "" : expected);
    }

    /// Headlines leave the article out; who is one of a group, or does it, is not counted there.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Driver shot, killed at Norvik pier            | [killed 1 1 exact incident]
                    Girl, 9, dies after fall from the mole        | [killed 1 1 exact incident]
                    Storm kills a shepherd, police say             | [killed 1 1 exact incident]
                    Police: Miner fatally shot outside depot      | [killed 1 1 exact incident]
                    Man, child dead after raid in Velm            | [killed 1 1 exact incident, killed 1 1 exact incident]
                    Mom, two sons died of wounds                  | [killed 1 1 exact incident, killed 2 2 exact incident]
                    Clerk shoots guard, two dead                  | [killed 2 2 exact incident]
                    4 shot, 2 killed in Velm                      | [killed 2 2 exact incident]
                    Minister, clerk agree that two died           | [killed 2 2 exact incident]
                    Miner speaks of the killings at Velm          | []
                    Miners killed at Velm                         | []
                    Miner's brother blames the guards             | []
                    """)
    void readsOnePersonInAHeadline(String title, String expected) {
        assertEquals(
                expected,
                find(Zone.TITLE, title).stream().map(FiguresTest::told).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 18-year-old was killed.",
                "The mother of two was killed.",
                "The force intercepted 12 speedboats.",
                "He faces eight counts of murder and two charges of wounding guards.",
                "They were shot 12 kilometres from the border.",
                "The shell of 152 mm calibre destroyed a barn.",
                "The fighting killed trade worth $40 million.",
                "It was the 70th anniversary of the treaty.",
                "Resolution 242 was adopted.",
                "On May 17, 1940 they were wounded.",
                "Two rivers meet in the town.",
                "The court spoke of a 1994 murder.",
                "The register lists 44897123 killed on that page.",
                "Pilot killed at the pier.",
                "It was worse than the 1969 riots, worse than 1984 riots.",
                "No one was killed at the pier.",
                "Not a single miner was hurt.",
                "None of the 14 miners was hurt.",
                "The two pilots were not injured.",
                "The raid did not kill 12 miners.",
                "The raid didn\u2019t kill 12 miners.",
                "One in ten houses was destroyed.",
                "They found a 12-year-old at the mill.",
                "Peter Vahl, 34, was hurt by the words."
            })
    void findsNoneWhereNothingIsCounted(String text) {
        assertEquals(List.of(), find(text).stream().map(FiguresTest::told).toList());
    }

    private static String told(Figure figure) {
        return "%s %s %s %s %s"
                .formatted(
                        figure.measure().code(),
                        end(figure.quantity().low()),
                        end(figure.quantity().high()),
                        figure.quantity().qualifier().code(),
                        figure.scope().code());
    }

    static String end(OptionalDouble end) {
        return end.isEmpty() ? "-" : Long.toString(Math.round(end.getAsDouble()));
    }

    private static String plain(String marked) {
        return marked.replace("[[", "").replace("]]", "").strip();
    }

    static List<Figure> find(String text) {
        return find(Zone.BODY, text);
    }

    private static List<Figure> find(Zone zone, String text) {
        Span all = new Span(0, text.length());
        Page page = new Page(text, List.of(new Block(zone, all, all)), SourceMap.identity(text));
        Prose prose = new ProseReader(ENGLISH).read(page);
        return Figures.find(
                prose, Times.find(prose, Article.unknown()), new Claims(List.of(), List.of()));
    }
}
