package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
        Map<Found, TreeSet<Integer>> stated = resolver.containers(all);
        Scene first = new Scene(terrain);
        List<Found> sure =
                all.stream().filter(f -> stated.containsKey(f) || judge.isSure(f, first)).toList();
        glean(sure, stated, first);
        List<Found> taken =
                all.stream().filter(f -> judge.accepts(f, stated.containsKey(f), first)).toList();
        Scene second = new Scene(terrain);
        glean(rankAll(taken, stated, first), second);
        return rankAll(taken, stated, second);
    }

    private List<Found> spot(Prose prose, List<List<Word>> lines) {
        Spotter spotter = new Spotter(gazetteer);
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
    private void glean(List<Found> sure, Map<Found, TreeSet<Integer>> stated, Scene scene) {
        Scene nothing = new Scene(terrain);
        for (Found found : sure) {
            List<Candidate> ranked =
                    resolver.rank(found, stated.getOrDefault(found, new TreeSet<>()), nothing);
            if (Resolver.isClear(ranked)) {
                add(found, ranked.getFirst(), stated.containsKey(found), scene);
            }
        }
    }

    private void glean(List<Read> reads, Scene scene) {
        for (Read read : reads) {
            if (Resolver.isClear(read.ranked())) {
                add(read.found(), read.ranked().getFirst(), false, scene);
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
            List<Found> taken, Map<Found, TreeSet<Integer>> stated, Scene scene) {
        Map<String, TreeSet<Integer>> byKey = new HashMap<>();
        for (Found found : taken) {
            byKey.computeIfAbsent(found.key(), k -> new TreeSet<>())
                    .addAll(stated.getOrDefault(found, new TreeSet<>()));
        }
        List<Read> out = new ArrayList<>();
        for (Found found : taken) {
            TreeSet<Integer> own =
                    stated.getOrDefault(found, byKey.getOrDefault(found.key(), new TreeSet<>()));
            out.add(new Read(found, resolver.rank(found, own, scene)));
        }
        return out;
    }
}
