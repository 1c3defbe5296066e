package org.dateline.place;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where an article plays, as far as it is known: how often each country and province was named,
/// and the settlements that are sure.
final class Scene {

    private static final double UNKNOWN = 1;
    private static final double CLOSE_KM = 120;
    private static final int ENOUGH = 3;

    private final Terrain terrain;
    private final Map<Integer, Double> named = new TreeMap<>();
    private final TreeSet<Integer> points = new TreeSet<>();
    private final TreeSet<Integer> districts = new TreeSet<>();
    private final TreeSet<Integer> districtsOfTowns = new TreeSet<>();
    private double countries = UNKNOWN;
    private double provinces = UNKNOWN;

    Scene(Terrain terrain) {
        this.terrain = terrain;
    }

    /// Counts a place that is sure, and with it the province and country that it lies in.
    void add(int row, Kind kind, double weight) {
        int country = terrain.country(row);
        int province = terrain.province(row);
        if (country != Entry.NOWHERE) {
            named.merge(country, weight, Double::sum);
            countries += weight;
        }
        if (province != Entry.NOWHERE) {
            named.merge(province, weight, Double::sum);
            provinces += weight;
        }
        if (kind.isSettlement() || kind == Kind.DISTRICT || kind == Kind.COUNTRY) {
            points.add(row);
        }
    }

    /// From 0 to 1: the share of the row's country among all countries named.
    double countryShare(int row) {
        return named.getOrDefault(terrain.country(row), 0.0) / countries;
    }

    double provinceShare(int row) {
        return named.getOrDefault(terrain.province(row), 0.0) / provinces;
    }

    /// Notes what the names of the article may mean, so that a town speaks for its district and the
    /// district for the town.
    void mayMean(int row, Kind kind, int parent) {
        if (kind == Kind.DISTRICT) {
            districts.add(row);
        } else if (kind.isSettlement()) {
            districtsOfTowns.add(parent);
        }
    }

    /// Whether a district is named with a town in it, or a town with its district.
    boolean isInCompany(int row, Kind kind, int parent) {
        return kind == Kind.DISTRICT
                ? districtsOfTowns.contains(row)
                : kind.isSettlement() && districts.contains(parent);
    }

    /// From 0 to 1: how many other sure places lie close by; of countries, those that it does not
    /// lie in.
    double nearness(int row) {
        int close = 0;
        for (int point : points) {
            if (point != row
                    && point != terrain.country(row)
                    && terrain.km(point, row) <= CLOSE_KM) {
                close++;
            }
            if (close == ENOUGH) {
                break;
            }
        }
        return (double) close / ENOUGH;
    }
}
