package org.dateline.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Dossier.Statement;
import org.dateline.model.Dossier.Subject;
import org.dateline.model.Source;

/// Which statements of one source are on one subject, so that what was said of it in two articles
/// stands side by side: a first statement in time, and those later ones that share its words.
///
/// Two words at least that say something, and a quarter of those of the shorter one; the source's
/// own name counts for nothing. A later statement is compared with the first of a subject only, so
/// no chain of near ones leads away from it.
final class Subjects {

    private static final int SHARED = 2;
    private static final int PART = 4;
    private static final int SHOWN = 4;

    private final Set<String> own = new HashSet<>();
    private final Heard heard;

    Subjects(Source source, Heard heard) {
        this.heard = heard;
        own.addAll(Stems.of(source.name()));
        source.sides().forEach(side -> own.addAll(Stems.of(side.words())));
    }

    /// A subject in the making.
    private static final class Draft {
        private final Statement first;
        private final Set<String> stems;
        private final List<Statement> more = new ArrayList<>();

        private Draft(Statement first, Set<String> stems) {
            this.first = first;
            this.stems = stems;
        }

        private boolean takes(Set<String> others, int shared) {
            return shared >= SHARED && shared * PART >= Math.min(stems.size(), others.size());
        }
    }

    /// Those told in two articles or more, in the order of their first statements.
    List<Subject> of(List<Statement> inOrder) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, List<Draft>> byStem = new LinkedHashMap<>();
        for (Statement statement : inOrder) {
            Set<String> stems = new TreeSet<>(Stems.of(statement.words()));
            stems.removeAll(own);
            Optional<Draft> best = best(stems, byStem);
            if (best.isPresent()) {
                best.get().more.add(statement);
            } else {
                Draft draft = new Draft(statement, stems);
                drafts.add(draft);
                stems.forEach(it -> byStem.computeIfAbsent(it, k -> new ArrayList<>()).add(draft));
            }
        }
        return drafts.stream().filter(this::inSeveral).map(Subjects::subject).toList();
    }

    /// The one that shares most, of several the first.
    private static Optional<Draft> best(Set<String> stems, Map<String, List<Draft>> byStem) {
        Map<Draft, Integer> shared = new LinkedHashMap<>();
        for (String stem : stems) {
            byStem.getOrDefault(stem, List.of()).forEach(it -> shared.merge(it, 1, Integer::sum));
        }
        int most =
                shared.entrySet().stream()
                        .filter(entry -> entry.getKey().takes(stems, entry.getValue()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        return shared.entrySet().stream()
                .filter(entry -> most > 0 && entry.getValue() == most)
                .filter(entry -> entry.getKey().takes(stems, most))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean inSeveral(Draft draft) {
        String work = heard.work(draft.first.article()).origin();
        return draft.more.stream().anyMatch(it -> !heard.work(it.article()).origin().equals(work));
    }

    private static Subject subject(Draft draft) {
        Set<String> shared = new HashSet<>();
        draft.more.forEach(it -> shared.addAll(Stems.of(it.words())));
        List<String> words =
                Stems.printed(draft.first.words()).entrySet().stream()
                        .filter(entry -> draft.stems.contains(entry.getKey()))
                        .filter(entry -> shared.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(SHOWN)
                        .toList();
        List<Statement> all = new ArrayList<>(List.of(draft.first));
        all.addAll(draft.more);
        return new Subject(words, all);
    }
}
