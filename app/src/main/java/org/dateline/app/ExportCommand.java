package org.dateline.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.app.export.Export;
import org.dateline.app.ledger.Body;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Scribe;
import org.dateline.app.ledger.Whole;
import org.dateline.model.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `dateline export`: prints the ledger's records in a format that others can load, and enters in
/// the audit trail that they went out.
@Command(
        name = "export",
        header = "Prints the ledger's records for other tools.",
        description = {
            "%nndjson  one record a line: articles, claims, publications, incidents, figures, sources",
            "csv     one incident a row; blank is not known, never zero; without rejected ones",
            "",
            "That they went out goes into the audit trail, with the digest of what was",
            "printed."
        },
        footerHeading = "%nFor example:%n",
        footer = "  dateline export csv > incidents.csv")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Spec private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FORMAT", description = "ndjson or csv.")
    private String format = "";

    @Override
    public Integer call() throws IOException {
        Main root = Main.of(main);
        Export export =
                Export.named(format)
                        .orElseThrow(() ->
                                Usage.wrong(
                                        Objects.requireNonNull(command),
                                        "no export format %s; there are: %s"
                                                .formatted(format, Export.formats())));
        MessageDigest digest = Sha256.digest();
        long lines;
        Whole whole;
        Ledger ledger = Ledger.open(root.home());
        try (ledger) {
            var out = new DigestOutputStream(System.out, digest);
            Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            whole = ledger.whole();
            lines = export.write(ledger, whole, to);
            to.flush();
        }
        if (System.out.checkError()) {
            return 1; // what did not go out is not entered
        }
        try (Scribe scribe = Scribe.open(root.home(), root.operator(), Clock.systemUTC())) {
            scribe.exported(new Body.Exported(format, lines, Sha256.of(digest)));
        }
        return Told.of(ledger, whole);
    }
}
