package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Says which row each name means: by the container named with it, the countries and provinces of
/// the article, the places close by, and how well known each is.
final class Resolver {

    private static final double CONTAINED = 8;
    private static final double COUNTRY = 3;
    private static final double PROVINCE = 4;
    private static final double NEAR = 3;
    private static final double COMPANY = 1.5;
    private static final double DIVISION = 4;
    private static final double NAMESAKE = 0.25;

    /// With so large a part of its province's people a seat is what the name calls to mind.
    private static final double MAIN_TOWN = 1.0 / 3;

    private static final double ECLIPSE = 1;
    private static final int MOST = 200;
    private static final double CLEAR = 1.5;

    private final Gazetteer gazetteer;
    private final Terrain terrain;
    private final Cues cues;

    Resolver(Gazetteer gazetteer, Terrain terrain, Cues cues) {
        this.gazetteer = gazetteer;
        this.terrain = terrain;
        this.cues = cues;
    }

    /// The candidates of one name, best first; ties by row, the more populous first.
    List<Candidate> rank(Found found, SortedSet<Integer> containers, Scene scene) {
        List<Candidate> out = new ArrayList<>();
        for (Keys.Hit hit : found.hits().subList(0, Math.min(MOST, found.hits().size()))) {
            out.add(new Candidate(hit, score(found, hit, containers, scene)));
        }
        out.sort(
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingInt(c -> c.hit().row()));
        return isCalledDivision(found) ? out : withTownFirst(out);
    }

    /// A province's main town that is called like it changes places with it.
    private List<Candidate> withTownFirst(List<Candidate> ranked) {
        int province = ranked.getFirst().hit().row();
        if (gazetteer.kind(province) == Kind.PROVINCE) {
            for (int at = 1; at < ranked.size(); at++) {
                Candidate town = ranked.get(at);
                if (isMainTown(town.hit().row(), province)) {
                    Candidate first = ranked.getFirst();
                    ranked.set(0, new Candidate(town.hit(), first.score()));
                    ranked.set(at, new Candidate(first.hit(), town.score()));
                    return ranked;
                }
            }
        }
        return ranked;
    }

    private boolean isMainTown(int row, int province) {
        return isSeat(row)
                && terrain.isIn(row, province)
                && gazetteer.population(row) >= MAIN_TOWN * gazetteer.population(province);
    }

    private double score(Found found, Keys.Hit hit, SortedSet<Integer> containers, Scene scene) {
        int row = hit.row();
        double inside = containers.stream().anyMatch(c -> terrain.isIn(row, c)) ? CONTAINED : 0;
        double sum =
                Weight.of(gazetteer, hit)
                        + inside
                        + asKind(found, row)
                        - namesake(found, row)
                        - eclipse(found, row)
                        + COUNTRY * scene.countryShare(row)
                        + (isCountry(row) ? 0 : PROVINCE * scene.provinceShare(row))
                        + NEAR * scene.nearness(row)
                        + company(row, scene);
        return Math.round(sum * 1000) / 1000.0;
    }

    private double company(int row, Scene scene) {
        return scene.isInCompany(row, gazetteer.kind(row), gazetteer.parent(row)) ? COMPANY : 0;
    }

    private boolean isCountry(int row) {
        return gazetteer.kind(row) == Kind.COUNTRY;
    }

    /// `Martuni district` is the district, where there is one.
    private double asKind(Found found, int row) {
        Kind kind = gazetteer.kind(row);
        boolean isDivision = kind == Kind.PROVINCE || kind == Kind.DISTRICT;
        return isDivision && isCalledDivision(found) ? DIVISION : 0;
    }

    /// A province that is called like its seat is meant only where it is called one; where another
    /// province has the name, too, both stand for their country.
    private double namesake(Found found, int row) {
        boolean town =
                gazetteer.kind(row) == Kind.PROVINCE
                        && !isCalledDivision(found)
                        && found.hits().stream().noneMatch(hit -> isOtherProvince(hit.row(), row))
                        && found.hits().stream()
                                .anyMatch(hit -> isSeat(hit.row()) && terrain.isIn(hit.row(), row));
        return town ? NAMESAKE : 0;
    }

    private boolean isOtherProvince(int row, int than) {
        return row != than && gazetteer.kind(row) == Kind.PROVINCE;
    }

    /// `China` is the country before it is the town in Texas, however much else lies in Texas.
    private double eclipse(Found found, int row) {
        boolean small = gazetteer.kind(row).isSettlement() && gazetteer.population(row) < Judge.BIG;
        return small && found.hits().stream().anyMatch(h -> isCountry(h.row())) ? ECLIPSE : 0;
    }

    private boolean isSeat(int row) {
        return gazetteer.kind(row) == Kind.SEAT || gazetteer.kind(row) == Kind.CAPITAL;
    }

    /// Not where a longer name goes on: `Sisian State Academy`.
    private boolean isCalledDivision(Found found) {
        return cues.division().contains(found.after(1))
                && (found.to() + 1 >= found.words().size()
                        || !found.words().get(found.to() + 1).isCapitalised()
                        || found.words().get(found.to() + 1).gap() != Word.Gap.BLANK);
    }

    /// Whether the first is clearly ahead of the second.
    static boolean isClear(List<Candidate> ranked) {
        return ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() >= CLEAR;
    }

    /// The containers that the words beside a name state: `Goris, Armenia`.
    Map<Found, SortedSet<Integer>> containers(List<Found> all) {
        Map<Found, SortedSet<Integer>> out = new TreeMap<>(Comparator.comparing(Found::span));
        for (int i = 0; i + 1 < all.size(); i++) {
            Found inner = all.get(i);
            Found outer = all.get(i + 1);
            if (isFollowed(inner, outer) && !isList(inner, outer)) {
                SortedSet<Integer> rows = containing(inner, outer);
                if (!rows.isEmpty()) {
                    out.put(inner, rows);
                }
            }
        }
        return out;
    }

    /// `X, Y` and `X in Y`.
    private static boolean isFollowed(Found inner, Found outer) {
        if (inner.words() != outer.words() || inner.isAdjective() || outer.isAdjective()) {
            return false;
        }
        boolean comma = outer.from() == inner.to() && outer.first().gap() == Word.Gap.COMMA;
        boolean in = outer.from() == inner.to() + 1 && inner.after(1).equals("in");
        return comma || in;
    }

    /// `Russia, Ohio and Texas` lists them; only the short form of a state follows a town that is
    /// called like a country.
    private boolean isList(Found inner, Found outer) {
        Kind best = gazetteer.kind(inner.hits().getFirst().row());
        boolean state = best == Kind.COUNTRY || best.isArea();
        return state && !isShortForm(outer) && isElsewhere(inner, outer);
    }

    /// `Ala.` and `, TX`, but not `U.S.`.
    private boolean isShortForm(Found outer) {
        boolean isShort = outer.key().endsWith(".") || outer.key().startsWith(",");
        return isShort && gazetteer.kind(outer.hits().getFirst().row()) != Kind.COUNTRY;
    }

    /// Whether the best known reading of the inner name does not lie in the outer.
    private boolean isElsewhere(Found inner, Found outer) {
        int row = inner.hits().getFirst().row();
        return outer.hits().stream().noneMatch(h -> terrain.isIn(row, h.row()));
    }

    private SortedSet<Integer> containing(Found inner, Found outer) {
        SortedSet<Integer> out = new TreeSet<>();
        for (Keys.Hit container : outer.hits()) {
            if (gazetteer.kind(container.row()).isSettlement()) {
                continue;
            }
            if (inner.hits().stream().anyMatch(h -> terrain.isIn(h.row(), container.row()))) {
                out.add(container.row());
            }
        }
        return out;
    }
}
