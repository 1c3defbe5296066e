package org.dateline.place;

import org.dateline.model.Place;

/// What a row of the gazetteer is. The order is the order of the packed bytes: append, never
/// insert.
public enum Kind {
    COUNTRY(0, "country", Place.Level.COUNTRY),
    CONTINENT(1, "continent", Place.Level.REGION),
    REGION(2, "region", Place.Level.REGION),
    WATER(3, "water", Place.Level.REGION),
    PROVINCE(4, "first-order division", Place.Level.ADM1),
    DISTRICT(5, "second-order division", Place.Level.ADM2),
    CAPITAL(6, "capital", Place.Level.SETTLEMENT),
    SEAT(7, "seat of a division", Place.Level.SETTLEMENT),
    TOWN(8, "populated place", Place.Level.SETTLEMENT),
    QUARTER(9, "part of a town", Place.Level.SETTLEMENT),
    SITE(10, "site", Place.Level.EXACT);

    private static final Kind[] BY_CODE = new Kind[values().length];

    static {
        for (Kind kind : values()) {
            BY_CODE[kind.code] = kind;
        }
    }

    private final int code;
    private final String label;
    private final Place.Level level;

    Kind(int code, String label, Place.Level level) {
        this.code = code;
        this.label = label;
        this.level = level;
    }

    public int code() {
        return code;
    }

    public static Kind of(int code) {
        return BY_CODE[code];
    }

    public String label() {
        return label;
    }

    public Place.Level level() {
        return level;
    }

    public boolean isSettlement() {
        return level == Place.Level.SETTLEMENT;
    }

    /// Regions, continents and waters: they belong to no one country.
    public boolean isArea() {
        return level == Place.Level.REGION;
    }
}
