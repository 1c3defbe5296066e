package org.dateline.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.Figures;
import org.junit.jupiter.api.Test;

class RaceTableTest {

    private static final List<Contestant> ALL = Contestant.all(Path.of(""));

    private static final RaceTable TABLE =
            new RaceTable(
                    List.of(
                            score(
                                    0,
                                    "scrapinghub_f1=0.9 trafilatura_f1=0.8 trafilatura_title=0.75",
                                    List.of(60.0, 80.0, 70.0),
                                    List.of(100.0)),
                            score(
                                    2,
                                    "scrapinghub_f1=0.5 scrapinghub_gain=-0.4"
                                            + " scrapinghub_gain_low=-0.45 scrapinghub_gain_high=0.01"
                                            + " trafilatura_f1=1.0000 trafilatura_title=0.0000",
                                    List.of(140.0),
                                    List.of()),
                            score(4, "scrapinghub_f1=0.25", List.of(2.345), List.of())));

    @Test
    void figuresStandSideBySideAndAgainstTheFirst() {
        assertEquals(
                """
                extractor                        F1 s   F1 t  title author   date a CPU-s steady
                Dateline                         .900   .800   .750      -      -      70    100
                jsoup, all text                  .500  1.000      -      -      -     140      -
                @mozilla/readability 0.6, jsdom  .250      -      -      -      -     2.3      -

                against Dateline                        F1 s, 95 %          F1 t, 95 % its speed
                jsoup, all text                 -.400 -.450..+.010                   -    x 2.00
                @mozilla/readability 0.6, jsdom                  -                   -    x 0.03
                """,
                TABLE.plain());
        assertTrue(TABLE.plain().lines().allMatch(line -> line.length() <= 80));
    }

    @Test
    void thePageGetsTheSameRows() {
        assertTrue(
                TABLE.markdown()
                        .startsWith(
                                """
                                | extractor | F1 s | F1 t | title | author | date | a CPU-s | steady |
                                |---|---|---|---|---|---|---|---|
                                | Dateline | .900 | .800 | .750 | - | - | 70 | 100 |
                                """),
                TABLE.markdown());
    }

    @Test
    void argumentsMakeSenseOrThereIsNoOrder() {
        PeersOrder order =
                PeersOrder.of(List.of("--only", "defuddle", "--rounds", "5")).orElseThrow();
        assertEquals(5, order.rounds());
        assertEquals(
                List.of("dateline", "defuddle"),
                order.among(ALL).stream().map(Contestant::name).toList());
        assertEquals(
                List.of("dateline", "readability4j", "jsoup-text", "jsoup-paragraphs"),
                PeersOrder.of(List.of("--java-only")).orElseThrow().among(ALL).stream()
                        .map(Contestant::name)
                        .toList());
        for (String wrong : List.of("--only", "--rounds", "--fast", "--only trafilatura")) {
            assertEquals(Optional.empty(), PeersOrder.of(List.of(wrong.split(" "))), wrong);
        }
        assertEquals(Optional.empty(), PeersOrder.of(List.of("--rounds", "0")));
    }

    @Test
    void everyPeerCanBeAskedForByItsName() {
        assertEquals(Contestant.NAMES, ALL.stream().skip(1).map(Contestant::name).toList());
    }

    private static Score score(
            int contestant, String figures, List<Double> whole, List<Double> steady) {
        return new Score(ALL.get(contestant), Figures.lastOf(figures).orElseThrow(), whole, steady);
    }
}
