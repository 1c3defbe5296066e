package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Comment;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// Parts the comment lines of a text capture into comments: by their numbers, or by "Name says:".
final class TextComments {

    /// " 2. All of it …", "Ana B says:", "Ana B on November 4, 2020 at 3:12 pm".
    private static final Pattern OPENS =
            Pattern.compile(
                    "^(?:\\d{1,4}\\.\\s|(?<author>\\p{L}[^!?:]{0,40}?)\\s(?:says|said|wrote|writes|commented|replied):?$)");

    private TextComments() {}

    static List<Comment> of(String text, List<Piece> pieces) {
        List<Comment> comments = new ArrayList<>();
        Optional<Comment> open = Optional.empty();
        for (Piece piece : pieces) {
            if (piece.zone() != Zone.COMMENT || Furniture.zone(piece.span().in(text)).isPresent()) {
                continue;
            }
            Matcher opens = OPENS.matcher(piece.span().in(text));
            boolean opened = opens.find();
            if (opened || open.isEmpty()) {
                open.ifPresent(comments::add);
                Optional<String> author =
                        opened ? Optional.ofNullable(opens.group("author")) : Optional.empty();
                open = Optional.of(new Comment(author, Optional.empty(), piece.span()));
            } else {
                open = open.map(c -> grown(c, piece.span()));
            }
        }
        open.ifPresent(comments::add);
        return comments;
    }

    private static Comment grown(Comment comment, Span by) {
        return new Comment(comment.author(), comment.date(), comment.span().cover(by));
    }
}
