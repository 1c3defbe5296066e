package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that says what cannot be is named, with what to do.
class SiteFileTest {

    static List<Arguments> broken() {
        return Stream.of(
                        "[{\"title\": \"h1\"},\n{\"title\" \"h2\"}]" + " -> is no JSON at line 2 (",
                        "{\"title\": \"h1\"}"
                                + " -> holds no list: write [{\"zones\": {\"body\": \"SELECTOR\"}}]",
                        "[] -> holds no list: write",
                        " -> holds no list: write",
                        "[{\"zone\": {}}] -> has a field \"zone\": leave it out, or name it one of",
                        "[{\"zones\": {\"text\": \"p\"}}]"
                                + " -> has no zone \"text\": use one of title, subtitle, byline,",
                        "[{\"zones\": {\"body\": \"p[\"}}]"
                                + " -> selects its body by \"p[\", which is no CSS selector: write",
                        "[{\"title\": \"\"}] -> selects its title by \"\", which is no CSS",
                        "[{\"byline\": [\"p\"]}] -> selects its byline by [\"p\"], which is no CSS",
                        "[{\"title\": \"h1\", \"from\": \"May 2030\"}]"
                                + " -> has \"May 2030\" in \"from\": write a day as 2019-06-30",
                        "[{\"until\": \"2030-02-01\"}] -> selects nothing: give it zones, a title",
                        "[{\"zones\": \"p\"}] -> selects nothing: give it zones")
                .map(line -> line.split(" -> ", 2))
                .map(pair -> Arguments.of(pair[0], pair[1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsNamedWithWhatToDo(String json, String message) {
        var thrown =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> SiteFile.read("site/tide.test.json", json));
        String said = String.valueOf(thrown.getMessage());
        String start = "site/tide.test.json " + message;
        assertEquals(start, said.substring(0, Math.min(start.length(), said.length())));
    }

    @Test
    void aWholeFileIsReadInItsOrder() {
        List<SiteOverride> all =
                SiteFile.read(
                        "site/tide.test.json",
                        """
                        [{"from": "2020-01-01", "zones": {"bio": "#me", "body": "td > p, td > div"}},
                         {"date": "time"}]
                        """);
        assertEquals(
                List.of("bio #me", "body td > p, td > div", "date time"),
                all.stream()
                        .flatMap(o -> o.selections().stream())
                        .map(s -> s.zone().code() + " " + s.css())
                        .toList());
    }
}
