package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The attributions of one passage: what is learnt proposes and chooses, with the rules' as hints.
///
/// Two kinds of the rules' stand as they are: what an outlet carried of somebody else's claim,
/// which the annotated articles do not part, and what hangs on a mark or word that nothing was
/// learnt of.
final class Attributions {

    /// Below these odds, a logarithm, a word is not looked at further.
    private static final double LEAST_ODDS = -2.5;

    private final Learnt learnt;
    private final Row row;
    private final Hints hints;

    private Attributions(Passage passage, Learnt learnt) {
        this.learnt = learnt;
        row = new Row(passage);
        hints = Hints.of(row);
    }

    static List<Draft> of(Passage passage, Learnt learnt) {
        return new Attributions(passage, learnt).found();
    }

    /// Everything in the passage that may be an attribution, the nested and the unlikely too.
    static List<Proposal> proposals(Row row, Hints hints, Learnt learnt) {
        List<Proposal> out = new ArrayList<>();
        Optional<Decoder> decoder = Optional.empty();
        Traits traits = new Traits();
        for (int unit = 0; unit < row.size(); unit++) {
            if (!learnt.mayBeCue(row, unit)) {
                continue;
            }
            Cue cue = Cue.of(row, hints, unit);
            traits.clear();
            CueTraits.collect(traits, hints, cue);
            double odds = learnt.pieces().sum(traits);
            if (odds >= LEAST_ODDS) {
                Decoder parser = decoder.orElseGet(() -> new Decoder(learnt, row, hints));
                decoder = Optional.of(parser);
                out.add(new Proposal(parser.best(cue), odds));
            }
        }
        return out;
    }

    static List<Proposal> choose(List<Proposal> proposals, Learnt learnt) {
        return Choice.choose(Choice.rate(proposals, learnt));
    }

    private List<Draft> found() {
        List<Hints.Hint> standing = hints.all().stream().filter(this::stands).toList();
        List<Proposal> free =
                proposals(row, hints, learnt).stream()
                        .filter(p -> standing.stream().noneMatch(h -> meets(h, p)))
                        .toList();
        List<Draft> out = new ArrayList<>(standing.stream().map(Hints.Hint::draft).toList());
        choose(free, learnt).forEach(p -> out.add(draft(p.parse())));
        out.sort(Comparator.comparingInt(d -> d.cue().map(Range::from).orElse(0)));
        return out;
    }

    private boolean stands(Hints.Hint hint) {
        if (hint.cue().isEmpty() || hint.draft().carrier().isPresent()) {
            return hint.draft().carrier().isPresent();
        }
        for (int unit = hint.cue().get().from(); unit < hint.cue().get().to(); unit++) {
            if (learnt.mayBeCue(row, unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Hints.Hint hint, Proposal proposal) {
        int unit = proposal.cue().unit();
        boolean taken =
                hint.holds(unit)
                        || hint.cue().filter(c -> c.contains(unit)).isPresent()
                        || hint.source().filter(s -> s.contains(unit)).isPresent();
        return taken
                || proposal.parse().content().stream()
                        .anyMatch(r -> hint.content().stream().anyMatch(h -> meets(h, r)))
                || hint.cue().filter(c -> proposal.holds(c.from())).isPresent();
    }

    private static boolean meets(Range one, Range other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private Draft draft(Parse parse) {
        List<Range> content = parse.content().stream().map(row::tokens).toList();
        Range cue = row.tokens(parse.words());
        int head = row.token(parse.cue().unit());
        return new Draft(
                row.passage(),
                content,
                Optional.of(cue),
                parse.source().map(row::tokens),
                Optional.empty(),
                Modalities.of(row.passage(), head, cue, content));
    }
}
