package org.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.link.Classes;
import org.dateline.model.SameSource;
import org.dateline.model.Source.Kind;
import org.dateline.model.Source.Known;

/// Puts appearances together: first by what the texts say, then by what people decided.
///
/// One full name is one source, unless texts put it on two sides: then each side is another, and
/// who is on no side stays in its own text. A person of whom no text tells a role or side is one
/// within a story only. A person may take one text's appearance out of a name, and may join any
/// two. No step knows an order, so none can show.
final class Parts {

    private final Heard heard;
    private final NavigableMap<String, Appearance> all = new TreeMap<>();
    private final Classes merged = new Classes();

    Parts(Heard heard, Collection<SameSource> decisions) {
        this.heard = heard;
        byEvidence();
        decisions.stream().filter(it -> !it.same()).forEach(this::split);
        decisions.stream().filter(SameSource::same).forEach(this::merge);
    }

    /// The appearances of each source, by the key of each part.
    Collection<NavigableMap<String, List<Appearance>>> sources() {
        NavigableMap<String, NavigableMap<String, List<Appearance>>> out = new TreeMap<>();
        for (Appearance one : all.values()) {
            out.computeIfAbsent(merged.find(one.key()), k -> new TreeMap<>())
                    .computeIfAbsent(one.key(), k -> new ArrayList<>())
                    .add(one);
        }
        return out.values();
    }

    /// A part's lasting id: of its name where that alone makes it, else of its first appearance.
    static String id(String key, List<Appearance> part) {
        return Appearance.isLocal(key)
                ? part.stream().map(Appearance::id).min(String::compareTo).orElseThrow()
                : Appearance.hash(List.of(key));
    }

    private void byEvidence() {
        Classes names = new Classes();
        for (Appearance one : heard.appearances()) {
            one.also().forEach(other -> names.join(one.key(), other));
        }
        Map<String, List<Appearance>> byName = new HashMap<>();
        for (Appearance one : heard.appearances()) {
            Appearance whole = one.apart(names.find(one.key()), one.known());
            byName.computeIfAbsent(whole.key(), k -> new ArrayList<>()).add(whole);
        }
        byName.values().forEach(this::byName);
    }

    private void byName(List<Appearance> namesakes) {
        NavigableSet<String> sides = new TreeSet<>();
        namesakes.forEach(one -> one.side().ifPresent(sides::add));
        boolean people = namesakes.stream().anyMatch(one -> one.kind() == Kind.PERSON);
        boolean told = sides.size() > 0 || namesakes.stream().anyMatch(it -> it.role().isPresent());
        for (Appearance one : namesakes) {
            Appearance placed = people && sides.size() > 1 ? ofSide(one, namesakes) : one;
            all.put(one.id(), people && !told ? inItsStory(placed) : placed);
        }
    }

    /// Two who pass by may have one name: without a role or a side only a story makes them one.
    private Appearance inItsStory(Appearance one) {
        return one.known() == Known.BY_NAME
                ? one.apart(one.key() + "\n@" + heard.story(one.article()), Known.IN_ONE_STORY)
                : one;
    }

    private static Appearance ofSide(Appearance one, List<Appearance> namesakes) {
        Optional<String> side =
                one.side()
                        .or(() ->
                                namesakes.stream()
                                        .filter(other -> other.text().equals(one.text()))
                                        .flatMap(other -> other.side().stream())
                                        .min(String::compareTo));
        return side.map(it -> one.apart(one.key() + "\n" + Identity.fold(it), one.known()))
                .orElseGet(() -> inItsText(one));
    }

    private static Appearance inItsText(Appearance one) {
        return one.apart(one.key() + "\n@" + one.text(), Known.IN_ONE_ARTICLE);
    }

    private Optional<Appearance> at(SameSource.End end) {
        return heard.at(end).map(all::get);
    }

    /// Takes the first one, in all captures of its text, out of what its name puts it with.
    private void split(SameSource decision) {
        Optional<Appearance> out = at(decision.one());
        Optional<Appearance> rest = at(decision.other());
        boolean together =
                out.isPresent()
                        && rest.isPresent()
                        && out.get().key().equals(rest.get().key())
                        && !out.get().text().equals(rest.get().text());
        if (together) {
            String key = out.get().key();
            all.replaceAll((id, one) ->
                    one.key().equals(key) && one.text().equals(out.get().text())
                            ? inItsText(one)
                            : one);
        }
    }

    private void merge(SameSource decision) {
        Optional<Appearance> one = at(decision.one());
        Optional<Appearance> other = at(decision.other());
        if (one.isPresent() && other.isPresent()) {
            merged.join(one.get().key(), other.get().key());
        }
    }
}
