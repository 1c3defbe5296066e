package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Resources;
import org.dateline.app.gazetteer.GazetteerRefused;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.LedgerRefused;
import org.dateline.app.view.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line: `dateline COMMAND`. A new command is one class and one line here.
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "dateline " + Resources.VERSION,
        header = "Who claimed what, when, where, through whom, on which evidence.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            DemoCommand.class,
            SearchCommand.class,
            LinksCommand.class,
            ShowCommand.class,
            StoryCommand.class,
            SourcesCommand.class,
            SourceCommand.class,
            DiffCommand.class,
            ReviewCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            VerifyCommand.class,
            GazetteerCommand.class,
            VersionCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nBegin with:%n",
        footer = {
            "  dateline read page.html        what one saved page says; keeps nothing",
            "  dateline add page.html more/   read and keep in the ledger",
            "  dateline search drone          find articles, claims and incidents",
            "  dateline verify                check every stored byte",
            "",
            "`dateline help COMMAND` explains a command and shows an example."
        })
public final class Main {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The ledger: ~/.dateline, or what DATELINE_HOME says.")
    private @Nullable Path home;

    @Option(
            names = "--operator",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who you are; stands on every entry (default: the login name).")
    private @Nullable String operator;

    @Spec private @Nullable CommandSpec command;

    private Main() {}

    public static void main(String[] args) {
        Outlet out = new Outlet(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int code = line().execute(args);
        System.out.flush();
        System.exit(out.failure().map(Main::cutShort).orElse(code));
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Main());
        line.getSubcommands().values().forEach(Main::helped);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Usage::print)
                .setExecutionExceptionHandler(Main::failed);
    }

    /// `dateline add --help` says what `dateline help add` does.
    private static void helped(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.findOption("--help") == null) {
            spec.addOption(
                    OptionSpec.builder("-h", "--help")
                            .type(boolean.class)
                            .usageHelp(true)
                            .description("Shows this help.")
                            .build());
        }
    }

    /// The root command, which picocli puts into every subcommand.
    static Main of(@Nullable Main injected) {
        return Objects.requireNonNull(injected);
    }

    Home home() {
        Path folder =
                Optional.ofNullable(home)
                        .or(() -> Optional.ofNullable(System.getenv("DATELINE_HOME")).map(Path::of))
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".dateline"));
        return new Home(folder);
    }

    String operator() {
        String name = Optional.ofNullable(operator).orElse(System.getProperty("user.name", "?"));
        if (name.isBlank()) {
            throw Usage.wrong(
                    Objects.requireNonNull(command),
                    "--operator without a name: say who you are, it stands on every entry");
        }
        return name;
    }

    /// A refusal is one line; anything else is a bug and shows where it happened.
    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed)
            throws Exception {
        if (e instanceof LedgerRefused || e instanceof GazetteerRefused) {
            System.out.flush();
            System.err.println("dateline: " + Visible.of(String.valueOf(e.getMessage())));
            return 1;
        }
        throw e;
    }

    /// A reader that has seen enough (`dateline links | head`) needs no message.
    private static int cutShort(IOException why) {
        if (!String.valueOf(why.getMessage()).contains("Broken pipe")) {
            System.err.println(
                    "dateline: what was printed is not whole (%s): make room, then run it again"
                            .formatted(why.getMessage()));
        }
        return 1;
    }
}
