package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Post;
import org.dateline.model.Span;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.dateline.text.Languages;

/// Takes a text capture apart: its head, its article, what was copied along after it.
final class TextAnatomy {

    /// A line that ends a sentence ends a paragraph; any other goes on in the next line.
    private static final Pattern STOPS = Pattern.compile(".*[.!?…\"”»')\\]]$", Pattern.DOTALL);

    /// “We never left.” — Ana Ruse: who signs a quotation ends its paragraph.
    private static final Pattern SIGNED =
            Pattern.compile("[”\"»][\\s\u00A0]{0,3}[—–―-][\\s\u00A0]{0,3}\\p{Lu}[^”\"»]{1,60}$");

    /// The shortest line that was wrapped rather than ended.
    private static final int WRAPPED = 66;

    private final Layout layout;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    private TextAnatomy(Layout layout) {
        this.layout = layout;
    }

    static Anatomy of(Layout layout) {
        TextAnatomy anatomy = new TextAnatomy(layout);
        TextHead head = TextHead.of(layout);
        TextZones.Found zones = TextZones.of(layout, head.lines());
        anatomy.pieces.addAll(head.pieces());
        anatomy.lines(head, zones.verdicts());
        List<String> byline = head.byline().isEmpty() ? zones.authors() : head.byline();
        Article article =
                new Article(
                        head.title(),
                        byline,
                        head.publisher(),
                        head.published(),
                        Optional.empty(),
                        Languages.of(layout.text()),
                        Optional.empty(),
                        Dateline.of(layout.text(), anatomy.pieces),
                        anatomy.posts,
                        TextComments.of(layout.text(), anatomy.pieces));
        return new Anatomy(anatomy.pieces, article, Shells.of(layout.text(), anatomy.pieces));
    }

    private void lines(TextHead head, List<Verdict> verdicts) {
        List<Part> lines = layout.parts();
        for (int i = head.lines(); i < lines.size(); i++) {
            Span span = lines.get(i).span();
            Span from =
                    new Span(Math.max(span.start(), Math.min(head.rest(), span.end())), span.end());
            Verdict verdict = verdicts.get(i - head.lines());
            boolean goesOn =
                    i > head.lines()
                            && verdicts.get(i - head.lines() - 1).is(verdict.zone())
                            && wrapped(lines.get(i - 1), lines.get(i));
            add(verdict, from.strip(layout.text()), goesOn);
        }
    }

    /// Whether the second line goes on where the first was wrapped; a short line is one by itself.
    private boolean wrapped(Part before, Part after) {
        boolean full = before.span().length() >= WRAPPED;
        boolean small = Character.isLowerCase(layout.text().codePointAt(after.span().start()));
        return (full || small)
                && !Gaps.empty(layout, before, after)
                && !STOPS.matcher(layout.words(before)).matches()
                && !SIGNED.matcher(layout.words(before)).find();
    }

    private void add(Verdict verdict, Span span, boolean goesOn) {
        if (verdict.zone().inArticle()) {
            List<Signature> signed = Signature.in(layout.text(), span);
            if (!signed.isEmpty()) {
                signed(verdict, span, signed);
                return;
            }
        }
        if (goesOn && !pieces.isEmpty() && pieces.getLast().verdict().is(verdict.zone())) {
            Span whole = pieces.removeLast().span().cover(span);
            pieces.add(new Piece(verdict, whole));
        } else if (!span.isEmpty()) {
            pieces.add(new Piece(verdict, span));
        }
    }

    /// Posts get blocks of their own, so that nobody takes their words for the writer's.
    private void signed(Verdict verdict, Span span, List<Signature> posted) {
        Verdict post = Verdict.of(Zone.POST, "signed as a network's posts are");
        int from = span.start();
        for (Signature signature : posted) {
            piece(verdict, new Span(from, signature.words().start()));
            piece(post, signature.words());
            piece(post, new Span(signature.words().end(), signature.whole().end()));
            posts.add(signature.post());
            from = signature.whole().end();
        }
        piece(verdict, new Span(from, span.end()));
    }

    private void piece(Verdict verdict, Span span) {
        Span words = span.strip(layout.text());
        if (!words.isEmpty()) {
            pieces.add(new Piece(verdict, words));
        }
    }
}
