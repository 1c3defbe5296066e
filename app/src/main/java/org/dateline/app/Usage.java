package org.dateline.app;

import org.dateline.app.view.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the user hears of a command line that cannot be meant: what is wrong, and where to read on.
final class Usage {

    private Usage() {}

    /// Wrong in a way that the parser cannot see.
    static ParameterException wrong(CommandSpec command, String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /// Prints it and gives the exit code.
    static int print(ParameterException e, String[] words) {
        CommandLine line = e.getCommandLine();
        boolean root = line.getParent() == null;
        System.err.println("dateline: " + Visible.of(message(e, root)));
        System.err.println("`" + help(line) + "` tells more");
        return CommandLine.ExitCode.USAGE;
    }

    /// `dateline help read`, `dateline gazetteer help import`
    private static String help(CommandLine line) {
        CommandLine parent = line.getParent();
        return parent == null
                ? line.getCommandName() + " help"
                : parent.getCommandSpec().qualifiedName() + " help " + line.getCommandName();
    }

    private static String message(ParameterException e, boolean root) {
        return root && e instanceof UnmatchedArgumentException of && !of.isUnknownOption()
                ? "no command “%s”".formatted(of.getUnmatched().getFirst())
                : String.valueOf(e.getMessage());
    }
}
