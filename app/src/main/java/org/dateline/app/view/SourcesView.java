package org.dateline.app.view;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Source;
import org.dateline.model.Source.Stated;

/// Sources on one line each, in the order of their names.
public final class SourcesView {

    private static final int NAME = 29;
    private static final int TITLE = 23;

    private final Sheet sheet;

    public SourcesView(PrintStream out) {
        this.sheet = new Sheet(out);
    }

    /// `unnamed` are left out of `all`: people and bodies whom their articles only describe.
    public void print(List<Source> all, int unnamed) {
        sheet.line(
                "id      %s %s said passed articles"
                        .formatted(Sheet.fit("name", NAME), Sheet.fit("stated as", TITLE)));
        all.forEach(source -> sheet.line(row(source)));
        if (all.isEmpty()) {
            sheet.line("  no source with a name fits");
        }
        if (unnamed > 0) {
            sheet.wrapped(
                    "",
                    "left out: %s whom one article each describes without a name  (--all)"
                            .formatted(Plain.some(unnamed, "source", "sources")));
        }
    }

    private static String row(Source source) {
        return "%s %s %s %4d %6d %5d"
                .formatted(
                        Plain.brief(source.id()),
                        Sheet.fit(Sheet.flat(source.name()), NAME),
                        Sheet.fit(title(source), TITLE),
                        source.tally().spoken(),
                        source.tally().carried(),
                        source.tally().articles());
    }

    /// The role that most articles state, and the side; else what kind it is.
    static String title(Source source) {
        Optional<String> role = most(source.roles()).map(Sheet::flat);
        String side = source.sides().stream().map(Stated::words).collect(Collectors.joining(", "));
        return side.isEmpty() || side.equals(source.name())
                ? role.orElse(source.kind().code())
                : role.map(it -> it + ", " + side).orElse(side);
    }

    private static Optional<String> most(List<Stated> roles) {
        return roles.stream()
                .reduce((a, b) -> b.articles().size() > a.articles().size() ? b : a)
                .map(Stated::words);
    }
}
