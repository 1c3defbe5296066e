package org.dateline.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.app.ledger.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `dateline verify`: checks every stored byte and the whole audit trail.
@Command(
        name = "verify",
        header = "Checks every stored byte and the whole audit trail.",
        description = {
            "%nPrints the hash of the last entry. Note it somewhere else: whoever can write the",
            "ledger could rebuild its chain, but not to a hash that you noted."
        },
        footerHeading = "%nFor example:%n",
        footer = {"  dateline verify", "  dateline verify --head HASH-NOTED-BEFORE"})
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "A hash noted before; some entry must still have it.")
    private Optional<String> head = Optional.empty();

    @Override
    public Integer call() {
        Verification found = Verification.of(Main.of(main).home(), head);
        if (found.differs().isPresent()) {
            System.err.println("differs: " + found.differs().get());
            System.out.println("head " + found.head());
            return 1;
        }
        System.out.printf(
                Locale.ROOT,
                "%,d entries, %,d files, %,d bytes: all as they were entered%n",
                found.entries(),
                found.files(),
                found.bytes());
        head.ifPresent(hash -> System.out.println("the noted entry is in the chain, unchanged"));
        System.out.println("head " + found.head());
        return 0;
    }
}
