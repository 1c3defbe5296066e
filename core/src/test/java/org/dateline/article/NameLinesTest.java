package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writers in other orders than "By Ilse Varga", and readers' comments in other languages.
class NameLinesTest {

    private static Dissection page(String lines, String behind) {
        return Sketch.html(
                "<html><head><title>Ferry stops at Orvane</title></head><body><div><h1>Ferry stops at Orvane</h1>"
                        + lines
                        + Sketch.BODY
                        + Sketch.BODY
                        + behind
                        + "</div></body></html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thursday, 4 March 2021 10:30 by Ilse Varga           | Ilse Varga
                    4. März 2021, 10:30 Uhr Von Ilse Varga               | Ilse Varga
                    4 de marzo de 2021 - 10:30 h – Por Ilse Varga        | Ilse Varga
                    2021. március 4., csütörtök 10:30 · Szerző: Varga Ilse | Varga Ilse
                    4 Mar 2021 · Ilse Varga                              | Ilse Varga
                    4 Mar 2021Ilse Varga                                 | Ilse Varga
                    1. Januar 2021 von Ilse Varga Ein Kommentar          | Ilse Varga
                    2021-03-04 Harbour Matters                           | ''
                    4 March 2021 by Monday the pier was shut             | ''
                    Пише: Илса Варга                                     | Илса Варга
                    Της Ίλσας Βάργκα                                     | Ίλσας Βάργκα
                    מאת דנה ברק                                          | דנה ברק
                    记者 李江河                                          | 李江河
                    本报记者 李江河                                      | 李江河
                    記者李江河／奧爾瓦內報導                             | 李江河
                    编辑 讨论 收藏                                       | ''
                    김하나 기자                                          | 김하나
                    [오르바네=하버뉴스] 김하나 기자                      | 김하나
                    โดย อนงค์ หอม                                        | อนงค์ หอม
                    """)
    void writersStandInManyPlacesOfALine(String line, String who) {
        List<String> byline = page("<div>" + line + "</div>", "").article().byline();
        assertEquals(who, String.join("; ", byline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>— Ilse Varga, Orvane</p>               | Ilse Varga
                    <p>— The harbour is closed, he said.</p>  | ''
                    """)
    void aDashSigns(String line, String who) {
        assertEquals(who, String.join("; ", page("", line).article().byline()));
    }

    @ParameterizedTest
    @CsvSource({
        "Коментарі (2)", "2 комментария", "Komentarze", "2 commentaires", "التعليقات (٢)", "תגובות",
        "2 hozzászólás", "评论 (2)", "コメント（2件）", "댓글 2", "Yorumlar (2)", "Σχόλια",
    })
    void readersAreHeardInManyLanguages(String heading) {
        String comments =
                "<div><b>Mara</b> <span>5 March 2021</span><p>Ten years they said so!</p></div>"
                        + "<div><b>Tom</b> <span>6 March 2021</span><p>And who will pay?</p></div>";
        for (String tag : List.of("h3", "div")) {
            String behind = "<div><%s>%s</%s>%s</div>".formatted(tag, heading, tag, comments);
            assertEquals(
                    List.of("Mara 2021-03-05", "Tom 2021-03-06"),
                    page("", behind).article().comments().stream()
                            .map(c -> c.author().orElse("-") + " " + c.date().orElse("-"))
                            .toList(),
                    tag);
        }
    }

    @Test
    void aCounterByTheHeadlineOpensNothing() {
        Dissection read = page("<div><span>2 Comments</span></div>", "");
        assertEquals(List.of(), read.article().comments());
    }
}
