package org.dateline.app.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values of one row, each checked as it is taken.
final class Fields {

    /// `1310342217`
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /// `-39.75`, `45`, `1.5E2`
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{0,20})?");

    /// `AM`
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /// Longer values are shown cut.
    private static final int SHOWN = 30;

    private final List<String> values;

    Fields(List<String> values, int wanted) throws BrokenRow {
        if (values.size() != wanted) {
            throw new BrokenRow("%d columns instead of %d".formatted(values.size(), wanted));
        }
        this.values = List.copyOf(values);
    }

    static List<String> tabs(String line) {
        return List.of(line.split("\t", -1));
    }

    String text(int column) {
        return values.get(column).strip();
    }

    /// A name, without what parts values where rows are kept.
    Optional<String> name(int column) {
        return Optional.of(plain(text(column))).filter(name -> !name.isEmpty());
    }

    static String plain(String name) {
        return name.replace('\t', ' ').replace('|', ' ').replace('\uFFFD', ' ').strip();
    }

    String needed(int column, String what) throws BrokenRow {
        return name(column).orElseThrow(() -> new BrokenRow("no " + what));
    }

    long number(int column, String what) throws BrokenRow {
        String value = text(column);
        if (!NUMBER.matcher(value).matches()) {
            throw wrong(what, value);
        }
        return Long.parseLong(value);
    }

    /// A whole number, 0 where there is none. Some write a population as `1200.0`.
    long count(int column, String what) throws BrokenRow {
        String value = text(column).replaceFirst("\\.0$", "");
        if (value.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw wrong(what, value);
        }
        return Long.parseLong(value);
    }

    double degrees(int column, String what, int most) throws BrokenRow {
        String value = text(column);
        if (!DEGREES.matcher(value).matches() || Math.abs(Double.parseDouble(value)) > most) {
            throw wrong(what, value);
        }
        return Double.parseDouble(value);
    }

    String country(int column) throws BrokenRow {
        String value = text(column).toUpperCase(Locale.ROOT);
        if (!value.isEmpty() && !COUNTRY.matcher(value).matches()) {
            throw new BrokenRow(
                    "country “%s”: wanted are the two letters of ISO 3166".formatted(cut(value)));
        }
        return value;
    }

    static BrokenRow wrong(String what, String value) {
        return new BrokenRow(
                value.isEmpty() ? "no " + what : "%s “%s”".formatted(what, cut(value)));
    }

    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
