package org.dateline.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.app.gazetteer.Held;
import org.dateline.app.gazetteer.Source;
import org.dateline.app.view.Sheet;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `dateline gazetteer list`: what there is, whose it is, and under which licence.
@Command(
        name = "list",
        header = "Lists the gazetteers, their sources and licences.",
        description = {
            "%nThe hash of each is the one that readings made with it carry as",
            "`reader.gazetteer`."
        })
final class GazetteerListCommand implements Callable<Integer> {

    private static final String BUILT_IN =
            "GeoNames cities500 of March 2023 (CC BY 4.0), own tables";

    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    private final Sheet sheet = new Sheet(System.out);

    @Override
    public Integer call() {
        Gazetteer builtIn = Gazetteer.builtIn();
        head("built-in", builtIn, builtIn.size());
        sheet.line("  " + BUILT_IN);
        List<Held> all = GazetteerCommand.store(gazetteer).all();
        for (Held held : all) {
            sheet.line("");
            Gazetteer both = held.open();
            head(held.name(), both, both.imported());
            held.sources().forEach(this::source);
        }
        if (all.isEmpty()) {
            sheet.line("");
            sheet.line("> dateline gazetteer import FILE adds villages and other places");
        }
        return 0;
    }

    private void head(String name, Gazetteer gazetteer, int places) {
        sheet.line(
                String.format(Locale.ROOT, "%s  %,d places  %s", name, places, gazetteer.digest()));
    }

    private void source(Source source) {
        String read = source.isOfNames() ? "names" : "places";
        sheet.line(
                String.format(
                        Locale.ROOT,
                        "  %s  %s (%s)",
                        source.file(),
                        source.form(),
                        source.choice()));
        sheet.line(
                String.format(
                        Locale.ROOT,
                        "    %,d %s of %,d rows, %,d broken; sha256 %s…",
                        source.kept(),
                        read,
                        source.rows(),
                        source.broken(),
                        source.sha256().substring(0, 16)));
        sheet.wrapped("    ", source.licence());
    }
}
