package org.dateline.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: `dateline COMMAND`.
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        description = "An evidence-grade claims ledger for contested news.",
        subcommands = {ReadCommand.class, CommandLine.HelpCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
