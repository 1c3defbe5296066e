package org.dateline.app.view;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Problem;
import org.dateline.model.Reading;
import org.dateline.model.Stamp;
import org.dateline.model.Voice;
import org.dateline.model.Zone;

/// A reading in a few lines for a person.
public final class Summary {

    private static final int CLAIMS = 3;

    private final Sheet sheet;

    public Summary(PrintStream out) {
        this.sheet = new Sheet(out);
    }

    public void print(Reading reading) {
        sheet.line(reading.input());
        sheet.line("  " + reading.article().title().map(Sheet::flat).orElse("(no title found)"));
        sheet.line("  " + String.join(" · ", facts(reading)));
        sheet.line("  " + String.join(" · ", counts(reading)));
        reading.claims().stream().limit(CLAIMS).forEach(claim -> claim(reading, claim));
        int more = reading.claims().size() - CLAIMS;
        if (more > 0) {
            sheet.line("    and %d more; all of it with --json".formatted(more));
        }
        reading.problems().forEach(this::problem);
        sheet.blank();
    }

    private static List<String> facts(Reading reading) {
        Article article = reading.article();
        List<String> out = new ArrayList<>();
        article.byline().stream().map(Sheet::flat).forEach(out::add);
        article.publisher().map(Sheet::flat).ifPresent(out::add);
        out.add(article.published().map(Stamp::iso).orElse("no date found"));
        article.dateline().ifPresent(at -> out.add("from " + reading.page().words(at)));
        return out;
    }

    private static List<String> counts(Reading reading) {
        List<String> out = new ArrayList<>();
        long paragraphs =
                reading.page().blocks().stream().filter(b -> b.zone() == Zone.BODY).count();
        out.add(Plain.some(Math.toIntExact(paragraphs), "paragraph", "paragraphs"));
        count(out, reading.article().posts().size(), "post", "posts");
        count(out, reading.claims().size(), "claim", "claims");
        count(out, reading.incidents().size(), "incident", "incidents");
        count(out, reading.figures().size(), "figure", "figures");
        count(out, reading.places().size(), "place", "places");
        count(out, reading.article().comments().size(), "comment, left out", "comments, left out");
        return out;
    }

    private static void count(List<String> to, int n, String one, String many) {
        if (n > 0) {
            to.add(Plain.some(n, one, many));
        }
    }

    private void claim(Reading reading, Claim claim) {
        String who = claim.source().map(Summary::who).orElse("nobody named");
        sheet.line("    " + who + ": " + Sheet.flat(reading.page().words(claim.span())));
    }

    private static String who(Voice source) {
        return Sheet.flat(source.name().orElse(source.text()));
    }

    private void problem(Problem problem) {
        sheet.wrapped("  " + problem.stage() + ": ", problem.message());
    }
}
