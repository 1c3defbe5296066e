package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Article;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.name.Names;
import org.dateline.text.Prose;

/// Finds and locates the places of one article, sorted by span.
public final class Places {

    private static final double MARGIN = 0.15;
    private static final int MOST_CANDIDATES = 5;
    private static final double NEAR_KM = 25;
    private static final double CITY = 100_000;
    private static final double CITY_KM = 10;
    private static final double TOWN_KM = 5;

    private final Gazetteer gazetteer;
    private final Usage usage;
    private final Terrain terrain;
    private final String text;
    private Optional<Found> last = Optional.empty();
    private Place.Use lastUse = Place.Use.LITERAL;

    private Places(Prose prose, Article article, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.usage = new Usage(Cues.ENGLISH, article.dateline());
        this.terrain = new Terrain(gazetteer);
        this.text = prose.text();
    }

    public static List<Place> find(Prose prose, Article article, Names names, Gazetteer gazetteer) {
        Places places = new Places(prose, article, gazetteer);
        List<Place> out = new ArrayList<>();
        List<Survey.Read> reads = new Survey(gazetteer).of(prose, names);
        for (Survey.Read read : reads) {
            out.add(places.place(read));
        }
        Unlisted.join(out, prose, names);
        out.addAll(Roads.of(reads, gazetteer, Cues.ENGLISH, prose.text()));
        out.sort(Comparator.comparing(place -> place.mention().span()));
        return out;
    }

    /// A list goes on as it began: `in Goris and Sisian`.
    private Place.Use use(Found found, Kind kind) {
        Place.Use use =
                last.filter(found::isListedAfter).map(f -> lastUse).orElse(usage.of(found, kind));
        last = Optional.of(found);
        lastUse = use;
        return use;
    }

    private Place place(Survey.Read read) {
        List<Candidate> ranked = read.ranked();
        int row = ranked.getFirst().hit().row();
        if (isOpen(ranked)) {
            return new Place.Named(mention(read.found(), row, false), ids(ranked));
        }
        int country = terrain.country(row);
        return new Place.Located(
                mention(read.found(), row, true),
                gazetteer.id(row),
                gazetteer.name(row),
                gazetteer.others(row),
                country == Entry.NOWHERE ? Optional.empty() : Optional.of(code(country)),
                gazetteer.lat(row),
                gazetteer.lon(row),
                gazetteer.kind(row).label());
    }

    private String code(int country) {
        return gazetteer.id(country).substring("iso:".length());
    }

    /// Two that lie apart, and nothing tells which.
    private boolean isOpen(List<Candidate> ranked) {
        return ranked.size() > 1
                && ranked.get(0).score() - ranked.get(1).score() < MARGIN
                && !isSame(ranked.get(0).hit().row(), ranked.get(1).hit().row());
    }

    /// A town and the district around it, or two points of one place.
    private boolean isSame(int a, int b) {
        return terrain.isIn(a, b) || terrain.isIn(b, a) || terrain.km(a, b) <= NEAR_KM;
    }

    private List<String> ids(List<Candidate> ranked) {
        return ranked.stream()
                .limit(MOST_CANDIDATES)
                .map(c -> gazetteer.id(c.hit().row()))
                .toList();
    }

    private Place.Mention mention(Found found, int row, boolean known) {
        Kind kind = gazetteer.kind(row);
        Optional<Nearby> beside = Nearby.of(found, Cues.ENGLISH);
        Optional<Nearby> near = beside.filter(n -> kind.isSettlement());
        Optional<Span> relation =
                beside.map(Nearby::words).or(() -> Nearby.part(found, Cues.ENGLISH));
        Place.Level level = near.isPresent() ? Place.Level.NEAR_SETTLEMENT : kind.level();
        double km = uncertainty(row) + near.map(Nearby::km).orElse(0.0);
        return new Place.Mention(
                found.span(),
                found.span().in(text),
                use(found, kind),
                known ? Optional.of(level) : Optional.empty(),
                relation.map(words -> words.in(text)),
                known ? OptionalDouble.of(km) : OptionalDouble.empty());
    }

    private double uncertainty(int row) {
        double radius = gazetteer.radiusKm(row);
        double town = gazetteer.population(row) > CITY ? CITY_KM : TOWN_KM;
        return radius > 0 ? Math.round(radius) : town;
    }
}
