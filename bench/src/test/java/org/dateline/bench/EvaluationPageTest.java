package org.dateline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {

    private static final Scorer SEED = Scorer.ALL.getFirst();
    private static final Machine MACHINE = new Machine("2024-05-14, 2 cores");

    @Test
    void onlyTheSectionOfTheRunIsWrittenAnew() {
        EvaluationPage page =
                new EvaluationPage("# Text\n<!-- figures seed -->\nold\n<!-- end -->\nmore text\n");
        Run run = new Run(SEED, Figures.lastOf("posts_found=3 header=1").orElseThrow(), "ab12", 4);
        Floor floor = Floor.parse("seed\tposts_found\trising\t3\t");
        assertEquals(
                """
                # Text
                <!-- figures seed -->

                `python3 ../shared/score/seed.py`\s\s
                corpus `seeds`, SHA-256 `ab12`\s\s
                2024-05-14, 2 cores

                | figure | now | floor |
                |---|---|---|
                | posts_found | 3 | ≥ 3 |
                | header | 1 |  |

                <!-- end -->
                more text
                """,
                page.with(run, List.of(floor), MACHINE).text());
    }

    @Test
    void aPageWithoutItsMarksIsRefused() {
        Run run = new Run(SEED, Figures.lastOf("header=1").orElseThrow(), "ab12", 4);
        EvaluationPage page = new EvaluationPage("# Text\n");
        assertThrows(IllegalArgumentException.class, () -> page.with(run, List.of(), MACHINE));
    }

    @Test
    void everyScorerHasItsMarksInThePage() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "evaluation.md"));
        assertEquals(
                List.of(),
                Scorer.ALL.stream()
                        .map(scorer -> "<!-- figures " + scorer.name() + " -->")
                        .filter(mark -> !page.contains(mark))
                        .toList());
    }
}
