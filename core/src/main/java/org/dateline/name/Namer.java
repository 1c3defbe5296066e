package org.dateline.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.Name;
import org.dateline.model.Span;
import org.dateline.text.Prose;
import org.dateline.text.Syntax;

/// Finds who is who in one article.
///
/// Full names are gathered first, so that a surname in the headline finds its person below.
public final class Namer {

    private Namer() {}

    public static Names find(Prose prose, Article article) {
        List<Sighting> sightings = new ArrayList<>();
        for (Syntax syntax : prose.syntax()) {
            sightings.addAll(Spotter.spot(syntax));
        }
        Roster roster = new Roster();
        sightings.stream()
                .filter(s -> s.words().size() > 1 || s.role().isPresent())
                .forEach(roster::add);
        sightings.stream()
                .filter(s -> s.words().size() == 1 && s.role().isEmpty())
                .forEach(roster::add);
        List<Name> names = roster.names();
        return new Names(names, known(names, sightings));
    }

    private static List<Names.Known> known(List<Name> names, List<Sighting> sightings) {
        Map<Span, Sighting> seen =
                sightings.stream()
                        .collect(Collectors.toMap(Sighting::span, it -> it, (one, same) -> one));
        List<Names.Known> out = new ArrayList<>();
        for (Name name : names) {
            for (Span span : name.mentions()) {
                Sighting sighting = Objects.requireNonNull(seen.get(span));
                out.add(new Names.Known(span, name, sighting.subject(), sighting.hook()));
            }
        }
        out.sort(Comparator.comparing(Names.Known::span));
        return out;
    }
}
