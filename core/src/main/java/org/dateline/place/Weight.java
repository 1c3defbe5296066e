package org.dateline.place;

/// How well known a place is, before the article is looked at. Tens of people, more or less: a town
/// counts the logarithm of its people, a country as much as a city of a hundred million.
final class Weight {

    private static final double COUNTRY = 8;
    private static final double AREA = 7;
    private static final double PROVINCE = 6.3;

    /// Of two provinces of one name the larger, where nothing else tells.
    private static final double PROVINCE_PEOPLE = 100;

    private static final double DISTRICT = 4.5;
    private static final double BARE_DISTRICT = 3;
    private static final double CAPITAL = 1.5;
    private static final double OTHER_NAME = -1.2;
    private static final double QUARTER = -0.5;
    private static final double LEAST_PEOPLE = 50;

    private Weight() {}

    static double of(Gazetteer gazetteer, Keys.Hit hit) {
        double other = hit.sense() == Spelling.Sense.OTHER_NAME ? OTHER_NAME : 0;
        return switch (gazetteer.kind(hit.row())) {
            case COUNTRY -> COUNTRY;
            case CONTINENT, REGION, WATER ->
                    gazetteer.isImported(hit.row()) ? people(gazetteer, hit) + other : AREA;
            case PROVINCE -> PROVINCE + people(gazetteer, hit) / PROVINCE_PEOPLE + other;
            case DISTRICT -> other == 0 ? DISTRICT : BARE_DISTRICT;
            case CAPITAL -> people(gazetteer, hit) + CAPITAL + other;
            case SEAT, TOWN, SITE -> people(gazetteer, hit) + other;
            case QUARTER -> people(gazetteer, hit) + QUARTER + other;
        };
    }

    private static double people(Gazetteer gazetteer, Keys.Hit hit) {
        return StrictMath.log10(gazetteer.population(hit.row()) + LEAST_PEOPLE);
    }
}
