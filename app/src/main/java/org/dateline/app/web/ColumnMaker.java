package org.dateline.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Block;
import org.dateline.model.Post;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// Sets a reading's page as a [Column]; `lit` is the record that a permalink asked for, or empty.
final class ColumnMaker {

    private final Reading reading;
    private final List<Mark> marks;
    private final Proof proof;
    private final Map<String, Integer> lastEnd = new HashMap<>();
    private final Optional<String> lit;
    private final List<Column.Item> items = new ArrayList<>();
    private final List<Block> aside = new ArrayList<>();
    private Optional<Zone> before = Optional.empty();

    private ColumnMaker(Reading reading, Proof proof, Optional<String> lit) {
        this.reading = reading;
        this.proof = proof;
        this.marks = Marks.of(reading);
        this.lit = lit;
        for (Mark mark : marks) {
            if (tagged(mark)) {
                // A place is named again and again: its letter stands after the first time.
                boolean first = mark.kind() == Kind.PLACE;
                lastEnd.merge(mark.record(), mark.span().end(), first ? Math::min : Math::max);
            }
        }
    }

    static Column of(Reading reading, Proof proof, Optional<String> lit) {
        ColumnMaker maker = new ColumnMaker(reading, proof, lit);
        reading.page().blocks().forEach(maker::add);
        maker.fold();
        return new Column(maker.items);
    }

    private void add(Block block) {
        if (leftOut(block.zone())) {
            aside.add(block);
            return;
        }
        fold();
        Optional<Post> post = post(block);
        if (block.zone() == Zone.POST && post.isEmpty() && goesOn(block)) {
            sign(block);
        } else if (block.zone() == Zone.POST) {
            items.add(card(block, post));
        } else {
            items.add(paragraph(block));
        }
        before = Optional.of(block.zone());
    }

    private static boolean leftOut(Zone zone) {
        return switch (zone) {
            case BIO, COMMENT, RELATED, NAVIGATION, BOILERPLATE -> true;
            case TITLE, SUBTITLE, BYLINE, DATE, DATELINE, HEADING -> false;
            case BODY, LIST, QUOTE, CAPTION, POST -> false;
        };
    }

    private void fold() {
        if (aside.isEmpty()) {
            return;
        }
        Map<Zone, Integer> counts = new LinkedHashMap<>();
        aside.forEach(block -> counts.merge(block.zone(), 1, Integer::sum));
        String summary =
                counts.entrySet().stream()
                        .map(entry -> Words.count(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", "));
        before = Optional.empty();
        List<Column.Paragraph> paragraphs = new ArrayList<>();
        for (Block block : aside) {
            paragraphs.add(paragraph(block));
            before = Optional.of(block.zone());
        }
        items.add(new Column.LeftOut(summary, paragraphs));
        aside.clear();
        before = Optional.empty();
    }

    private boolean goesOn(Block block) {
        return before.isPresent() && before.get() == block.zone();
    }

    /// The line under a post's words that says who posted it belongs on its card.
    private void sign(Block block) {
        if (items.getLast() instanceof Column.Card card) {
            List<Column.Piece> pieces = new ArrayList<>(card.pieces());
            pieces.add(new Column.Piece("\n", "", "", List.of()));
            pieces.addAll(pieces(block.span()));
            items.set(
                    items.size() - 1,
                    new Column.Card(card.heading(), card.date(), card.address(), pieces));
        }
    }

    private Column.Paragraph paragraph(Block block) {
        Optional<String> label =
                goesOn(block) ? Optional.empty() : Optional.of(Words.zone(block.zone()));
        return new Column.Paragraph(block.zone(), label, pieces(block.span()));
    }

    private Optional<Post> post(Block block) {
        return reading.article().posts().stream()
                .filter(post -> post.span().meets(block.span()))
                .findFirst();
    }

    private Column.Card card(Block block, Optional<Post> post) {
        return new Column.Card(
                post.map(Words::post).orElse("Post"),
                post.flatMap(Post::date).map(Words::stamp),
                post.flatMap(Post::url),
                pieces(block.span()));
    }

    private List<Column.Piece> pieces(Span span) {
        return Segments.cut(span, marks).stream().map(this::piece).toList();
    }

    private Column.Piece piece(Segment segment) {
        return new Column.Piece(
                reading.page().words(segment.span()),
                classes(segment),
                segment.marks().stream().map(Mark::token).collect(Collectors.joining(" ")),
                segment.ending().stream()
                        .filter(ColumnMaker::tagged)
                        .filter(mark ->
                                lastEnd.getOrDefault(mark.record(), -1) == mark.span().end())
                        .map(this::tag)
                        .distinct()
                        .toList());
    }

    private Column.Tag tag(Mark mark) {
        String address = proof.address(mark.record());
        return new Column.Tag(mark.record(), mark.kind(), Words.label(mark), address);
    }

    /// The letter stands after the words that are said or counted, not after their speaker.
    private static boolean tagged(Mark mark) {
        return mark.part() == Mark.Part.CONTENT || mark.part() == Mark.Part.WORDS;
    }

    /// Whether the segment is only a claim's speaker or cue, so that its line is the fainter one.
    private static boolean voice(Segment segment, Mark mark) {
        boolean said =
                segment.marks().stream().anyMatch(other -> other.part() == Mark.Part.CONTENT);
        return !said && (mark.part() == Mark.Part.SOURCE || mark.part() == Mark.Part.CUE);
    }

    private String classes(Segment segment) {
        List<String> out = new ArrayList<>();
        for (Mark mark : segment.marks()) {
            if (mark.part() != Mark.Part.EXTENT) {
                out.add(mark.kind().code());
            }
            if (voice(segment, mark)) {
                out.add("of-" + mark.part().code());
            }
            if (lit.isPresent() && lit.get().equals(mark.record())) {
                out.add("lit");
                out.add("lit-" + mark.part().code());
            }
        }
        return out.stream().distinct().collect(Collectors.joining(" "));
    }
}
