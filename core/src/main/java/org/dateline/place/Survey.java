package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.dateline.name.Names;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;

/// One article's names of places: found, judged and ranked together, for each helps the others.
final class Survey {

    private static final double STATED = 2;
    private static final double ADJECTIVE = 0.7;
    private static final int MOST_SENTENCES = 5_000;

    private final Gazetteer gazetteer;
    private final Terrain terrain;
    private final Cues cues = Cues.ENGLISH;
    private final Resolver resolver;

    Survey(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.terrain = new Terrain(gazetteer);
        this.resolver = new Resolver(gazetteer, terrain, cues);
    }

    /// A name that was taken for a place's, and what it may mean, best first.
    record Read(Found found, List<Candidate> ranked) {
        Read {
            ranked = List.copyOf(ranked);
        }
    }

    List<Read> of(Prose prose, Names names) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Found> all = spot(prose, sentences);
        Judge judge = new Judge(gazetteer, new People(names, sentences, cues), cues);
        Map<Found, SortedSet<Integer>> stated = resolver.containers(all);
        List<Found> shown =
                all.stream()
                        .filter(f -> stated.containsKey(f) || judge.isSure(f) || judge.isShown(f))
                        .toList();
        Scene first = new Scene(terrain);
        glean(shown, stated, first);
        Scene second = sceneOf(rankAll(shown, stated, first), shown);
        List<Found> taken = taken(all, shown, judge, second);
        Scene third = sceneOf(rankAll(taken, stated, second), taken);
        return rankAll(taken, stated, third);
    }

    private static List<Found> taken(List<Found> all, List<Found> shown, Judge judge, Scene scene) {
        List<Found> first = taken(all, shown, keys(shown), judge, scene);
        List<Found> called = first.stream().filter(judge::isCalled).toList();
        return called.isEmpty() ? first : taken(all, first, keys(called), judge, scene);
    }

    private static List<Found> taken(
            List<Found> all, List<Found> sure, Set<String> keys, Judge judge, Scene scene) {
        TreeSet<Span> spans = new TreeSet<>();
        sure.forEach(found -> spans.add(found.span()));
        return all.stream()
                .filter(f ->
                        spans.contains(f.span())
                                || judge.isLikely(f, keys.contains(f.key()), scene))
                .toList();
    }

    private static Set<String> keys(List<Found> found) {
        return found.stream().map(Found::key).collect(Collectors.toSet());
    }

    private Scene sceneOf(List<Read> reads, List<Found> names) {
        Scene scene = new Scene(terrain);
        for (Read read : reads) {
            if (Resolver.isClear(read.ranked())) {
                add(read.found(), read.ranked().getFirst(), false, scene);
            }
        }
        for (Found found : names) {
            for (Keys.Hit hit : found.hits()) {
                scene.mayMean(hit.row(), gazetteer.kind(hit.row()), gazetteer.parent(hit.row()));
            }
        }
        return scene;
    }

    private List<Found> spot(Prose prose, List<List<Word>> lines) {
        Spotter spotter = new Spotter(gazetteer, cues);
        List<Found> all = new ArrayList<>();
        List<Sentence> sentences = prose.sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
            List<Word> words = Words.of(prose.text(), sentence);
            lines.add(words);
            all.addAll(spotter.spot(sentence, words));
        }
        return all;
    }

    /// Counts what can only mean one place, or clearly does.
    private void glean(List<Found> sure, Map<Found, SortedSet<Integer>> stated, Scene scene) {
        Scene nothing = new Scene(terrain);
        for (Found found : sure) {
            List<Candidate> ranked =
                    resolver.rank(found, stated.getOrDefault(found, new TreeSet<>()), nothing);
            if (Resolver.isClear(ranked)) {
                add(found, ranked.getFirst(), stated.containsKey(found), scene);
            }
        }
    }

    private void add(Found found, Candidate best, boolean isStated, Scene scene) {
        int row = best.hit().row();
        double weight = isStated ? STATED : found.isAdjective() ? ADJECTIVE : 1;
        scene.add(row, gazetteer.kind(row), weight);
    }

    /// One name means one place all through the article, unless a container is named with it.
    private List<Read> rankAll(
            List<Found> taken, Map<Found, SortedSet<Integer>> stated, Scene scene) {
        Map<String, SortedSet<Integer>> byKey = new HashMap<>();
        for (Found found : taken) {
            byKey.computeIfAbsent(found.key(), k -> new TreeSet<>())
                    .addAll(stated.getOrDefault(found, new TreeSet<>()));
        }
        List<Read> out = new ArrayList<>();
        for (Found found : taken) {
            SortedSet<Integer> own =
                    stated.getOrDefault(found, byKey.getOrDefault(found.key(), new TreeSet<>()));
            out.add(new Read(found, resolver.rank(found, own, scene)));
        }
        return out;
    }
}
