package org.dateline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents may not point at what is not there.
class DocsTest {

    private static final Path ROOT = Path.of("..");

    /// `[words](path)`; a path to the web or to a heading is left alone.
    private static final Pattern LINK =
            Pattern.compile("\\]\\((?<path>[^)\\s#:]{1,200})(?:#[^)\\s]{0,100})?\\)");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                links++;
                Path target = page.resolveSibling(link.group("path")).normalize();
                if (!Files.exists(target)) {
                    broken.add(page + " points to " + link.group("path"));
                }
            }
        }
        assertTrue(links > 10, "found only " + links + " links");
        assertEquals(List.of(), broken);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("", "docs", "docs/decisions", "samples")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }
}
