package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Comment;
import org.dateline.model.Span;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// Readers' comments of an HTML page: comment parts by the element that holds one comment.
final class HtmlComments {

    private static final Pattern ONE =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:comment|kommentar|commentaire|review|reply)(?:$|[\\s_-])",
                    Pattern.CASE_INSENSITIVE);

    /// A line that is no sentence; "Ana B." may end in an initial.
    private static final Pattern NAME = Pattern.compile("[^.!?]{1,60}(?:\\s\\p{Lu}\\.)?");

    private static final Pattern SAYS = Pattern.compile("\\s(?:says|wrote|said):?$");

    private HtmlComments() {}

    static List<Comment> of(Layout layout, List<Zone> zones) {
        List<Comment> comments = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        Optional<Element> home = Optional.empty();
        for (int i = 0; i <= zones.size(); i++) {
            boolean comment = i < zones.size() && zones.get(i) == Zone.COMMENT;
            Optional<Element> at = comment ? holder(layout.parts().get(i)) : Optional.empty();
            boolean same = comment && at.isPresent() && home.filter(h -> h == at.get()).isPresent();
            if (!same) {
                comment(layout, open).ifPresent(comments::add);
                open.clear();
            }
            if (comment) {
                open.add(layout.parts().get(i));
            }
            home = at;
        }
        return comments;
    }

    private static Optional<Element> holder(Part part) {
        for (Element e : Tree.upwards(part)) {
            String name = e.attributesSize() == 0 ? "" : e.className() + " " + e.id();
            boolean item = !e.normalName().equals("p") && !e.normalName().equals("body");
            if (item && (ONE.matcher(name).find() || e.attr("itemprop").equals("comment"))) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    private static Optional<Comment> comment(Layout layout, List<Part> parts) {
        Optional<String> author = Optional.empty();
        Optional<String> date = Optional.empty();
        Optional<Span> words = Optional.empty();
        for (Part part : parts) {
            String said = layout.words(part);
            boolean brief = said.length() <= 60;
            Optional<String> day =
                    brief ? PrintedDates.first(said).map(f -> f.stamp().iso()) : Optional.empty();
            if (day.isPresent()) {
                date = date.or(() -> day);
            } else if (author.isEmpty() && words.isEmpty() && NAME.matcher(said).matches()) {
                author = Optional.of(SAYS.matcher(said).replaceFirst(""));
            } else if (Furniture.zone(said).isEmpty()) {
                words = Optional.of(words.map(w -> w.cover(part.span())).orElse(part.span()));
            }
        }
        Optional<String> who = author;
        Optional<String> when = date;
        return words.map(w -> new Comment(who, when, w));
    }
}
