package org.dateline.app.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.place.Gazetteer;

/// The gazetteers of a home, each a folder `gazetteers/NAME`.
public final class Store {

    /// `local`, `karabakh-2020`
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final Path folder;

    public Store(Path home) {
        this.folder = home.resolve("gazetteers");
    }

    /// Whether a gazetteer may be called so.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// The gazetteers that hold something, by name.
    public List<Held> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(Held::new).filter(Held::isThere).sorted().toList();
        } catch (IOException e) {
            throw new GazetteerRefused(
                    "%s cannot be read (%s): ask its owner for the right to"
                            .formatted(folder, Refusals.reason(e)));
        }
    }

    /// The gazetteer of this name, there or not.
    public Held held(String name) {
        return new Held(folder.resolve(name));
    }

    /// The built-in gazetteer with what a name of this home or a packed file holds.
    public Gazetteer open(String nameOrFile) {
        if (isName(nameOrFile) && held(nameOrFile).isThere()) {
            return open(held(nameOrFile).pack());
        }
        try {
            Path file = Path.of(nameOrFile);
            if (Files.exists(file)) {
                return open(file);
            }
        } catch (InvalidPathException e) {
            // then it is no file either
        }
        throw new GazetteerRefused(
                "no gazetteer “%s” in this home and no such file: `dateline gazetteer list` shows"
                                .formatted(nameOrFile)
                        + " what there is");
    }

    /// The built-in gazetteer with a packed file's places.
    public static Gazetteer open(Path file) {
        try {
            return Gazetteer.builtIn().with(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new GazetteerRefused(file + ": no such file: check its name");
        } catch (IOException e) {
            throw new GazetteerRefused(
                    "%s cannot be read (%s): check what it is and whose"
                            .formatted(file, Refusals.reason(e)));
        } catch (IllegalArgumentException e) {
            throw new GazetteerRefused(
                    "%s: %s: import its sources with `dateline gazetteer import FILE`"
                            .formatted(file, e.getMessage()));
        }
    }
}
