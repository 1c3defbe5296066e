package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Reading;

/// The private people whom an article names in full, in small letters, and their last names. Who
/// has an office or speaks for a side is named in a hundred articles about a hundred incidents.
/// `ages` are those of anybody.
record Cast(NavigableSet<String> people, NavigableSet<String> surnames, NavigableSet<String> ages) {

    /// `told` are the words of title and body.
    static Cast of(Reading reading, List<String> told) {
        NavigableSet<String> people = new TreeSet<>();
        NavigableSet<String> surnames = new TreeSet<>();
        Set<String> others = others(reading);
        for (Name name : reading.names()) {
            String words = name.name().strip().toLowerCase(Locale.ROOT);
            if (isPrivate(name) && words.contains(" ") && !others.contains(words)) {
                people.add(words);
                surnames.add(words.substring(words.lastIndexOf(' ') + 1));
            }
        }
        return new Cast(people, surnames, Ages.in(told));
    }

    /// Towns ("Port Saxby") and the outlet: what looks like a full name and is nobody's.
    private static Set<String> others(Reading reading) {
        Set<String> out = new HashSet<>();
        reading.article().publisher().ifPresent(it -> out.add(it.toLowerCase(Locale.ROOT)));
        for (Place place : reading.places()) {
            out.add(place.mention().text().toLowerCase(Locale.ROOT));
        }
        return out;
    }

    private static boolean isPrivate(Name name) {
        return name.kind() == Name.Kind.PERSON && name.role().isEmpty() && name.side().isEmpty();
    }

    boolean meets(Cast other) {
        return people.stream().anyMatch(other.people::contains);
    }
}
