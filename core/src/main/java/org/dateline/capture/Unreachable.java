package org.dateline.capture;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/// Why a file cannot be read, in words that say what to do.
public final class Unreachable {

    private Unreachable() {}

    public static String why(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "no such file: check its name";
            case AccessDeniedException _ -> "no permission to read it: change its rights";
            case FileSystemLoopException _ -> "cannot be read: a link that leads to itself";
            case FileSystemException known when known.getReason() != null ->
                    "cannot be read: " + known.getReason();
            default -> "cannot be read: " + e.getMessage();
        };
    }
}
