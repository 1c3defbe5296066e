package org.dateline.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.dateline.model.Given;

/// A page that a browser saved in one file (RFC 2557). Its first HTML part is the page; frames,
/// images and styles are passed over.
final class Mhtml implements Format {

    @Override
    public boolean opens(Head head) {
        if (head.start().startsWith("<")) {
            return false;
        }
        String lower = head.text().toLowerCase(Locale.ROOT);
        int related = lower.indexOf("content-type: multipart/related");
        return lower.contains("mime-version:") && related >= 0 && related < 4000;
    }

    @Override
    public void open(Shelf shelf) throws IOException {
        MimeConfig config = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(1 << 16).build();
        MimeTokenStream mime = new MimeTokenStream(config);
        try (InputStream in = new BufferedInputStream(shelf.content().open(), 1 << 16)) {
            mime.parse(in);
            new Parts(shelf, mime).read();
        } catch (MimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// The parts of one file, as the parser comes to them.
    private static final class Parts {
        private final Shelf shelf;
        private final MimeTokenStream mime;
        private final Map<String, String> outer = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private boolean inside;
        private int part;

        Parts(Shelf shelf, MimeTokenStream mime) {
            this.shelf = shelf;
            this.mime = mime;
        }

        void read() throws IOException, MimeException {
            boolean found = false;
            for (EntityState state = mime.getState();
                    state != EntityState.T_END_OF_STREAM;
                    state = mime.next()) {
                switch (state) {
                    case T_START_MULTIPART -> inside = true;
                    case T_START_BODYPART -> {
                        part++;
                        own.clear();
                    }
                    case T_FIELD -> field(mime.getField());
                    case T_BODY -> {
                        if (!found && isHtml()) {
                            found = true;
                            take();
                        }
                    }
                    default -> {}
                }
            }
        }

        private void field(Field field) {
            String body = Optional.ofNullable(field.getBody()).orElse("").strip();
            (inside ? own : outer).putIfAbsent(field.getName(), body);
        }

        private boolean isHtml() {
            String type = mime.getBodyDescriptor().getMimeType();
            return type.equals("text/html") || type.equals("application/xhtml+xml");
        }

        private void take() {
            Bounded read = Bounded.read(mime.getDecodedInputStream(), shelf.most());
            Given given =
                    shelf.given()
                            .as(Given.As.HTML)
                            .charset(Optional.ofNullable(mime.getBodyDescriptor().getCharset()))
                            .seen(url(), date());
            String name = "part-" + part;
            if (read.more()) {
                shelf.broken(name, given, "its page " + Bounded.tooLong(shelf.most()));
                return;
            }
            List<String> trouble = new ArrayList<>();
            read.failure().ifPresent(why -> trouble.add("its page breaks off: " + why));
            shelf.put(name, read.bytes(), given, trouble);
        }

        private Optional<String> url() {
            return Optional.ofNullable(own.get("Content-Location"))
                    .filter(url -> url.startsWith("http"))
                    .or(() -> Optional.ofNullable(outer.get("Snapshot-Content-Location")))
                    .or(() -> Optional.ofNullable(outer.get("Content-Location")));
        }

        /// `Wed, 4 Nov 2020 12:34:56 -0000`, with or without a remark in brackets.
        private Optional<Instant> date() {
            try {
                return Optional.ofNullable(outer.get("Date"))
                        .map(words -> words.replaceFirst("\\s{0,9}\\([^)]{0,99}\\)$", ""))
                        .map(words ->
                                OffsetDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
