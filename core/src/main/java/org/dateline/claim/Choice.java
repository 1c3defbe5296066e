package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses among the proposals of one passage: the likeliest first, and none that it rules out.
final class Choice {

    /// From which chance of being right on a proposal is chosen: one that the rules know of or that
    /// quotes, any other, and one that has a quotation of some length all for itself. By the
    /// figures out of fold .29 for all finds more; but what only the model has seen must hold in
    /// news of another kind too.
    private static final double LEAST_KNOWN = 0.25;

    private static final double LEAST = 0.45;
    private static final double LEAST_QUOTED = 0.1;

    private Choice() {}

    /// A proposal with how likely it is right, of `[0, 1]`.
    record Rated(Proposal proposal, double chance) {}

    static List<Rated> rate(List<Proposal> all, Learnt learnt) {
        Traits traits = new Traits();
        List<Rated> out = new ArrayList<>();
        for (Proposal proposal : all) {
            traits.clear();
            ChoiceTraits.collect(traits, all, proposal);
            out.add(new Rated(proposal, 1 / (1 + StrictMath.exp(-learnt.choice().sum(traits)))));
        }
        return out;
    }

    /// The likeliest first; then those that have a quotation that else nobody would have said.
    static List<Proposal> choose(List<Rated> rated) {
        List<Rated> order = new ArrayList<>(rated);
        order.sort(
                Comparator.comparingDouble((Rated r) -> -r.chance())
                        .thenComparingInt(r -> r.proposal().cue().unit()));
        List<Proposal> out = new ArrayList<>();
        for (Rated next : order) {
            if (next.chance() >= least(next.proposal()) && isFree(next.proposal(), out)) {
                out.add(next.proposal());
            }
        }
        for (Rated next : order) {
            boolean likely = next.chance() >= LEAST_QUOTED;
            if (likely && hasQuote(next.proposal(), out) && isFree(next.proposal(), out)) {
                out.add(next.proposal());
            }
        }
        out.sort(Comparator.comparingInt(p -> p.cue().unit()));
        return out;
    }

    private static double least(Proposal proposal) {
        boolean known = proposal.cue().hint().isPresent() || proposal.hasQuote();
        return known ? LEAST_KNOWN : LEAST;
    }

    private static boolean isFree(Proposal proposal, List<Proposal> chosen) {
        return chosen.stream().noneMatch(c -> c.rules(proposal));
    }

    private static boolean hasQuote(Proposal proposal, List<Proposal> chosen) {
        return proposal.quotes().stream()
                .anyMatch(unit -> chosen.stream().noneMatch(c -> c.holds(unit)));
    }
}
