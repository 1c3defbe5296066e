package org.dateline.claim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Anatomist;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Page;
import org.dateline.page.Pages;
import org.dateline.text.English;
import org.dateline.text.Prose;
import org.dateline.text.ProseReader;

/// One annotated article as a reading sees it: its passages in rows, and what hangs on which cue.
record Lesson(GoldArticle article, int fold, List<Passage> passages, List<Exercise> exercises) {

    /// Articles are parted into this many for what is learnt from what was not learnt from.
    static final int FOLDS = 5;

    Lesson {
        passages = List.copyOf(passages);
        exercises = List.copyOf(exercises);
    }

    /// A passage in a row, with the rules' hints and the annotated attributions on their cues.
    record Exercise(Row row, Hints hints, List<Aligned> gold) {

        Exercise {
            gold = List.copyOf(gold);
        }
    }

    static Lesson of(GoldArticle article, English english) {
        Prose prose = new ProseReader(english).read(page(article));
        List<Passage> passages = Passages.of(prose, Quotes.find(prose));
        List<Exercise> exercises = new ArrayList<>();
        for (Passage passage : passages) {
            Row row = new Row(passage);
            Hints hints = Hints.of(row);
            exercises.add(new Exercise(row, hints, Aligned.all(article, row, hints)));
        }
        int fold = Math.floorMod(article.name().hashCode() * 31, FOLDS);
        return new Lesson(article, fold, passages, exercises);
    }

    private static Page page(GoldArticle article) {
        Capture capture =
                new Capture(
                        article.name() + ".txt",
                        Content.of(article.text().getBytes(StandardCharsets.UTF_8)),
                        Given.nothing().as(Given.As.TEXT));
        Decoded decoded = Intake.decode(capture, Limits.usual());
        Page page = Anatomist.dissect(Pages.lay(decoded, Limits.usual()), decoded).page();
        if (!page.text().equals(article.text())) {
            throw new IllegalArgumentException(
                    "read another text than annotated: " + article.name());
        }
        return page;
    }
}
