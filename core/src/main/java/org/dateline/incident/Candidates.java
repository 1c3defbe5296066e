package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Party;
import org.dateline.model.Span;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// Who or what stands in the sentences that tell of an article's incidents and up to three
/// sentences beside them.
final class Candidates {

    /// The longest name, in words.
    private static final int LONGEST = 6;

    /// Where the nearest words of an incident are looked for, in sentences, in this order.
    private static final List<Integer> OFFSETS = List.of(0, -1, 1, -2, 2, -3);

    private final Parties parties;
    private final List<Scene> scenes;
    private final List<List<Candidate.Deed>> told = new ArrayList<>();

    private Candidates(Parties parties, List<Scene> scenes) {
        this.parties = parties;
        this.scenes = scenes;
    }

    /// The candidates for those incidents of which the model knows, in the order of the text.
    static List<Candidate> of(Parties parties, List<Scene> scenes, List<Draft> drafts) {
        Candidates all = new Candidates(parties, scenes);
        scenes.forEach(scene -> all.told.add(new ArrayList<>()));
        for (int d = 0; d < drafts.size(); d++) {
            if (RoleModel.knows(drafts.get(d).type())) {
                all.tell(d, drafts.get(d));
            }
        }
        List<Candidate> out = new ArrayList<>();
        for (int s = 0; s < scenes.size(); s++) {
            all.collect(s, out);
        }
        return out;
    }

    private void tell(int number, Draft draft) {
        for (Span trigger : draft.triggers()) {
            int at = sceneAt(trigger);
            if (at >= 0) {
                int token = scenes.get(at).tokenAt(trigger);
                told.get(at).add(new Candidate.Deed(number, token, 0));
            }
        }
    }

    /// The sentence that a span stands in, or -1.
    private int sceneAt(Span span) {
        int low = 0;
        int high = scenes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span sentence = scenes.get(middle).words().sentence().span();
            if (sentence.end() <= span.start()) {
                low = middle + 1;
            } else if (span.start() < sentence.start()) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private void collect(int s, List<Candidate> out) {
        Optional<Integer> offset =
                OFFSETS.stream()
                        .filter(o -> s + o >= 0 && s + o < told.size())
                        .filter(o -> !told.get(s + o).isEmpty())
                        .findFirst();
        if (offset.isEmpty()) {
            return;
        }
        Scene scene = scenes.get(s);
        Set<Span> seen = new HashSet<>();
        for (NounGroup run : runs(scene.words())) {
            for (int from = run.from(); from < run.to(); from++) {
                NounGroup group = new NounGroup(from, run.to(), run.head());
                Candidate.Deed deed = nearest(told.get(s + offset.get()), from, offset.get());
                candidate(scene, group, deed)
                        .filter(found -> seen.add(found.span()))
                        .ifPresent(out::add);
            }
        }
    }

    private Optional<Candidate> candidate(Scene scene, NounGroup group, Candidate.Deed deed) {
        return parties.of(scene, group, Party.Role.PARTY, Takes.PERSON)
                .map(party -> {
                    Span span = party.span().orElseThrow();
                    int last = scene.tokenAt(new Span(span.end() - 1, span.end()));
                    return new Candidate(scene, scene.tokenAt(span), last + 1, party, deed);
                });
    }

    private static Candidate.Deed nearest(List<Candidate.Deed> all, int from, int offset) {
        Candidate.Deed best = all.getFirst();
        for (Candidate.Deed one : all) {
            if (offset == 0 && Math.abs(one.token() - from) < Math.abs(best.token() - from)) {
                best = one;
            }
        }
        return new Candidate.Deed(best.draft(), best.token(), offset);
    }

    /// Stretches of words that may name somebody or something; of a long one its end.
    private static List<NounGroup> runs(Words words) {
        List<NounGroup> out = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= words.size(); i++) {
            boolean name = i < words.size() && isNominal(words, i);
            if (!name && from >= 0) {
                out.add(new NounGroup(Math.max(from, i - LONGEST), i, i - 1));
                from = -1;
            } else if (name && from < 0) {
                from = i;
            }
        }
        return out;
    }

    private static boolean isNominal(Words words, int i) {
        boolean open = isName(words, i) || words.tagged(i, "X") || words.tagged(i, "ADJ");
        boolean particle = GuardWords.is("small-name", words.at(i)) && isName(words, i + 1);
        return open || particle;
    }

    private static boolean isName(Words words, int i) {
        return words.tagged(i, "NOUN") || words.tagged(i, "PROPN");
    }
}
