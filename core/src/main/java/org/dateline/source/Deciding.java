package org.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.model.SameSource;
import org.dateline.model.Source;
import org.dateline.model.Source.Part;
import org.dateline.model.Source.Sighting;

/// From what a person asks for to the decisions that the ledger keeps, or why it cannot be.
public sealed interface Deciding {

    /// What is to be entered, in this order.
    record Of(List<SameSource> decisions) implements Deciding {
        public Of {
            decisions = List.copyOf(decisions);
        }
    }

    /// Nothing can be entered; `reason` says why, and what to do.
    record Refused(String reason) implements Deciding {}

    /// Both are one.
    static Deciding merge(Source one, Source other) {
        if (one.id().equals(other.id())) {
            return new Refused(
                    "both are one source already: %s, %s".formatted(one.id(), one.name()));
        }
        Optional<SameSource.End> here = anchor(one);
        Optional<SameSource.End> there = anchor(other);
        return here.isPresent() && there.isPresent()
                ? new Of(List.of(new SameSource(here.get(), there.get(), true)))
                : new Refused(
                        "%s speaks, carries or publishes first in no record that could be cited"
                                .formatted(here.isEmpty() ? one.id() : other.id()));
    }

    /// What the id names is another: a part that was merged in, or the source as one article prints
    /// it. `decided` is what holds the parts together.
    static Deciding split(Source source, String id, Collection<SameSource> decided) {
        List<Part> parts = source.parts().stream().filter(it -> named(it, id)).toList();
        if (source.parts().size() > 1 && parts.size() == 1) {
            return cut(source, parts.getFirst(), decided);
        }
        List<Sighting> sightings =
                source.parts().stream()
                        .flatMap(part -> part.sightings().stream())
                        .filter(it -> it.id().startsWith(id) || it.article().startsWith(id))
                        .toList();
        if (sightings.size() == 1) {
            return apart(source, sightings.getFirst(), decided);
        }
        return new Refused(
                parts.isEmpty() && sightings.isEmpty()
                        ? "%s is no part of %s; `dateline source %s` shows its parts"
                                .formatted(id, source.id(), source.id())
                        : "%s names the whole of %s or several parts of it; give one of those that"
                                        .formatted(id, source.id())
                                + " `dateline source %s` shows".formatted(source.id()));
    }

    private static boolean named(Part part, String id) {
        return part.ids().stream().anyMatch(it -> it.startsWith(id));
    }

    /// Takes back what joined a part to the others.
    private static Deciding cut(Source source, Part part, Collection<SameSource> decided) {
        List<SameSource.End> ends = ends(part);
        List<SameSource> out = new ArrayList<>();
        for (SameSource one : decided) {
            if (one.same() && ends.contains(one.one()) != ends.contains(one.other())) {
                out.add(new SameSource(one.one(), one.other(), false));
            }
        }
        return out.isEmpty()
                ? new Refused("nobody merged %s into %s".formatted(part.id(), source.id()))
                : new Of(out);
    }

    private static Deciding apart(
            Source source, Sighting sighting, Collection<SameSource> decided) {
        Part part =
                source.parts().stream()
                        .filter(it -> it.sightings().contains(sighting))
                        .findFirst()
                        .orElseThrow();
        Optional<SameSource.End> rest =
                part.sightings().stream()
                        .filter(it -> !it.text().equals(sighting.text()))
                        .flatMap(it -> it.anchors().stream())
                        .findFirst();
        Optional<SameSource.End> out = sighting.anchors().stream().findFirst();
        if (rest.isPresent() && out.isPresent()) {
            return new Of(leaving(part, sighting, out.get(), rest.get(), decided));
        }
        return source.parts().size() > 1
                ? cut(source, part, decided)
                : new Refused(
                        ("%s, %s, stands in one article and nothing was merged with it: there is"
                                        + " nothing to split")
                                .formatted(source.id(), source.name()));
    }

    /// What a text leaves stays as it was: merges that were entered with the text's words are
    /// entered anew with those of the rest.
    private static List<SameSource> leaving(
            Part part,
            Sighting sighting,
            SameSource.End out,
            SameSource.End rest,
            Collection<SameSource> decided) {
        List<SameSource.End> own =
                part.sightings().stream()
                        .filter(it -> it.text().equals(sighting.text()))
                        .flatMap(it -> it.anchors().stream())
                        .toList();
        List<SameSource> entered = new ArrayList<>();
        entered.add(new SameSource(out, rest, false));
        for (SameSource one : decided) {
            if (one.same() && own.contains(one.one()) != own.contains(one.other())) {
                SameSource.End kept = own.contains(one.one()) ? one.other() : one.one();
                entered.add(new SameSource(one.one(), one.other(), false));
                if (!ends(part).contains(kept)) {
                    entered.add(new SameSource(rest, kept, true));
                }
            }
        }
        return entered;
    }

    private static Optional<SameSource.End> anchor(Source source) {
        return source.parts().stream()
                .flatMap(part -> part.sightings().stream())
                .flatMap(it -> it.anchors().stream())
                .findFirst();
    }

    private static List<SameSource.End> ends(Part part) {
        return part.sightings().stream().flatMap(it -> it.anchors().stream()).toList();
    }
}
