package org.dateline.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.dateline.app.gazetteer.Choice;
import org.dateline.app.gazetteer.Importing;
import org.dateline.app.gazetteer.Store;
import org.dateline.app.view.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `dateline gazetteer import`: adds place names to a home.
@Command(
        name = "import",
        header = "Adds place names from files to this home.",
        description = {
            "%nKnown are GeoNames (a country's file, allCountries, alternate names), packs of",
            "Who's On First, GNS, and a CSV with the columns name, lat, lon and, if wanted, kind,",
            "country (two letters), population, names (further ones, parted by |). gzip, xz and",
            "ZIP are unpacked on the way. Nothing is fetched.",
            "",
            "Settlements are kept unless --features says more. Broken rows are named, and the rest",
            "is imported. The same file again changes nothing; with another choice it is read",
            "anew. A place that is known already gets further names, not a second entry."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline gazetteer import AM.zip AZ.zip",
            "  dateline gazetteer import --countries AM,AZ allCountries.zip",
            "  dateline gazetteer import --features P,T,AIRB UA.zip     mountains, airbases too",
            "  dateline gazetteer import --name front villages.csv",
            "  dateline read --gazetteer front page.html",
            "",
            "Exit code 1: a file or some rows could not be imported; stderr says which and why."
        })
final class GazetteerImportCommand implements Callable<Integer> {

    /// `AM`
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");

    /// `P`, `AIRB`, `RGN`
    private static final Pattern FEATURE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,5}");

    @ParentCommand private @Nullable GazetteerCommand gazetteer;

    @Spec private @Nullable CommandSpec command;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The gazetteer to add to (default: local).")
    private String name = GazetteerCommand.USUAL;

    @Option(
            names = "--countries",
            paramLabel = "AM,AZ",
            split = ",",
            description = "Only places of these countries, by ISO 3166; not asked of GNS.")
    private List<String> countries = List.of();

    @Option(
            names = "--features",
            paramLabel = "P,T,AIRB",
            split = ",",
            description = {
                "Only these classes or codes of GeoNames (default P, settlements): A divisions,",
                "T mountains, H waters, L areas, S buildings, R roads; not asked of a CSV."
            })
    private List<String> features = List.of();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files as they were fetched.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        if (!Store.isName(name)) {
            throw wrong("--name “%s”: letters, digits, - and _ only, 40 at most".formatted(name));
        }
        check("--countries", countries, COUNTRY, "two letters each, such as AM,AZ");
        check("--features", features, FEATURE, "classes or codes of GeoNames, such as P,AIRB");
        List<Path> paths = files.stream().map(this::path).toList();
        boolean well =
                new Importing(
                                GazetteerCommand.store(gazetteer).held(name),
                                new Choice(countries, features),
                                line -> System.out.println(Visible.of(line)),
                                this::complain)
                        .run(paths);
        return well ? 0 : 1;
    }

    private void complain(String line) {
        System.out.flush();
        System.err.println(Visible.of(line));
    }

    private void check(String option, List<String> words, Pattern form, String wanted) {
        for (String word : words) {
            if (!form.matcher(word.strip()).matches()) {
                throw wrong("%s “%s”: %s".formatted(option, word, wanted));
            }
        }
    }

    private Path path(String word) {
        if (word.isBlank()) {
            throw wrong("a FILE without a name");
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw wrong("“%s” names no file: %s".formatted(word, e.getReason()));
        }
    }

    private RuntimeException wrong(String message) {
        return Usage.wrong(Objects.requireNonNull(command), message);
    }
}
