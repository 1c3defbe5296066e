package org.dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Span;
import org.dateline.model.Step;

/// Who has carried something on this page so far: whose "the post" and "the report" are.
record Carriers(List<Claim> claims, String text) {

    /// How far back "the post" reaches, in characters.
    private static final int REACH = 1_500;

    Carriers {
        claims = List.copyOf(claims);
    }

    /// A claim and whose publication it stood in.
    record Carried(String by, String claim) {}

    /// The last one before the end of these words that stood in such a publication; from another
    /// paragraph only where nobody else's could be meant.
    Optional<Carried> before(Span words, String medium) {
        Optional<Carried> last = last(words, medium);
        return last.filter(c -> isInParagraph(c, words) || isOnlyOne(words, medium));
    }

    private boolean isInParagraph(Carried carried, Span words) {
        return claims.stream()
                .filter(c -> c.id().equals(carried.claim()))
                .noneMatch(c ->
                        c.span().end() < words.start()
                                && text.substring(c.span().end(), words.start()).contains("\n"));
    }

    private boolean isOnlyOne(Span words, String medium) {
        return claims.stream()
                        .filter(c -> c.span().end() <= words.end())
                        .flatMap(c -> c.chain().stream())
                        .filter(s -> stoodIn(s, medium))
                        .map(Step::name)
                        .distinct()
                        .count()
                == 1;
    }

    private Optional<Carried> last(Span words, String medium) {
        for (Claim claim : claims.reversed()) {
            boolean near =
                    claim.span().end() <= words.end()
                            && words.start() - claim.span().end() < REACH
                            && claim.form() != Claim.Form.POST;
            Optional<Step> step =
                    near
                            ? claim.chain().stream().filter(s -> stoodIn(s, medium)).findFirst()
                            : Optional.empty();
            if (step.isPresent()) {
                return step.flatMap(Step::name).map(by -> new Carried(by, claim.id()));
            }
        }
        return Optional.empty();
    }

    /// Of somebody with a name, not "it": of the medium itself, or of an outlet, whose reports need
    /// no word for their medium.
    private static boolean stoodIn(Step step, String medium) {
        boolean same =
                step.medium()
                        .filter(m -> m.equals(medium) || (isPost(m) && isPost(medium)))
                        .isPresent();
        boolean reports =
                step.part() != Step.Part.PUBLISHER
                        && step.medium().isEmpty()
                        && MediaWords.medium(medium).isEmpty()
                        && step.name().filter(Carriers::isOutlet).isPresent();
        boolean named = step.name().filter(n -> !n.equals(n.toLowerCase(Locale.ROOT))).isPresent();
        return step.part() != Step.Part.PUBLISHER && named && (same || reports);
    }

    private static boolean isPost(String medium) {
        return medium.equals("post") || medium.equals("tweet");
    }

    private static boolean isOutlet(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (MediaWords.isOutlet(word)) {
                return true;
            }
        }
        return false;
    }
}
