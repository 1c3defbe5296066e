package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// The same words in quotation marks, twice: one utterance that travelled, never two.
final class SameQuotation implements FindingRule {

    @Override
    public String name() {
        return "same-quotation/1";
    }

    @Override
    public String says() {
        return "two claims quote the same six words or more, and no other speaker is named";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        for (Saying a : one.quoting()) {
            for (Saying b : other.quoting()) {
                boolean pair = !one.equals(other) || a.id().compareTo(b.id()) < 0;
                if (pair && (a.sameSpeaker(b) || a.speaker().isEmpty() || b.speaker().isEmpty())) {
                    shared(a, b).ifPresent(quote -> out.add(repeats(a, b, quote)));
                }
            }
        }
        return out;
    }

    private static Optional<String> shared(Saying a, Saying b) {
        for (String quote : a.longQuotes()) {
            for (String other : b.longQuotes()) {
                if (holds(other, quote)) {
                    return Optional.of(quote);
                }
                if (holds(quote, other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    static boolean holds(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }

    private Evidence repeats(Saying a, Saying b, String quote) {
        boolean sure = a.sameSpeaker(b);
        return new Evidence.Relates(
                Link.Relation.REPEATS,
                a.id(),
                b.id(),
                name(),
                sure ? Link.Certainty.COMPUTED : Link.Certainty.SUGGESTED,
                List.of(
                        "same quotation of " + quote.split(" ").length + " words",
                        sure ? "same speaker: " + a.shown() : "one names no speaker"));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.hit(
                        "“{c1 Admiral Voss|We shall hold the northern light until spring},” he"
                                + " said.",
                        "Voss told Harbour Radio: “{c1 Admiral Voss|We shall hold the northern"
                                + " light until spring.}”"),
                Example.miss(
                        "“{c1 Admiral Voss|We shall hold the northern light until spring},” he"
                                + " said.",
                        "“{c1 Admiral Voss|We shall leave the northern light before spring},” he"
                                + " said."));
    }
}
