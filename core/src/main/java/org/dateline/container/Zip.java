package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.model.Content;
import org.dateline.model.Given;

/// A ZIP that holds captures: a WACZ (WARCs under `archive/`) or the archive that X hands out
/// (`data/tweets.js`).
///
/// Entries are read where they are; nothing is unpacked. An entry whose name leads out of the
/// archive or that inflates beyond belief is refused.
final class Zip implements Format {

    /// More entries than any archive of pages has.
    private static final int ENTRIES = 200_000;

    /// Deflate comes to no more than 1032 times its bytes; text, even repeated, to far less.
    private static final long RATIO = 400;

    private static final long SMALL = 64L << 20;

    @Override
    public boolean opens(Head head) {
        return head.text().startsWith("PK\u0003\u0004");
    }

    @Override
    public void open(Shelf shelf) throws IOException {
        if (!(shelf.content() instanceof Content.InFile file)) {
            shelf.broken("0", "is a ZIP, which is read from a file only: save it first");
            return;
        }
        try (ZipFile zip = new ZipFile(file.file().toFile())) {
            if (zip.size() > ENTRIES) {
                shelf.broken(
                        "0",
                        "has %,d entries, more than any archive of pages".formatted(zip.size()));
                return;
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            List<ZipEntry> sound = new ArrayList<>();
            for (ZipEntry entry : entries) {
                if (sound(shelf, entry)) {
                    sound.add(entry);
                }
            }
            read(shelf, zip, sound);
        }
    }

    private static void read(Shelf shelf, ZipFile zip, List<ZipEntry> entries) throws IOException {
        Given account = XAccount.of(zip, entries, shelf.given());
        boolean any = false;
        for (ZipEntry entry : entries) {
            try {
                any |= read(shelf, zip, entry, account);
            } catch (IOException e) {
                any = true;
                shelf.broken(
                        entry.getName() + ":end",
                        "cannot be read on: %s".formatted(e.getMessage()));
            }
        }
        if (!any) {
            shelf.broken(
                    "0", "is a ZIP without WARCs or posts in it: unpack it and hand in its pages");
        }
    }

    /// Whether the entry is one that holds captures.
    private static boolean read(Shelf shelf, ZipFile zip, ZipEntry entry, Given account)
            throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
            WarcBytes bytes =
                    entry.getMethod() == ZipEntry.STORED
                            ? at -> Warc.skipped(zip.getInputStream(entry), at)
                            : new OnePiece(() -> inflating(zip, entry));
            Warc.read(shelf, entry.getName() + ":", bytes);
            return true;
        }
        if (XAccount.isPosts(name)) {
            try (InputStream in = inflating(zip, entry)) {
                XPosts.read(shelf, entry.getName() + ":", in, account);
            }
            return true;
        }
        return false;
    }

    /// An entry may say that it is smaller than it is.
    private static InputStream inflating(ZipFile zip, ZipEntry entry) throws IOException {
        long most = Math.max(SMALL, entry.getCompressedSize() * RATIO);
        return new Believable(zip.getInputStream(entry), entry.getCompressedSize(), most);
    }

    private static boolean sound(Shelf shelf, ZipEntry entry) {
        Optional<String> trick = trick(entry);
        trick.ifPresent(why -> shelf.broken(entry.getName(), "is refused: %s".formatted(why)));
        return trick.isEmpty();
    }

    private static Optional<String> trick(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || ("/" + name + "/").contains("/../")) {
            return Optional.of("its name leads out of the archive");
        }
        if (entry.getSize() > SMALL && entry.getSize() / RATIO > entry.getCompressedSize()) {
            return Optional.of(
                    "its %,d bytes inflate to %,d"
                            .formatted(entry.getCompressedSize(), entry.getSize()));
        }
        return Optional.empty();
    }
}
