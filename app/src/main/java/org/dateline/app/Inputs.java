package org.dateline.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The single inputs that the words of a command line name, and in words what was left out.
///
/// A folder gives all its files, sorted by code point of their paths. Left out are hidden files,
/// links to folders, what is no regular file, a README, and the folder `NAME_files` that a browser
/// puts beside `NAME.html`. A snapshot folder of ArchiveBox gives its page, a CSV named on the
/// command line the files that it lists.
record Inputs(List<Input> inputs, List<String> skipped) {

    private static final Set<String> README = Set.of("readme", "readme.md", "readme.txt");

    Inputs {
        inputs = List.copyOf(inputs);
        skipped = List.copyOf(skipped);
    }

    static Inputs of(List<String> words) {
        List<Input> inputs = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (String word : words) {
            if (word.equals("-")) {
                inputs.add(Input.standard());
            } else {
                inputs.addAll(files(word, skipped));
            }
        }
        return new Inputs(inputs, skipped);
    }

    private static List<Input> files(String word, List<String> skipped) {
        try {
            Path path = Path.of(word);
            return Files.isDirectory(path)
                    ? new Walk(path, skipped).files()
                    : Listing.of(path).orElseGet(() -> List.of(Input.file(path)));
        } catch (InvalidPathException e) {
            return List.of(Input.unnamable(word, e));
        }
    }

    /// One walk through a folder. A folder that cannot be opened becomes an input that fails.
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<String> skipped;
        private final List<Input> found = new ArrayList<>();

        Walk(Path root, List<String> skipped) {
            this.root = root;
            this.skipped = skipped;
        }

        List<Input> files() {
            try {
                Files.walkFileTree(root, this);
            } catch (IOException e) {
                found.add(Input.file(root));
            }
            return found.stream()
                    .sorted(Comparator.comparing(Input::name, Inputs::byCodePoint))
                    .toList();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
            Optional<Input> snapshot = ArchiveBox.of(folder);
            if (snapshot.isPresent()) {
                found.add(snapshot.get());
                skipped.add(folder + ": an ArchiveBox snapshot, read as one page");
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (folder.equals(root) || !(isHidden(folder) || isBrowsers(folder))) {
                return FileVisitResult.CONTINUE;
            }
            String why = isHidden(folder) ? "hidden" : "what a browser saved beside a page";
            skipped.add(folder + ": skipped, " + why);
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            whyNot(file, is)
                    .ifPresentOrElse(
                            why -> skipped.add(file + ": skipped, " + why),
                            () -> found.add(Input.file(file)));
            return FileVisitResult.CONTINUE;
        }

        /// A link to a folder is not followed, as it may lead back up; a pipe or a device may never
        /// end.
        private static Optional<String> whyNot(Path file, BasicFileAttributes is) {
            if (isHidden(file)) {
                return Optional.of("hidden");
            }
            if (is.isSymbolicLink() && Files.isDirectory(file)) {
                return Optional.of("a link to a folder: name it to read it");
            }
            if (README.contains(name(file).toLowerCase(Locale.ROOT))) {
                return Optional.of("it tells of its folder: name it to read it");
            }
            boolean special = Files.exists(file) && !Files.isRegularFile(file);
            return special ? Optional.of("no regular file: name it to read it") : Optional.empty();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(Input.file(file));
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static boolean isBrowsers(Path folder) {
        String name = name(folder);
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return List.of(".html", ".htm", ".xhtml").stream()
                .anyMatch(end -> Files.exists(folder.resolveSibling(page + end)));
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /// Unlike `String.compareTo`, which puts characters beyond the BMP before some within it.
    private static int byCodePoint(String a, String b) {
        return hasPair(a) || hasPair(b)
                ? Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray())
                : a.compareTo(b);
    }

    private static boolean hasPair(String text) {
        return text.codePointCount(0, text.length()) < text.length();
    }
}
