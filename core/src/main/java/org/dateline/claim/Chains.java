package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Name;
import org.dateline.model.Name.Kind;
import org.dateline.model.Span;
import org.dateline.model.Step;
import org.dateline.name.Names;

/// The way of a claim from its speaker through every carrier to the publisher.
final class Chains {

    private final Article article;
    private final Names names;
    private final Carriage carriage;
    private List<Step> lastCarriers = List.of();
    private int carriedIn = -1;

    Chains(Article article, Names names) {
        this.article = article;
        this.names = names;
        carriage = new Carriage(names);
    }

    List<Step> of(Continued said, Optional<Heard> heard) {
        Draft draft = said.draft();
        List<Step> chain = new ArrayList<>();
        Optional<String> speaker =
                Citing.of(draft)
                        .map(cited -> named(draft, cited))
                        .or(() -> heard.map(Heard::words));
        List<Step> carriers =
                carriers(draft).stream().filter(c -> !c.name().equals(speaker)).toList();
        Optional<String> medium = carriers.isEmpty() ? medium(draft) : Optional.empty();
        chain.add(new Step(Step.Part.SPEAKER, speaker, medium, Optional.empty()));
        chain.addAll(carriers);
        publisher().ifPresent(chain::add);
        return chain;
    }

    /// Whom the words name that are cited, or the words.
    private String named(Draft draft, Range cited) {
        Span span = draft.passage().span(cited.from(), cited.to());
        return names.at(span)
                .filter(n -> n.kind() != Kind.OFFICE)
                .map(Name::name)
                .orElse(span.in(draft.passage().quotes().text()));
    }

    /// The end of every chain: who publishes the article.
    Optional<Step> publisher() {
        return article.publisher()
                .map(name ->
                        new Step(
                                Step.Part.PUBLISHER,
                                Optional.of(name),
                                Optional.empty(),
                                Optional.empty()));
    }

    private List<Step> carriers(Draft draft) {
        int paragraph = draft.passage().sentence().paragraph();
        List<Step> own = carriage.of(draft).stream().map(r -> step(draft, r)).distinct().toList();
        if (!own.isEmpty()) {
            lastCarriers = own;
            carriedIn = paragraph;
            return own;
        }
        return isQuotedElsewhere(draft) && carriedIn == paragraph ? lastCarriers : List.of();
    }

    private Step step(Draft draft, Range words) {
        return new Step(
                Step.Part.CARRIER,
                Optional.of(carriage.name(draft, words)),
                Optional.empty(),
                Optional.empty());
    }

    /// "was quoted as saying": by the one who carried the words before.
    private static boolean isQuotedElsewhere(Draft draft) {
        Passage passage = draft.passage();
        return draft.cue().filter(c -> has(passage, c, "quoted")).isPresent();
    }

    private static boolean has(Passage passage, Range range, String word) {
        for (int i = range.from(); i < range.to(); i++) {
            if (passage.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// What the speaker used, told outside the words themselves: "tweeted", "in a statement".
    private Optional<String> medium(Draft draft) {
        Passage passage = draft.passage();
        for (int i = 0; i < passage.size(); i++) {
            int at = i;
            boolean content = draft.content().stream().anyMatch(r -> r.contains(at));
            if (!content && !passage.quoted(i) && near(draft, i)) {
                Optional<String> medium =
                        isOnX(passage, i)
                                ? Optional.of("tweet")
                                : MediaWords.medium(passage.lower(i));
                if (medium.isPresent() && !names.holds(passage.span(i, i + 1))) {
                    return medium;
                }
            }
        }
        return Optional.empty();
    }

    /// "wrote on X": the network, no letter.
    private static boolean isOnX(Passage passage, int token) {
        return passage.token(token).text().equals("X") && passage.lower(token - 1).equals("on");
    }

    /// Within the cue or a few words around source and cue.
    private static boolean near(Draft draft, int token) {
        return draft.cue().filter(c -> token >= c.from() - 14 && token < c.to() + 8).isPresent();
    }
}
