package org.dateline.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Page;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// A small reader for tests: what stands between `opening` and `closing` is a claim.
record QuoteReader(String version, char opening, char closing) implements Draft.Reader {

    /// Reads a claim from quotation mark to quotation mark.
    static final QuoteReader FIRST = new QuoteReader("1", '“', '”');

    /// Takes the brackets around a quotation with it, and calls the rest nothing.
    static final QuoteReader WIDER = new QuoteReader("2", '[', ']');

    @Override
    public ReaderId id() {
        return new ReaderId(version, "m", "g");
    }

    @Override
    public Reading read(Capture capture) {
        String text = text(capture);
        List<Problem> problems =
                text.isEmpty() ? List.of(new Problem("capture", "is empty")) : List.of();
        return new Reading(
                id(),
                capture.input(),
                new Provenance(
                        Sha256.of(text),
                        text.length(),
                        "text/plain",
                        Optional.of("UTF-8"),
                        Optional.empty(),
                        capture.given().url(),
                        Optional.empty(),
                        Optional.empty()),
                new Page(text, blocks(text), SourceMap.identity(text)),
                Article.unknown(),
                List.of(),
                List.of(),
                claims(text),
                List.of(),
                List.of(),
                List.of(),
                problems);
    }

    /// A blank line parts two.
    private static List<Block> blocks(String text) {
        List<Block> out = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            Span span = new Span(from, from + paragraph.length());
            out.add(new Block(Zone.BODY, span, span));
            from = span.end() + 2;
        }
        return out;
    }

    private List<Claim> claims(String text) {
        String within =
                "%s[^%s]{0,500}%s".formatted(quoted(opening), quoted(closing), quoted(closing));
        Matcher found = Pattern.compile(within).matcher(text);
        List<Claim> out = new ArrayList<>();
        while (found.find()) {
            out.add(claim("c" + (out.size() + 1), new Span(found.start(), found.end())));
        }
        return out;
    }

    private static Claim claim(String id, Span content) {
        return new Claim(
                id,
                Claim.Form.DIRECT,
                Claim.Modality.ASSERTED,
                List.of(content),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static String quoted(char c) {
        return "\\" + c;
    }

    private static String text(Capture capture) {
        try (InputStream in = capture.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
