package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claims;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Figure.Scope;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;
import org.dateline.text.Times;
import org.dateline.text.Words;

/// Finds numbers of people and things, sorted by span; none belongs to an incident yet.
public final class Figures {

    private static final Set<Measure> OF_PEOPLE =
            EnumSet.of(
                    Measure.KILLED,
                    Measure.WOUNDED,
                    Measure.MISSING,
                    Measure.CAPTURED,
                    Measure.DISPLACED);

    private final Prose prose;
    private final Times times;
    private final Sayings sayings;

    private Figures(Prose prose, Times times, Claims claims) {
        this.prose = prose;
        this.times = times;
        this.sayings = Sayings.of(claims);
    }

    public static List<Figure> find(Prose prose, Times times, Claims claims) {
        return new Figures(prose, times, claims).all();
    }

    /// A figure before it has its number.
    private record Draft(
            Span span, Measure measure, Optional<Span> of, Quantity quantity, Sentence sentence) {}

    private List<Figure> all() {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            List<When> here = times.inside(sentence.span());
            counted(sentence, here).forEach(counting -> drafts.add(draft(sentence, counting)));
            Unknowns.in(prose.text(), sentence)
                    .ifPresent(unknown -> drafts.add(draft(sentence, unknown)));
        }
        drafts.sort(Comparator.comparing(Draft::span));
        List<Figure> out = new ArrayList<>();
        Map<Integer, Double> most = most(drafts);
        Map<Integer, Optional<Scope>> scopes = new HashMap<>();
        for (Draft draft : drafts) {
            Optional<Scope> told =
                    scopes.computeIfAbsent(
                            draft.sentence.index(),
                            at -> scope(draft.sentence, most.getOrDefault(at, 0.0)));
            out.add(figure("f" + (out.size() + 1), draft, told));
        }
        return out;
    }

    private static Draft draft(Sentence sentence, Counting counting) {
        Counted counted = counting.counted();
        int to = isSingle(counted) ? counted.to() : counted.amount().to();
        Span span = counted.words().span(counted.amount().from(), to);
        return new Draft(
                span, counting.measure(), counted.of(), counted.amount().quantity(), sentence);
    }

    /// One person, with an article or, in a headline, without.
    private static boolean isSingle(Counted counted) {
        int words = counted.amount().to() - counted.amount().from();
        boolean article =
                counted.words().isAny(counted.amount().from(), List.of("a", "an", "another"));
        return !counted.amount().percent() && (words == 0 || (words == 1 && article));
    }

    private static Draft draft(Sentence sentence, Unknowns.Unknown unknown) {
        return new Draft(
                unknown.span(), unknown.measure(), Optional.empty(), Unknowns.UNKNOWN, sentence);
    }

    private Optional<Scope> scope(Sentence sentence, double most) {
        List<When> here = times.inside(sentence.span());
        boolean oneDeed = !here.isEmpty() && OneDeed.isTold(prose.syntax(sentence), most);
        return Scopes.told(prose.words(sentence.span()), here, oneDeed);
    }

    /// The highest number of people that each sentence tells.
    private static Map<Integer, Double> most(List<Draft> drafts) {
        Map<Integer, Double> out = new HashMap<>();
        for (Draft draft : drafts) {
            if (OF_PEOPLE.contains(draft.measure)) {
                out.merge(draft.sentence.index(), OneDeed.least(draft.quantity), Math::max);
            }
        }
        return out;
    }

    private Figure figure(String id, Draft draft, Optional<Scope> told) {
        List<When> here = times.inside(draft.sentence.span());
        return new Figure(
                id,
                draft.span,
                draft.measure,
                draft.of.map(prose::words),
                draft.quantity,
                told.orElse(Scopes.usual(draft.measure)),
                asOf(here),
                sayings.of(draft.span),
                Optional.empty());
    }

    /// A total stands as of the end of the period that it is told for.
    private static Optional<When> asOf(List<When> times) {
        return times.stream()
                .filter(When.Between.class::isInstance)
                .filter(when -> when.precision() == When.Precision.RANGE)
                .findFirst();
    }

    private static List<Counting> counted(Sentence sentence, List<When> times) {
        Words words = Words.of(sentence);
        List<Counting> out = new ArrayList<>();
        for (Counted counted : candidates(words, times)) {
            Optional<Counting> last = out.isEmpty() ? Optional.empty() : Optional.of(out.getLast());
            boolean single = isSingle(counted);
            Measuring.measure(counted, last)
                    .filter(m -> !single || Singles.isCounted(m))
                    .ifPresent(m -> out.add(new Counting(counted, m)));
        }
        for (int i = 0; i < words.size(); i++) {
            Singles.both(words, i).ifPresent(out::add);
        }
        return out;
    }

    private static List<Counted> candidates(Words words, List<When> times) {
        List<Counted> out = new ArrayList<>();
        for (Amount amount : AmountReader.read(words)) {
            Span span = words.span(amount.from(), amount.to());
            boolean time = times.stream().anyMatch(t -> t.span().filter(span::meets).isPresent());
            if (!time) {
                out.add(Counted.of(words, amount));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Singles.at(words, i)
                    .filter(one -> out.stream().noneMatch(c -> meets(c, one)))
                    .ifPresent(out::add);
        }
        out.sort(Comparator.comparingInt(c -> c.amount().from()));
        return out;
    }

    private static boolean meets(Counted a, Counted b) {
        return a.amount().from() < b.to() && b.amount().from() < a.to();
    }
}
