package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Table;
import org.dateline.text.VerbGroup;

/// What is said to be so without saying by whom: "is expected to arrive", "seems to have left".
final class Raising {

    private static final Set<String> PASSIVE = words("passive");
    private static final Set<String> ACTIVE = words("active");

    private Raising() {}

    static Optional<Draft> of(Passage passage, VerbGroup verb) {
        String head = passage.lower(verb.head());
        boolean raises = verb.passive() ? PASSIVE.contains(head) : ACTIVE.contains(head);
        Optional<VerbGroup> next =
                passage.syntax()
                        .verbAt(verb.to())
                        .filter(v -> v.form() == VerbGroup.Form.INFINITIVE);
        boolean as = verb.passive() && passage.lower(verb.to()).equals("as");
        if (!raises || (next.isEmpty() && !as)) {
            return Optional.empty();
        }
        return Sources.before(passage, verb)
                .map(subject -> List.of(subject, complement(passage, verb.to())))
                .map(content -> Draft.of(passage, content, cue(verb)));
    }

    private static Range complement(Passage passage, int from) {
        return new Range(from, new Extent(passage, passage.lastEnd()).phrase(from));
    }

    private static Optional<Range> cue(VerbGroup verb) {
        return Optional.of(new Range(verb.from(), verb.to()));
    }

    private static Set<String> words(String kind) {
        return Set.of(
                Table.read("/lang/en/raising.tsv").of(kind).getFirst().getFirst().split("\\|", -1));
    }
}
