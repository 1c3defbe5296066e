package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim.Modality;
import org.dateline.text.NounGroup;
import org.dateline.text.Table;
import org.dateline.text.VerbGroup;

/// How somebody is made to say it: "called for talks" intends, "called it a crime" asserts,
/// "rejected the claim that" denies, "did not say whether" says nothing of it.
final class Modalities {

    private static final Table WORDS = Table.read("/lang/en/modality.tsv");
    private static final Set<String> THOUGHT = WORDS.words("thought");
    private static final Set<String> REFUSAL = WORDS.words("refusal");
    private static final Set<String> SAID = WORDS.words("words");
    private static final Set<String> HEARSAY = WORDS.words("hearsay");

    private Modalities() {}

    /// Of the cue with this head; asserted where nothing tells.
    static Modality of(Passage passage, int head, Range cue, List<Range> content) {
        List<SayingVerb> senses = SayingVerbs.senses(passage.lower(head));
        if (senses.isEmpty()) {
            return HEARSAY.contains(passage.lower(head)) ? Modality.ALLEGED : Modality.ASSERTED;
        }
        Modality plain =
                deniesSaying(passage, senses.getFirst(), content)
                        ? Modality.DENIED
                        : fitting(passage, senses, cue, content);
        boolean negated = passage.syntax().verbAt(head).filter(VerbGroup::negated).isPresent();
        return negated ? negated(senses.getFirst(), plain) : plain;
    }

    /// "does not believe that" believes the opposite; "did not say", "did not deny" leave it open.
    private static Modality negated(SayingVerb verb, Modality plain) {
        return THOUGHT.contains(verb.lemma()) || plain == Modality.INTENDED
                ? Modality.DENIED
                : Modality.WITHHELD;
    }

    /// The sense whose frame stands here: with its preposition, with "to", or the first other.
    private static Modality fitting(
            Passage passage, List<SayingVerb> senses, Range cue, List<Range> content) {
        String last = passage.lower(cue.to() - 1);
        String first = content.isEmpty() ? "" : passage.lower(content.getFirst().from());
        boolean to = opensInfinitive(passage, cue, content);
        for (SayingVerb sense : senses) {
            if (sense.with().contains(last) || sense.with().contains(first)) {
                return sense.modality();
            }
        }
        for (SayingVerb sense : senses) {
            boolean infinitive = sense.takes(Frame.TO) || sense.takes(Frame.PERSON_TO);
            if (to && infinitive) {
                return sense.modality() == Modality.DENIED ? Modality.DENIED : Modality.INTENDED;
            }
        }
        return senses.stream()
                .filter(sense -> !to && !sense.takesOnlyInfinitive())
                .findFirst()
                .orElse(senses.getFirst())
                .modality();
    }

    /// "to leave", "the rebels to leave", "told the rebels to leave".
    private static boolean opensInfinitive(Passage passage, Range cue, List<Range> content) {
        int at = cue.to();
        Optional<NounGroup> who = passage.syntax().nounAt(at).filter(g -> g.from() == at);
        int to = who.map(NounGroup::to).orElse(at);
        int next = passage.lower(to).equals("not") ? to + 1 : to;
        boolean here = content.stream().anyMatch(r -> r.contains(next));
        return here
                && passage.lower(next).equals("to")
                && passage.syntax()
                        .verbAt(next)
                        .filter(v -> v.form() == VerbGroup.Form.INFINITIVE)
                        .isPresent();
    }

    /// "rejected claims that", "dismissed the reports".
    private static boolean deniesSaying(Passage passage, SayingVerb verb, List<Range> content) {
        return REFUSAL.contains(verb.lemma())
                && content.stream()
                        .limit(1)
                        .flatMap(r -> passage.syntax().nounAt(r.from()).stream())
                        .anyMatch(g -> SAID.contains(passage.lower(g.head())));
    }
}
