package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.claim.Lesson.Exercise;

/// Learns which words are cues: logistic regression, by one word after another.
///
/// Words inside somebody's content, or in a cue beside the unit that it hangs on, teach nothing:
/// there it depends on the attribution around them.
final class CueTraining {

    private static final int PASSES = 6;
    private static final double RATE = 0.025;

    private final Learnt learnt;
    private final List<Lesson> lessons;
    private final Learning learning;
    private final Traits traits = new Traits();

    CueTraining(Learnt learnt, List<Lesson> lessons) {
        this.learnt = learnt;
        this.lessons = lessons;
        learning = new Learning(learnt.pieces(), RATE);
    }

    /// The stems of verbs, and the words that are no verbs, that are a cue in at least three
    /// articles and in two of a hundred places, or one of a hundred for other words.
    static Learnt.WordSet words(List<Lesson> lessons) {
        Map<Integer, TreeSet<String>> cues = new TreeMap<>();
        Map<Integer, Integer> all = new TreeMap<>();
        for (Lesson lesson : lessons) {
            for (Exercise exercise : lesson.exercises()) {
                Row row = exercise.row();
                for (Aligned gold : exercise.gold()) {
                    cues.computeIfAbsent(number(row, gold.cue().unit()), w -> new TreeSet<>())
                            .add(lesson.article().name());
                }
                for (int unit = 0; unit < row.size(); unit++) {
                    all.merge(number(row, unit), row.isVerbHead(unit) ? 2 : 1, Integer::sum);
                }
            }
        }
        return new Learnt.WordSet(
                cues.entrySet().stream()
                        .filter(e -> e.getValue().size() >= 3)
                        .filter(e -> e.getValue().size() * 100 >= all.getOrDefault(e.getKey(), 0))
                        .mapToInt(Map.Entry::getKey)
                        .toArray());
    }

    private static int number(Row row, int unit) {
        return row.isVerbHead(unit) ? row.stem(unit) : row.word(unit);
    }

    void learn() {
        int number = 0;
        for (Lesson lesson : lessons) {
            number++;
            for (Exercise exercise : lesson.exercises()) {
                for (Example example : examples(lesson, exercise)) {
                    collect(exercise, example);
                    learning.see(traits, number);
                }
            }
        }
        Random random = new Random(7);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                lesson.exercises().forEach(exercise -> learn(lesson, exercise));
            }
            if (pass > 0) {
                learning.endPass();
            }
        }
        learning.end();
    }

    private void learn(Lesson lesson, Exercise exercise) {
        for (Example example : examples(lesson, exercise)) {
            collect(exercise, example);
            double chance = 1 / (1 + StrictMath.exp(-learnt.pieces().sum(traits)));
            learning.nudge(traits, 0, (example.isCue() ? 1 : 0) - chance);
        }
    }

    private void collect(Exercise exercise, Example example) {
        traits.clear();
        CueTraits.collect(traits, exercise.hints(), example.cue());
    }

    /// A word, and whether an attribution hangs on it.
    private record Example(Cue cue, boolean isCue) {}

    private List<Example> examples(Lesson lesson, Exercise exercise) {
        List<Example> out = new ArrayList<>();
        Row row = exercise.row();
        for (int unit = 0; unit < row.size(); unit++) {
            if (learnt.mayBeCue(row, unit)) {
                int at = unit;
                boolean is = exercise.gold().stream().anyMatch(g -> g.cue().unit() == at);
                if (is || !isHeld(lesson, row.span(new Range(unit, unit + 1)).start())) {
                    out.add(new Example(Cue.of(row, exercise.hints(), unit), is));
                }
            }
        }
        return out;
    }

    private static boolean isHeld(Lesson lesson, int offset) {
        return lesson.article().attributions().stream()
                .anyMatch(a ->
                        a.content().stream().anyMatch(s -> s.contains(offset))
                                || a.cue().stream().anyMatch(s -> s.contains(offset)));
    }
}
