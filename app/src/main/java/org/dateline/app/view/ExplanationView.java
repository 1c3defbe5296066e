package org.dateline.app.view;

import java.io.PrintStream;
import org.dateline.article.Explained;
import org.dateline.article.Explanation;

/// Why each piece of a page is what it is: its zone and the sign, its first words below.
public final class ExplanationView {

    /// The longest name of a zone, and two blanks.
    private static final int ZONE = 13;

    private final Sheet sheet;

    public ExplanationView(PrintStream out) {
        this.sheet = new Sheet(out);
    }

    public void print(String input, Explanation explanation) {
        sheet.line(input);
        for (Explained piece : explanation.pieces()) {
            String zone = "  " + Sheet.fit(piece.zone().code(), ZONE);
            sheet.wrapped(zone, Sheet.flat(piece.sign()));
            sheet.line(
                    " ".repeat(Sheet.columns(zone))
                            + Sheet.flat(piece.span().in(explanation.text())));
        }
        explanation
                .problems()
                .forEach(
                        problem -> sheet.wrapped("  " + problem.stage() + ": ", problem.message()));
        sheet.blank();
    }
}
