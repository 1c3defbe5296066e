package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Step;

/// A claim as claims are compared: who says it, its words in one line, and what of it stands in
/// quotation marks; `longQuotes` are those of six words or more.
record Saying(
        Claim claim,
        String id,
        Optional<String> speaker,
        Optional<String> side,
        String folded,
        List<String> quotes,
        List<String> longQuotes) {

    /// Shorter quotations are catchwords that anybody may use.
    static final int LEAST_WORDS = 6;

    Saying {
        quotes = List.copyOf(quotes);
        longQuotes = List.copyOf(longQuotes);
    }

    static List<Saying> all(Reading reading, Ids ids) {
        return reading.claims().stream().map(claim -> of(reading, ids, claim)).toList();
    }

    private static Saying of(Reading reading, Ids ids, Claim claim) {
        String text = reading.page().text();
        List<String> words = new ArrayList<>();
        claim.content().forEach(span -> words.addAll(Words.of(span.in(text))));
        List<String> quotes = new ArrayList<>();
        claim.content().forEach(span -> quotes.addAll(Quotation.in(text, span)));
        List<String> said =
                claim.form() == Claim.Form.POST ? List.of(String.join(" ", words)) : quotes;
        return new Saying(
                claim,
                ids.of(claim.id()),
                speaker(claim),
                claim.source().flatMap(source -> source.side()).map(Words::folded),
                String.join(" ", words),
                said,
                said.stream().filter(Saying::isLong).toList());
    }

    private static boolean isLong(String quote) {
        return quote.chars().filter(c -> c == ' ').count() + 1 >= LEAST_WORDS;
    }

    private static Optional<String> speaker(Claim claim) {
        return claim.source()
                .flatMap(source -> source.name())
                .or(() ->
                        claim.chain().stream()
                                .filter(step -> step.part() == Step.Part.SPEAKER)
                                .flatMap(step -> step.name().stream())
                                .findFirst())
                .map(Words::folded)
                .filter(name -> !name.isEmpty());
    }

    /// The speaker as the article prints the name.
    String shown() {
        return claim.source().map(source -> source.name().orElse(source.text())).orElse("?");
    }

    List<String> words() {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    Span span() {
        return claim.span();
    }

    /// Whether both are known to come from one mouth.
    boolean sameSpeaker(Saying other) {
        return speaker.isPresent() && speaker.equals(other.speaker);
    }
}
