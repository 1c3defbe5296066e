package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.capture.Limits;
import org.dateline.model.Post;
import org.dateline.model.Problem;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;

/// Lays out one post of an export: its words line by line, then who and when, as the file has them.
final class PostLines {

    private static final Pattern LINKS =
            Pattern.compile("(?:\\s{0,5}https?://t\\.co/\\w{1,20}){1,20}\\s{0,5}$");

    private final Rendered text = new Rendered();
    private final List<Part> parts = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();

    private PostLines() {}

    static Layout lay(String source, PostFields fields, Limits limits) {
        PostLines lines = new PostLines();
        lines.text.all(fields.words());
        Span all = new Span(0, lines.text.length());
        lines.parts(all, Zone.POST);
        Optional<Span> words = own(fields.own(), lines.text.text());
        fields.shown().name().ifPresent(name -> lines.line(name, Zone.BYLINE));
        fields.shown().handle().ifPresent(handle -> lines.line(handle, Zone.BYLINE));
        fields.shown().date().ifPresent(date -> lines.line(date, Zone.DATE));
        return lines.layout(source, fields, words, limits);
    }

    /// The author's words, without the addresses of pictures and quoted posts behind them.
    private static Optional<Span> own(int from, String text) {
        Matcher links = LINKS.matcher(text);
        int to = links.find() ? links.start() : text.length();
        return Optional.of(new Span(Math.min(from, to), to).strip(text))
                .filter(span -> !span.isEmpty());
    }

    private Layout layout(String source, PostFields fields, Optional<Span> words, Limits limits) {
        if (text.length() > limits.characters()) {
            return empty(source, "has more than %,d characters".formatted(limits.characters()));
        }
        String shown = text.text();
        Optional<Post> post =
                words.map(span ->
                        new Post(
                                fields.platform(),
                                fields.name(),
                                fields.handle(),
                                fields.date(),
                                fields.url(),
                                span.in(shown),
                                span));
        List<Problem> problems =
                post.isPresent()
                        ? List.of()
                        : List.of(new Problem("page", "is a post without words: nothing to read"));
        Optional<String> by = fields.by();
        Optional<Stamp> at = fields.date();
        Posted posted = new Posted(zones, post, by, at, fields.url());
        return new Layout(
                shown, parts, text.map(source), Optional.empty(), Optional.of(posted), problems);
    }

    /// A record that is no post after all.
    static Layout empty(String source, String why) {
        return new Layout(
                "",
                List.of(),
                new Rendered().map(source),
                Optional.empty(),
                List.of(new Problem("page", "this record " + why + ": it is left out")));
    }

    private void line(Rendered words, Zone zone) {
        text.made("\n\n");
        int from = text.length();
        text.all(words);
        parts(new Span(from, text.length()), zone);
    }

    /// One part for each line that holds anything.
    private void parts(Span within, Zone zone) {
        String shown = text.text();
        int start = within.start();
        for (int i = within.start(); i <= within.end(); i++) {
            if (i == within.end() || shown.charAt(i) == '\n' || shown.charAt(i) == '\r') {
                Span line = new Span(start, i).strip(shown);
                if (!line.isEmpty()) {
                    parts.add(new Part(line, List.of(), 0));
                    zones.add(zone);
                }
                start = i + 1;
            }
        }
    }
}
