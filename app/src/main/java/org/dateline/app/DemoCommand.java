package org.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.LedgerRefused;
import org.dateline.app.view.DemoView;
import org.dateline.app.view.Stock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `dateline demo`: adds the samples to a ledger of their own and shows what to look at first.
@Command(
        name = "demo",
        header = "Loads the samples into a ledger of their own and shows what to look at first.",
        description = "%nThe ledger is the folder `demo` of the home; your own stays untouched.",
        footerHeading = "%nFor example:%n",
        footer = "  dateline demo")
final class DemoCommand implements Callable<Integer> {

    /// From the program's jar in `app/target` to the root of the repository.
    private static final int UP = 3;

    @ParentCommand private @Nullable Main main;

    @Override
    public Integer call() {
        Path home = Main.of(main).home().folder().resolve("demo");
        List<String> add = new ArrayList<>(List.of("--home", home.toString(), "add"));
        samples().forEach(file -> add.add(file.toString()));
        int code = Main.line().execute(add.toArray(String[]::new));
        System.out.println();
        try (Ledger ledger = Ledger.open(new Home(home))) {
            String command = "./dateline --home " + home;
            new DemoView(Stock.of(ledger, ledger.whole()), System.out, command).print();
        }
        return code;
    }

    /// The pages and texts under `samples/`, sorted.
    private static List<Path> samples() {
        Path folder =
                root().map(path -> path.resolve("samples"))
                        .filter(Files::isDirectory)
                        .orElseThrow(
                                () -> new LedgerRefused("no folder `samples` beside the program"));
        Path here = Path.of("").toAbsolutePath();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(DemoCommand::isPage)
                    .sorted()
                    .map(file -> file.startsWith(here) ? here.relativize(file) : file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".html") || name.endsWith(".txt"));
    }

    private static Optional<Path> root() {
        try {
            Path at =
                    Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (int i = 0; i < UP && at != null; i++) {
                at = at.getParent();
            }
            return Optional.ofNullable(at);
        } catch (URISyntaxException e) {
            return Optional.empty(); // a program that does not lie in a folder has no samples
        }
    }
}
