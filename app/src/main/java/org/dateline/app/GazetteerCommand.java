package org.dateline.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.app.gazetteer.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `dateline gazetteer`: place names of this home.
@Command(
        name = "gazetteer",
        header = "Imports place names into this home, lists and finds them.",
        description = {
            "%nThe built-in gazetteer knows towns from about 500 people on. Villages, quarters,",
            "mountains and crossings come from files that you fetch: GeoNames, Who's On First,",
            "GNS, or a list of your own. `read --gazetteer local` then looks there too."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            GazetteerImportCommand.class,
            GazetteerListCommand.class,
            GazetteerFindCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline gazetteer import AM.zip          from download.geonames.org/export/dump",
            "  dateline gazetteer list",
            "  dateline gazetteer find Akunk",
            "  dateline read --gazetteer local page.html",
            "",
            "`dateline gazetteer help import` explains a command."
        })
final class GazetteerCommand implements Callable<Integer> {

    /// The gazetteer that is meant where none is named.
    static final String USUAL = "local";

    @ParentCommand private @Nullable Main main;

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        throw Usage.wrong(Objects.requireNonNull(command), "say import, list or find");
    }

    /// The home's gazetteers, as a subcommand into which picocli puts this command asks for them.
    static Store store(@Nullable GazetteerCommand injected) {
        return new Store(Main.of(Objects.requireNonNull(injected).main).home().folder());
    }
}
