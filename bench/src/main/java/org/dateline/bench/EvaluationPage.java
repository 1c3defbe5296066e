package org.dateline.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `docs/evaluation.md`: people write the text, this writes what stands between a scorer's marks
/// `<!-- figures NAME -->` and `<!-- end -->`.
public record EvaluationPage(String text) {

    private static final String END = "<!-- end -->";

    /// The page with the section of this run written anew.
    EvaluationPage with(Run run, List<Floor> floors, Machine machine) {
        return with(run.scorer().name(), section(run, floors, machine));
    }

    /// The page with what stands between the marks of this name written anew. Throws
    /// `IllegalArgumentException` where the page has no such marks.
    public EvaluationPage with(String name, String section) {
        String mark = "<!-- figures " + name + " -->";
        int start = text.indexOf(mark);
        int end = start < 0 ? -1 : text.indexOf(END, start);
        if (end < 0) {
            throw new IllegalArgumentException(
                    "docs/evaluation.md has no marks %s … %s".formatted(mark, END));
        }
        String before = text.substring(0, start + mark.length());
        return new EvaluationPage(before + "\n" + section + text.substring(end));
    }

    private static String section(Run run, List<Floor> floors, Machine machine) {
        StringBuilder out = new StringBuilder();
        out.append("\n`").append(run.scorer().command()).append("`  \n");
        out.append("corpus `%s`, SHA-256 `%s`  %n".formatted(data(run), run.corpus()));
        out.append(machine.line()).append("\n\n| figure | now | floor |\n|---|---|---|\n");
        for (Map.Entry<String, Double> entry : run.figures().all()) {
            Optional<Floor> floor =
                    floors.stream().filter(f -> f.metric().equals(entry.getKey())).findFirst();
            String bound = floor.map(EvaluationPage::bound).orElse("");
            out.append(
                    "| %s | %s | %s |%n"
                            .formatted(entry.getKey(), Floor.shown(entry.getValue()), bound));
        }
        return out.append('\n').toString();
    }

    private static String data(Run run) {
        return String.join(" ", run.scorer().data());
    }

    private static String bound(Floor floor) {
        return (floor.direction().lessIsBetter() ? "≤ " : "≥ ") + Floor.shown(floor.bound());
    }
}
