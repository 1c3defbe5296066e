package org.dateline.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.link.LinkRules;
import org.junit.jupiter.api.Test;

/// `docs/rules.md` says what the rules are today. With `-Drules=write` it is written anew.
class RulesPageTest {

    private static final Path FILE = Path.of("..", "docs", "rules.md");

    @Test
    void theGeneratedPageIsFresh() throws IOException {
        String today = page().text();
        if ("write".equals(System.getProperty("rules"))) {
            assertNotEquals("true", System.getenv("CI"), "-Drules=write is refused where CI=true");
            Files.writeString(FILE, today);
        }
        String written = Files.exists(FILE) ? Files.readString(FILE) : "";
        assertEquals(
                today,
                written,
                "docs/rules.md is old: mvn -q -pl core test -Dtest=RulesPageTest -Drules=write");
    }

    @Test
    void everyRuleStandsWithWhatItHitsAndMisses() throws IOException {
        String today = page().text();
        LinkRules.all()
                .forEach(
                        rule -> assertTrue(today.contains("### `" + rule.name() + "`\n\n"), today));
        assertTrue(today.contains("\nhits    "), today);
        assertTrue(today.contains("\nmisses  "), today);
    }

    private static RulesPage page() throws IOException {
        return new RulesPage(lines("hits.tsv"), lines("misses.tsv"));
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/incident", name));
    }
}
