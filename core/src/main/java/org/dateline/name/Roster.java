package org.dateline.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.model.Name;
import org.dateline.model.Name.Kind;
import org.dateline.model.Span;

/// Puts sightings together that mean the same: the fullest form, and the surname or acronym alone.
final class Roster {

    /// What is known of one name so far.
    private static final class Entry {
        private final List<Span> mentions = new ArrayList<>();
        private List<String> words;

        /// The words as they are compared.
        private List<String> folded;

        private Optional<Kind> kind;
        private Optional<String> role;
        private Optional<String> side;
        private Optional<String> acronym;
        private boolean acts;

        /// Whether one of its words alone has stood for it.
        private boolean calledShort;

        /// Where it stands among all.
        private final int place;

        private Entry(Sighting first, int place) {
            this.place = place;
            words = first.words();
            folded = folded(words);
            kind = first.kind();
            role = first.role();
            side = first.side();
            acronym = first.acronym();
            mentions.add(first.span());
            acts = first.subject();
        }

        private void add(Sighting other) {
            boolean fuller = other.words().size() > words.size();
            if (fuller) {
                words = other.words();
                folded = folded(words);
            }
            kind = kind.or(other::kind);
            role = role.or(other::role);
            side = side.or(other::side);
            acronym = acronym.or(other::acronym);
            mentions.add(other.span());
            acts |= other.subject();
        }

        private int first() {
            return mentions.getFirst().start();
        }

        private boolean hasRoleOf(Sighting other) {
            return role.isPresent() && role.equals(other.role());
        }

        /// Whether a sighting is this name, whole or in part.
        private boolean fits(Sighting other, List<String> its) {
            if (acronym.isPresent() && acronym.get().equals(other.name())) {
                return true;
            }
            List<String> own = folded;
            boolean surname = own.getLast().equals(its.getLast());
            if (!surname && !own.getFirst().equals(its.getFirst())) {
                return false;
            }
            boolean clash =
                    kind.isPresent() && other.kind().isPresent() && !kind.equals(other.kind());
            if (own.equals(its)) {
                return !clash;
            }
            List<String> small = own.size() < its.size() ? own : its;
            List<String> large = small == own ? its : own;
            boolean organisation = kind.or(other::kind).filter(Kind.PERSON::equals).isEmpty();
            boolean forename = small.size() == 1 && small.getFirst().equals(large.getFirst());
            return !clash
                    && large.containsAll(small)
                    && (organisation
                            ? surname && (small.size() > 1 || kind.isEmpty())
                            : surname || forename);
        }
    }

    /// Arabic articles are large at a sentence's beginning: "al-Zarwi", "Al-Zarwi".
    private static List<String> folded(List<String> words) {
        return words.stream().map(w -> w.startsWith("Al-") ? "al-" + w.substring(3) : w).toList();
    }

    private final List<Entry> entries = new ArrayList<>();

    /// The places in `entries` of those that begin with this word, and of those that end with it or
    /// have it for an acronym.
    private final Map<String, SortedSet<Integer>> byFirst = new HashMap<>();

    private final Map<String, SortedSet<Integer>> byLast = new HashMap<>();

    void add(Sighting sighting) {
        List<String> folded = folded(sighting.words());
        List<Entry> fitting =
                near(sighting.name(), folded).stream()
                        .map(entries::get)
                        .filter(e -> e.fits(sighting, folded))
                        .toList();
        if (fitting.isEmpty()) {
            entries.add(new Entry(sighting, entries.size()));
            note(entries.getLast());
        } else {
            Entry meant = meant(sighting, folded, fitting);
            meant.add(sighting);
            note(meant);
        }
    }

    /// Whom alone these words may mean: two of several words each never share the first one only.
    private SortedSet<Integer> near(String name, List<String> folded) {
        SortedSet<Integer> out = new TreeSet<>(places(byLast, name));
        out.addAll(places(byLast, folded.getLast()));
        out.addAll(places(folded.size() == 1 ? byFirst : byLast, folded.getFirst()));
        return out;
    }

    private static SortedSet<Integer> places(Map<String, SortedSet<Integer>> by, String word) {
        return by.getOrDefault(word, Collections.emptySortedSet());
    }

    private void note(Entry entry) {
        note(byFirst, entry.folded.getFirst(), entry);
        note(byLast, entry.folded.getLast(), entry);
        entry.acronym.ifPresent(a -> note(byLast, a, entry));
    }

    private static void note(Map<String, SortedSet<Integer>> by, String word, Entry entry) {
        by.computeIfAbsent(word, w -> new TreeSet<>()).add(entry.place);
    }

    /// Which of several namesakes: the one with these words or this role; else whom the surname
    /// alone has meant before, as papers keep it for one and name the others in full; else the one
    /// named last before, or where none was (a headline), first.
    private static Entry meant(Sighting sighting, List<String> folded, List<Entry> fitting) {
        List<Entry> before =
                fitting.stream().filter(e -> e.first() < sighting.span().start()).toList();
        Entry meant =
                only(fitting, e -> e.folded.equals(folded))
                        .or(() -> only(fitting, e -> e.hasRoleOf(sighting)))
                        .or(() -> only(before, e -> e.calledShort))
                        .orElseGet(() -> before.isEmpty() ? fitting.getFirst() : before.getLast());
        meant.calledShort |= before.contains(meant) && sighting.words().size() == 1;
        return meant;
    }

    private static Optional<Entry> only(List<Entry> entries, Predicate<Entry> fits) {
        return entries.stream().filter(fits).findFirst();
    }

    /// The names in order of first mention; what nothing tells to be a name is left out.
    List<Name> names() {
        List<Name> out = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Kind> kind = entry.kind.or(() -> guess(entry));
            kind.ifPresent(k ->
                    out.add(
                            new Name(
                                    "n" + (out.size() + 1),
                                    k,
                                    String.join(" ", entry.words),
                                    entry.role,
                                    entry.side,
                                    Optional.empty(),
                                    entry.mentions)));
        }
        return Employers.of(out, acronyms());
    }

    /// The short forms that the text prints in brackets, with the names that they stand for.
    private Map<String, String> acronyms() {
        Map<String, String> out = new TreeMap<>();
        for (Entry entry : entries) {
            entry.acronym.ifPresent(a -> out.putIfAbsent(a, String.join(" ", entry.words)));
        }
        return out;
    }

    /// Two or three capitals that do something are a person.
    private static Optional<Kind> guess(Entry entry) {
        boolean wellFormed = entry.words.size() > 1 && entry.words.size() < 5;
        return wellFormed && entry.acts ? Optional.of(Kind.PERSON) : Optional.empty();
    }
}
