package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/// Follows quotations over sentences and paragraphs: one without a speaker of its own goes on with
/// the words of one who spoke before, or belongs to whoever speaks next; what is learnt decides.
final class Speeches {

    private final List<Continued> said = new ArrayList<>();
    private final List<Orphan> orphans = new ArrayList<>();

    private Speeches() {}

    /// The attributions of these passages, those without content of their own too, and the
    /// quotations that none of them holds.
    static Speeches of(List<Passage> passages, Learnt learnt) {
        Speeches out = new Speeches();
        for (Passage passage : passages) {
            Optional<Draft> turn = passage.turn() ? Turn.of(passage) : Optional.empty();
            if (turn.isPresent()) {
                out.said.add(Continued.of(turn.get()));
            } else {
                out.read(passage, learnt);
            }
        }
        return out;
    }

    private void read(Passage passage, Learnt learnt) {
        List<Draft> drafts = Orphan.isWhole(passage) ? List.of() : attributions(passage, learnt);
        drafts.forEach(draft -> said.add(Continued.of(draft)));
        orphans.addAll(Orphan.of(passage, drafts, said.size()));
    }

    private static List<Draft> attributions(Passage passage, Learnt learnt) {
        return Attributions.of(passage, learnt).stream().map(Citing::trimmed).toList();
    }

    static List<Continued> follow(List<Passage> passages, Learnt learnt) {
        return of(passages, learnt).linked(learnt);
    }

    List<Continued> said() {
        return List.copyOf(said);
    }

    List<Orphan> orphans() {
        return List.copyOf(orphans);
    }

    private List<Continued> linked(Learnt learnt) {
        List<Continued> out = new ArrayList<>(said);
        Optional<Integer> last = Optional.empty();
        for (Orphan orphan : orphans) {
            last = best(orphan, last, learnt);
            if (last.isPresent()) {
                Span piece = orphan.span();
                out.set(last.get(), out.get(last.get()).and(piece));
            } else {
                out.add(Continued.of(LooseQuotes.draft(orphan)));
            }
        }
        out.removeIf(c -> c.content().isEmpty());
        return out;
    }

    private Optional<Integer> best(Orphan orphan, Optional<Integer> last, Learnt learnt) {
        Traits traits = new Traits();
        LinkTraits link = new LinkTraits(traits, orphan, said);
        link.none(last);
        double most = learnt.links().sum(traits);
        Optional<Integer> best = Optional.empty();
        for (int candidate : link.candidates()) {
            traits.clear();
            link.link(candidate, last);
            double sum = learnt.links().sum(traits);
            if (sum > most) {
                most = sum;
                best = Optional.of(candidate);
            }
        }
        return best;
    }
}
