package org.dateline.app;

import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.Resources;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.LedgerRefused;
import org.dateline.app.web.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `dateline serve`: the web application on this ledger.
@Command(
        name = "serve",
        header = "Opens the desk: the ledger in a browser, on this machine only.",
        description = "%nWorks without the network. Stop it with Ctrl-C.",
        footerHeading = "%nFor example:%n",
        footer = "  dateline serve --port 8081")
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Spec private @Nullable CommandSpec command;

    @ParentCommand private @Nullable Main main;

    @Option(names = "--port", paramLabel = "N", description = "Default 8080; 0 takes a free one.")
    private int port = 8080;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "Default 127.0.0.1. Whoever reaches the address can read and review.")
    private String bind = "127.0.0.1";

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Usage.wrong(
                    Objects.requireNonNull(command),
                    "--port is a number from 0 to %d, not %d".formatted(HIGHEST_PORT, port));
        }
        Main root = Main.of(main);
        if (root.home().hasLedger()) {
            Ledger.open(root.home()).close(); // refused here rather than on every page
        }
        var setting =
                new Desk.Setting(root.home(), root.operator(), Resources.load(), Clock.systemUTC());
        try (Desk desk = Desk.open(setting, bind, port)) {
            System.out.println("http://" + bind + ":" + desk.port() + "/  (Ctrl-C stops it)");
            System.out.flush();
            new CountDownLatch(1).await();
        } catch (JavalinBindException e) {
            throw new LedgerRefused(
                    "port %d on %s is taken, or %s is no address of this machine; choose another"
                            .formatted(port, bind, bind));
        }
        return 0;
    }
}
