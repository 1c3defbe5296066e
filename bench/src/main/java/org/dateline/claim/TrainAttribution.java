package org.dateline.claim;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.claim.ChoiceTraining.Proposed;
import org.dateline.claim.LinkTraining.Told;
import org.dateline.text.English;

/// Learns the model of claims: `TrainAttribution FOLDER OUT`, where the folder holds `gold.ndjson`
/// and `text/`. The same folder makes the same bytes on any machine. Some five minutes on one core.
///
/// What weighs proposals and links learns from what five other models make of articles that they
/// have not seen (Wolpert, "Stacked generalization", 1992); the same five give the figures that it
/// prints.
public final class TrainAttribution {

    private final List<Lesson> lessons;
    private final List<Learnt> folds = new ArrayList<>();
    private final List<Proposed> proposed = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    private TrainAttribution(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    /// Writes the model and says how good it is out of fold.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: FOLDER OUT");
        }
        English english = English.load();
        List<Lesson> lessons = new ArrayList<>();
        for (GoldArticle article : GoldArticle.readAll(Path.of(args[0]))) {
            lessons.add(Lesson.of(article, english));
        }
        System.out.println(lessons.size() + " articles");
        Learnt learnt = new TrainAttribution(lessons).learn();
        Path out = Path.of(args[1]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream bytes = Files.newOutputStream(out)) {
            ModelFile.write(learnt, bytes);
        }
        System.out.println(out + ": " + Files.size(out) + " bytes");
    }

    private Learnt learn() {
        List<Learnt> models =
                IntStream.rangeClosed(0, Lesson.FOLDS)
                        .parallel()
                        .mapToObj(fold -> attributions(without(fold)))
                        .toList();
        folds.addAll(models.subList(0, Lesson.FOLDS));
        System.out.println("learnt cues and what hangs on them");
        for (Lesson lesson : lessons) {
            proposed.add(Judging.judge(lesson, folds.get(lesson.fold())));
        }
        for (int fold = 0; fold < Lesson.FOLDS; fold++) {
            new ChoiceTraining(folds.get(fold)).learn(without(fold, proposed));
        }
        for (Lesson lesson : lessons) {
            Speeches speeches = Speeches.of(lesson.passages(), folds.get(lesson.fold()));
            told.add(LinkTraining.told(lesson.article(), speeches));
        }
        for (int fold = 0; fold < Lesson.FOLDS; fold++) {
            new LinkTraining(folds.get(fold)).learn(without(fold, told));
        }
        System.out.println("out of fold: " + outOfFold());
        Learnt learnt = models.getLast();
        new ChoiceTraining(learnt).learn(proposed);
        new LinkTraining(learnt).learn(told);
        return learnt;
    }

    private static Learnt attributions(List<Lesson> lessons) {
        Learnt learnt = Learnt.nothing(CueTraining.words(lessons));
        new CueTraining(learnt, lessons).learn();
        new ParseTraining(learnt, lessons).learn();
        return learnt;
    }

    private Agreement outOfFold() {
        Agreement all = Agreement.none();
        for (Lesson lesson : lessons) {
            List<Continued> found = Speeches.follow(lesson.passages(), folds.get(lesson.fold()));
            all = all.and(Agreement.of(lesson.article(), found));
        }
        return all;
    }

    /// The lessons of all other folds; all of them for a fold that there is not.
    private List<Lesson> without(int fold) {
        return without(fold, lessons);
    }

    /// What belongs to the lessons of all other folds.
    private <T> List<T> without(int fold, List<T> ofLessons) {
        List<T> out = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i).fold() != fold) {
                out.add(ofLessons.get(i));
            }
        }
        return out;
    }
}
