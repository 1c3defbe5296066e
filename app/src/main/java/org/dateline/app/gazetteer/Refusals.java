package org.dateline.app.gazetteer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a file cannot be imported, in one line that says what to do.
final class Refusals {

    private Refusals() {}

    /// Of a file that is read.
    static GazetteerRefused reading(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return of(file, "is a folder: name the files in it");
        }
        return of(
                file,
                switch (e) {
                    case NoSuchFileException _ -> "no such file: check its name";
                    case AccessDeniedException _ ->
                            "may not be read: ask its owner for the right to";
                    case EOFException _ -> "ends too early: fetch it again";
                    default -> "cannot be read on (%s): fetch it again".formatted(reason(e));
                });
    }

    /// Of a place where something is kept.
    static GazetteerRefused keeping(Path folder, IOException e) {
        String reason = e instanceof AccessDeniedException ? "permission denied" : reason(e);
        return new GazetteerRefused(
                "cannot write in %s (%s): make room, get the right to, or name another --home"
                        .formatted(folder, reason));
    }

    static GazetteerRefused of(Path file, String why) {
        return new GazetteerRefused(file + ": " + why);
    }

    static String reason(IOException e) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return said.isEmpty() ? e.getClass().getSimpleName() : said;
    }
}
