package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// An embedded post and the sentence that retells it: one utterance. `from` is the post.
final class PostParaphrase implements FindingRule {

    /// Quoted words that both share, where speaker and post are one.
    private static final int QUOTED = 3;

    /// Telling words that both share, where nothing is quoted.
    private static final int TELLING = 4;

    @Override
    public String name() {
        return "post-paraphrase/1";
    }

    @Override
    public String says() {
        return "a claim by the author of an embedded post shares its words";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        retold(one, other, out);
        if (!one.equals(other)) {
            retold(other, one, out);
        }
        return out;
    }

    private void retold(Profile posting, Profile telling, List<Evidence> out) {
        for (Saying post : posting.sayings()) {
            if (post.claim().form() == Claim.Form.POST) {
                telling.sayings().forEach(claim -> retold(post, claim).ifPresent(out::add));
            }
        }
    }

    private Optional<Evidence> retold(Saying post, Saying claim) {
        boolean pair = claim.claim().form() != Claim.Form.POST && post.sameSpeaker(claim);
        return pair ? why(post, claim).map(why -> repeats(post, claim, why)) : Optional.empty();
    }

    private static Optional<String> why(Saying post, Saying claim) {
        for (String quote : claim.quotes()) {
            int length = quote.split(" ").length;
            if (length >= QUOTED && SameQuotation.holds(post.folded(), quote)) {
                return Optional.of("the post holds the " + length + " quoted words");
            }
        }
        List<String> words = new ArrayList<>(Words.telling(claim.folded()));
        words.retainAll(Words.telling(post.folded()));
        return words.size() >= TELLING
                ? Optional.of("they share " + words.size() + " telling words")
                : Optional.empty();
    }

    private Evidence repeats(Saying post, Saying claim, String why) {
        return new Evidence.Relates(
                Link.Relation.REPEATS,
                post.id(),
                claim.id(),
                name(),
                Link.Certainty.COMPUTED,
                List.of("same speaker: " + post.shown(), why));
    }

    @Override
    public List<Example> examples() {
        String post = "\n\n{c2 Mara Lind post|The ferry sails again. Nobody stopped us.}";
        return List.of(
                Example.hit(
                        "Lind wrote that {c1 Mara Lind|the blockade was over and “nobody stopped"
                                + " us”}."
                                + post,
                        ""),
                Example.miss(
                        "Harbour Radio said that {c1 Harbour Radio|the ferry sails again and"
                                + " “nobody stopped us”}."
                                + post,
                        ""),
                Example.miss("Lind said that {c1 Mara Lind|bread was short}." + post, ""));
    }
}
