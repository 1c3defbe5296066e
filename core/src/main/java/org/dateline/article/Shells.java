package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Problem;
import org.dateline.model.Zone;

/// Pages that are no article or not all of one: error, login and consent pages, paywalls, live
/// blogs, galleries. Each is named as a problem that tells what to do; nothing is left out.
///
/// Told by wordings of whole lines (data), by a field for a password, by what the page's data says,
/// and by how little text stands in the article.
final class Shells {

    /// What a page is instead of an article. An article that only mentions one holds more text.
    private enum Kind {
        ERROR("shows an error in the article's place: save the page again"),
        CONSENT("shows a consent wall in the article's place: save the page again after choosing"),
        LOGIN("asks for a login in the article's place: save the page again when logged in"),
        PAYWALL("ends at a paywall: the article may go on behind it");

        final String message;

        Kind(String message) {
            this.message = message;
        }
    }

    private static final Wordings<Kind> WORDINGS =
            Wordings.of("shells.txt", kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)));

    /// An article holds more than this; a shell has no more to say.
    private static final int LITTLE = 600;

    private static final int LONGEST_LINE = 200;

    /// So many captions make a gallery.
    private static final int PICTURES = 6;

    private Shells() {}

    static List<Problem> of(String text, List<Piece> pieces) {
        int words = words(pieces);
        return problems(kind(text, pieces, words), pieces, words);
    }

    static List<Problem> of(String text, List<Piece> pieces, Marked marked, JsonLd said) {
        int words = words(pieces);
        Optional<Kind> kind = kind(text, pieces, words).or(() -> kind(marked, said, words));
        List<Problem> problems = problems(kind, pieces, words);
        if (said.live()) {
            problems.add(problem("is a live blog: its entries are read as one article"));
        }
        long captions = pieces.stream().filter(p -> p.zone() == Zone.CAPTION).count();
        if (captions >= PICTURES && length(pieces, Zone.CAPTION) > words) {
            problems.add(problem("is a gallery: its captions hold more than its paragraphs"));
        }
        return problems;
    }

    private static List<Problem> problems(Optional<Kind> kind, List<Piece> pieces, int words) {
        List<Problem> problems = new ArrayList<>();
        kind.ifPresent(k -> problems.add(problem(k.message)));
        boolean nothing = words == 0 && !pieces.isEmpty();
        if (nothing && kind.isEmpty()) {
            problems.add(
                    problem(
                            "found no article text: nothing is drawn from this page; give its text, or a"
                                    + " fuller copy"));
        }
        return problems;
    }

    private static int words(List<Piece> pieces) {
        return length(pieces, Zone.BODY, Zone.LIST, Zone.QUOTE, Zone.POST);
    }

    private static Optional<Kind> kind(Marked marked, JsonLd said, int words) {
        if (marked.password() && words <= LITTLE / 2) {
            return Optional.of(Kind.LOGIN);
        }
        return said.paid() && words <= LITTLE ? Optional.of(Kind.PAYWALL) : Optional.empty();
    }

    private static Optional<Kind> kind(String text, List<Piece> pieces, int words) {
        for (Piece piece : pieces) {
            boolean spoken = piece.zone() == Zone.COMMENT || piece.zone() == Zone.RELATED;
            if (spoken || piece.span().length() > LONGEST_LINE) {
                continue;
            }
            Optional<Kind> kind =
                    WORDINGS.meaning(
                            piece.span().in(text),
                            k -> words <= LITTLE || (k == Kind.PAYWALL && ofArticle(piece)));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /// A link to a login in the page's head says nothing of a whole article.
    private static boolean ofArticle(Piece piece) {
        return piece.zone().inArticle();
    }

    private static int length(List<Piece> pieces, Zone... zones) {
        List<Zone> counted = List.of(zones);
        return pieces.stream()
                .filter(p -> counted.contains(p.zone()))
                .mapToInt(p -> p.span().length())
                .sum();
    }

    private static Problem problem(String message) {
        return new Problem("article", message);
    }
}
