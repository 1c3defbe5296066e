package org.dateline.app.web;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Zone;

/// The column of text on an article's page: its parts in reading order.
///
/// Paragraphs of the article proper stand as they read; what is no part of it is folded away.
record Column(List<Item> items) {

    Column {
        items = List.copyOf(items);
    }

    sealed interface Item {}

    /// A block that reads as part of the article; `label` is empty where the zone goes on.
    record Paragraph(Zone zone, Optional<String> label, List<Piece> pieces) implements Item {
        Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /// An embedded post, as a card of its own. `address` is shown and never a link.
    record Card(String heading, Optional<String> date, Optional<String> address, List<Piece> pieces)
            implements Item {
        Card {
            pieces = List.copyOf(pieces);
        }
    }

    /// Comments, bios, navigation and the like that stand here on the page.
    record LeftOut(String summary, List<Paragraph> paragraphs) implements Item {
        LeftOut {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// A piece of text under the same marks. `tokens` name the records and their parts, innermost
    /// first; `tags` are the letters set after it.
    record Piece(String text, String classes, String tokens, List<Tag> tags) {
        Piece {
            tags = List.copyOf(tags);
        }
    }

    /// The letter of a record in the text, which leads to its row in the margin.
    record Tag(String record, Kind kind, String label, String address) {

        /// As a screen reader says it.
        String spoken() {
            return kind.one() + " " + label.substring(1);
        }

        String classes() {
            return "tag " + kind.code();
        }
    }
}
