package org.dateline.app;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Problem;
import org.dateline.model.Reading;
import org.dateline.model.Stamp;
import org.dateline.model.Voice;
import org.dateline.model.Zone;

/// A reading in a few lines for a person, within 80 columns.
final class Summary {

    private static final int WIDTH = 80;
    private static final int CLAIMS = 3;

    private Summary() {}

    static String of(Reading reading) {
        List<String> lines = new ArrayList<>();
        Article article = reading.article();
        lines.add(reading.input());
        lines.add("  " + article.title().map(Summary::flat).orElse("(no title found)"));
        lines.add("  " + String.join(" · ", facts(reading)));
        lines.add("  " + String.join(" · ", counts(reading)));
        reading.claims().stream().limit(CLAIMS).map(c -> claim(reading, c)).forEach(lines::add);
        int more = reading.claims().size() - CLAIMS;
        if (more > 0) {
            lines.add("    and %d more; all of it with --json".formatted(more));
        }
        reading.problems().stream().map(Summary::problem).forEach(lines::add);
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(cut(line)).append('\n'));
        return out.append('\n').toString();
    }

    private static List<String> facts(Reading reading) {
        Article article = reading.article();
        List<String> out = new ArrayList<>();
        article.byline().forEach(out::add);
        article.publisher().ifPresent(out::add);
        out.add(article.published().map(Stamp::iso).orElse("no date found"));
        article.dateline().ifPresent(at -> out.add("from " + reading.page().words(at)));
        return out;
    }

    private static List<String> counts(Reading reading) {
        List<String> out = new ArrayList<>();
        long paragraphs =
                reading.page().blocks().stream().filter(b -> b.zone() == Zone.BODY).count();
        out.add(paragraphs + " paragraphs");
        count(out, reading.article().posts().size(), "posts");
        count(out, reading.claims().size(), "claims");
        count(out, reading.incidents().size(), "incidents");
        count(out, reading.figures().size(), "figures");
        count(out, reading.places().size(), "places");
        count(out, reading.article().comments().size(), "comments, left out");
        return out;
    }

    private static void count(List<String> to, int n, String what) {
        if (n > 0) {
            to.add(n + " " + what);
        }
    }

    private static String claim(Reading reading, Claim claim) {
        String who = claim.source().map(Summary::who).orElse("nobody named");
        return "    " + who + ": " + flat(reading.page().words(claim.span()));
    }

    private static String who(Voice source) {
        return flat(source.name().orElse(source.text()));
    }

    private static String problem(Problem problem) {
        return "  " + problem.stage() + ": " + problem.message();
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s{1,1000}", " ");
    }

    private static String cut(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }
}
