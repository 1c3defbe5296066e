package org.dateline.app.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A kind of file that places can be imported from, as one file of it is read.
interface Form {

    /// What all kinds are called, for whoever hands in another.
    String KNOWN =
            "GeoNames places or alternate names, a Who's On First pack, GNS, or a CSV with columns"
                    + " name, lat, lon";

    /// What the list of sources calls it.
    String label();

    /// Whose data it is and under which licence.
    String licence();

    Row row(String line) throws BrokenRow;

    /// Whether the first line says what the columns are.
    default boolean hasHeader() {
        return true;
    }

    /// Whether it only names places that another source holds.
    default boolean isOfNames() {
        return false;
    }

    /// The form that a file's first line shows.
    static Optional<Form> of(String first, Choice choice, Predicate<String> isHeld) {
        List<String> columns = Fields.tabs(first);
        if (GeoNamesNames.isFirst(columns)) {
            return Optional.of(new GeoNamesNames(isHeld));
        }
        if (GeoNamesPlaces.isFirst(columns)) {
            return Optional.of(new GeoNamesPlaces(choice));
        }
        if (WhosOnFirst.isFirst(first)) {
            return Optional.of(new WhosOnFirst(choice));
        }
        return Gns.of(first, choice).or(() -> PlainCsv.of(first, choice));
    }
}
