package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.Resources;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.LedgerRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
            DiffCommand.class,
            ReviewCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            VerifyCommand.class,
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
            description = "Folder of the ledger (else DATELINE_HOME, else ~/.dateline).")
    private @Nullable Path home;

    @Option(
            names = "--operator",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who you are; stands on every entry (default: the login name).")
    private @Nullable String operator;

    private Main() {}

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = line().execute(args);
        System.out.flush();
        System.exit(code);
    }

    static CommandLine line() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(Main::failed);
    }

    /// The root command, which picocli puts into every subcommand.
    static Main of(@Nullable Main injected) {
        return java.util.Objects.requireNonNull(injected);
    }

    Home home() {
        Path folder =
                Optional.ofNullable(home)
                        .or(() -> Optional.ofNullable(System.getenv("DATELINE_HOME")).map(Path::of))
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".dateline"));
        return new Home(folder);
    }

    String operator() {
        return Optional.ofNullable(operator).orElseGet(() -> System.getProperty("user.name", "?"));
    }

    private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        System.err.println("dateline: " + e.getMessage());
        System.err.println("`" + command.replace("dateline ", "dateline help ") + "` tells more");
        return CommandLine.ExitCode.USAGE;
    }

    /// A refusal is one line; anything else is a bug and shows where it happened.
    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed)
            throws Exception {
        if (e instanceof LedgerRefused) {
            System.out.flush();
            System.err.println("dateline: " + e.getMessage());
            return 1;
        }
        throw e;
    }

    private static PrintStream utf8(FileDescriptor to) {
        var out = new java.io.BufferedOutputStream(new FileOutputStream(to), 1 << 16);
        return new PrintStream(out, to == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
