package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;

/// "Interfax quoted the minister as saying that …": the minister's claim, carried by Interfax.
final class Quoting {

    /// From "quoted" to "as saying", in words.
    private static final int LONGEST = 25;

    private Quoting() {}

    static List<Draft> find(Passage passage) {
        List<Draft> out = new ArrayList<>();
        for (VerbGroup verb : passage.syntax().verbs()) {
            boolean quotes =
                    MediaWords.isCiting(passage.lower(verb.head()))
                            && !verb.passive()
                            && !passage.quoted(verb.head());
            if (quotes) {
                of(passage, verb).ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<Draft> of(Passage passage, VerbGroup verb) {
        Optional<Range> carrier = Sources.before(passage, verb);
        Optional<NounGroup> object = passage.syntax().object(verb);
        int saying = saying(passage, verb.to());
        if (carrier.isEmpty() || object.isEmpty() || saying < 0) {
            return Optional.empty();
        }
        Range source = new Range(object.get().from(), saying - 1);
        List<Range> content = content(passage, carrier.get().from(), saying);
        return content.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Draft.of(
                                        passage,
                                        content,
                                        new Range(verb.from(), verb.to()),
                                        source,
                                        Modality.ASSERTED)
                                .carriedBy(carrier));
    }

    /// The word "saying" of "as saying" behind here, or -1.
    private static int saying(Passage passage, int from) {
        for (int i = from + 1; i < Math.min(passage.size(), from + LONGEST); i++) {
            boolean as = passage.lower(i - 1).equals("as") && passage.lower(i).equals("saying");
            if (as || passage.quoted(i)) {
                return as ? i : -1;
            }
        }
        return -1;
    }

    /// What stands behind "as saying", or before the carrier: “…,” Interfax quoted him as saying.
    private static List<Range> content(Passage passage, int carrier, int saying) {
        int last = passage.lastEnd();
        int from = passage.lower(saying + 1).equals(":") ? saying + 2 : saying + 1;
        if (from < last) {
            return List.of(new Range(from, new Extent(passage, last).clause(from)));
        }
        int to = passage.lower(carrier - 1).equals(",") ? carrier - 1 : carrier;
        return to > 0 ? List.of(new Range(0, to)) : List.of();
    }
}
