package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.text.English;
import org.junit.jupiter.api.Test;

class AttributionErrorsTest {

    private static final String TEXT =
            "The mayor said that the <road> was shut.\n\nThe envoy urged the rebels to leave.\n";

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static AttributionErrors.Reading reading(List<GoldArticle.Attribution> gold) {
        GoldArticle article = new GoldArticle("invented", TEXT, gold);
        Lesson lesson = Lesson.of(article, English.load());
        return new AttributionErrors.Reading(
                article, Speeches.follow(lesson.passages(), Learnt.builtIn()));
    }

    @Test
    void showsWhatIsRightMissedAndInventedSideBySide() {
        GoldArticle.Attribution said =
                new GoldArticle.Attribution(
                        List.of(span("The mayor")),
                        List.of(span("said")),
                        List.of(span("that the <road> was shut")));
        GoldArticle.Attribution missed =
                new GoldArticle.Attribution(List.of(), List.of(), List.of(span("The envoy")));
        AttributionErrors.Reading reading = reading(List.of(said, missed));
        String page = AttributionErrors.section(reading);
        assertEquals(2, reading.errors(), page);
        assertTrue(
                page.contains(
                        "<tr class=\"right\"><td><b>The mayor</b> <i>said</i> that the &lt;road&gt; was shut<td><b>The mayor</b>"),
                page);
        assertTrue(page.contains("<tr class=\"wrong\"><td><b></b> <i></i> The envoy<td>\n"), page);
        assertTrue(
                page.contains("<tr class=\"wrong\"><td><td><b>The envoy</b> <i>urged</i>"), page);
    }
}
