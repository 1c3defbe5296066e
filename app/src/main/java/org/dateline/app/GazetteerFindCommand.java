package org.dateline.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.app.gazetteer.Held;
import org.dateline.app.gazetteer.Store;
import org.dateline.app.view.Sheet;
import org.dateline.place.Fold;
import org.dateline.place.Gazetteer;
import org.dateline.place.Keys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `dateline gazetteer find`: the places that a name may mean.
@Command(
        name = "find",
        header = "Finds the places that a name may mean.",
        description = {
            "%nLooks in the built-in gazetteer and in all of this home. Accents, apostrophes and",
            "capitals do not matter. Which of several places an article means, `read` decides by",
            "what stands around the name."
        },
        footerHeading = "%nFor example:%n",
        footer = {"  dateline gazetteer find Karin Tak", "  dateline gazetteer find Şuşa"})
final class GazetteerFindCommand implements Callable<Integer> {

    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    @Option(
            names = "--gazetteer",
            paramLabel = "NAME|FILE",
            description = "Only this one and the built-in.")
    private Optional<String> only = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default 20).")
    private int limit = 20;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, as printed.")
    private List<String> words = List.of();

    private final Sheet sheet = new Sheet(System.out);
    private final Set<String> shown = new LinkedHashSet<>();
    private int left;

    @Override
    public Integer call() {
        String name = String.join(" ", words);
        for (Gazetteer one : gazetteers()) {
            for (String key : List.of(Fold.spelled(name), Fold.key(name))) {
                one.find(key).hits().forEach(hit -> print(one, hit));
            }
        }
        if (shown.isEmpty()) {
            sheet.line("nothing found for: " + name);
        } else if (left > 0) {
            sheet.line(String.format(Locale.ROOT, "and %,d more: --limit N shows them", left));
        }
        return 0;
    }

    private List<Gazetteer> gazetteers() {
        Store store = GazetteerCommand.store(gazetteer);
        if (only.isPresent()) {
            return List.of(store.open(only.get()));
        }
        List<Gazetteer> out = new ArrayList<>(store.all().stream().map(Held::open).toList());
        return out.isEmpty() ? List.of(Gazetteer.builtIn()) : out;
    }

    private void print(Gazetteer gazetteer, Keys.Hit hit) {
        int row = hit.row();
        if (shown.contains(gazetteer.id(row))) {
            return;
        }
        if (shown.size() >= limit) {
            left++;
            return;
        }
        shown.add(gazetteer.id(row));
        sheet.line(
                String.format(
                        Locale.ROOT,
                        "%s  %s%s",
                        gazetteer.name(row),
                        gazetteer.kind(row).label(),
                        within(gazetteer, row)));
        sheet.line(
                String.format(
                        Locale.ROOT,
                        "  %.4f, %.4f  %s  %s",
                        gazetteer.lat(row),
                        gazetteer.lon(row),
                        people(gazetteer.population(row)),
                        gazetteer.id(row)));
        if (!gazetteer.others(row).isEmpty()) {
            sheet.wrapped("  also ", String.join(", ", gazetteer.others(row)));
        }
    }

    private static String within(Gazetteer gazetteer, int row) {
        StringBuilder out = new StringBuilder();
        gazetteer.containers(row).forEach(in -> out.append(", ").append(gazetteer.name(in)));
        return out.toString();
    }

    private static String people(double population) {
        return population == 0
                ? "population unknown"
                : String.format(Locale.ROOT, "about %,.0f people", population);
    }
}
