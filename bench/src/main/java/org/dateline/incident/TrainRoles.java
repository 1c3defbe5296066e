package org.dateline.incident;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Resources;
import org.dateline.model.Party;
import org.dateline.model.Party.Role;
import org.dateline.model.Span;

/// Learns the model of roles: `TrainRoles FOLDER OUT`, where the folder holds `gold.ndjson` and
/// `text/`. The same folder makes the same bytes on any machine. A minute on one core.
public final class TrainRoles {

    private TrainRoles() {}

    /// Writes the model and says how good five others are at texts that they have not seen.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: FOLDER OUT");
        }
        Resources resources = Resources.load();
        List<RoleLesson> lessons = new ArrayList<>();
        for (GoldEvents gold : GoldEvents.readAll(Path.of(args[0]))) {
            lessons.add(RoleLesson.of(gold, resources));
        }
        System.out.println(lessons.size() + " texts");
        Path out = Path.of(args[1]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream bytes = Files.newOutputStream(out)) {
            RoleTraining.learn(lessons).write(bytes);
        }
        System.out.println(out + ": " + Files.size(out) + " bytes");
        outOfFold(lessons);
    }

    private static void outOfFold(List<RoleLesson> lessons) {
        int[][] counts = new int[RoleModel.ROLES.size()][3];
        for (int fold = 0; fold < RoleLesson.FOLDS; fold++) {
            int own = fold;
            RoleModel model =
                    RoleTraining.learn(lessons.stream().filter(l -> l.fold() != own).toList());
            lessons.stream().filter(l -> l.fold() == own).forEach(l -> count(l, model, counts));
        }
        for (int i = 0; i < counts.length; i++) {
            double precision = counts[i][0] / (double) Math.max(1, counts[i][1]);
            double recall = counts[i][0] / (double) Math.max(1, counts[i][2]);
            System.out.printf(
                    "out of fold, %s: P %.3f R %.3f F1 %.3f%n",
                    RoleModel.ROLES.get(i).code(),
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall));
        }
    }

    /// Adds the right, the found and the wanted of each role.
    private static void count(RoleLesson lesson, RoleModel model, int[][] counts) {
        List<Draft> cast = new Casting(model).cast(lesson.drafts(), lesson.candidates());
        for (int i = 0; i < counts.length; i++) {
            Role role = RoleModel.ROLES.get(i);
            Set<String> found = new TreeSet<>();
            for (Draft draft : cast) {
                draft.actors().stream()
                        .filter(party -> party.role() == role)
                        .forEach(party -> found.add(GoldEvents.plain(words(lesson, party))));
            }
            List<List<String>> wanted = lesson.gold().slots().getOrDefault(role, List.of());
            counts[i][0] +=
                    (int) wanted.stream().filter(e -> e.stream().anyMatch(found::contains)).count();
            counts[i][1] += found.size();
            counts[i][2] += wanted.size();
        }
    }

    private static String words(RoleLesson lesson, Party party) {
        return party.span().map(s -> cut(lesson, s)).orElse(party.name());
    }

    private static String cut(RoleLesson lesson, Span span) {
        return lesson.gold().text().substring(span.start(), span.end());
    }
}
