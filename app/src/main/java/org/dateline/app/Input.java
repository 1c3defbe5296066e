package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dateline.model.Content;

/// One thing handed in: `name` as it was given, its bytes, and their number as far as known.
record Input(String name, Content content) {

    static Input file(Path file) {
        return new Input(file.toString(), Content.of(file));
    }

    /// A name that this system's character set cannot write, so that no file can be opened by it.
    static Input unnamable(String word, InvalidPathException why) {
        return new Input(word, Content.unreadable(why.getReason()));
    }

    /// Standard input, kept in a temporary file so that it may be larger than memory.
    static Input standard() {
        try {
            Path file = Files.createTempFile("dateline", ".in");
            file.toFile().deleteOnExit();
            Files.copy(System.in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return new Input("-", Content.of(file));
        } catch (IOException e) {
            throw new org.dateline.app.ledger.LedgerRefused(
                    "- (standard input) cannot be kept while it is read: " + e.getMessage());
        }
    }

    /// 0 where the size cannot be told; reading it then says why.
    long size() {
        try {
            return content.size();
        } catch (IOException e) {
            return 0;
        }
    }
}
