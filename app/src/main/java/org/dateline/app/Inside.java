package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a file that another file names may be opened.
final class Inside {

    private Inside() {}

    /// Whether it lies in this folder, by its name and, links followed, on the disk. A file that is
    /// not there lies where its name says.
    static boolean of(Path folder, Path file) {
        if (!file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            return false;
        }
        try {
            return !Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
