package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A folder with invented villages near Goris as GeoNames would list them, and imports into its
/// home.
abstract class Villages extends HandedIn {

    static final String VILLAGES =
            geonames(99000001, "Qorvik", "QORV,qorvik,Qorvigh,Корвик", "39.52", "46.36", "P\tPPL")
                    + geonames(99000002, "Upper Qorvik", "", "39.56", "46.37", "P\tPPL")
                    + geonames(99000003, "Mount Qaldar", "", "39.60", "46.30", "T\tMT");

    static String geonames(
            int id, String name, String others, String lat, String lon, String feature) {
        return String.join(
                        "\t",
                        Integer.toString(id),
                        name,
                        name,
                        others,
                        lat,
                        lon,
                        feature,
                        "AM\t\t08\t\t\t\t120\t\t1500\tAsia/Yerevan\t2024-01-01")
                + "\n";
    }

    final Launched run(String... words) {
        List<String> all = new ArrayList<>(List.of("--home", home.folder().toString()));
        all.addAll(List.of(words));
        return Launched.here(all.toArray(String[]::new));
    }

    final Launched add(Object... words) {
        List<String> all = new ArrayList<>(List.of("gazetteer", "import"));
        Stream.of(words).map(Object::toString).forEach(all::add);
        return run(all.toArray(String[]::new));
    }

    final byte[] packed() throws IOException {
        return Files.readAllBytes(home.folder().resolve("gazetteers/local/places.bin"));
    }

    final void refused(Path file, String why) {
        Launched done = add(file);
        assertEquals(1, done.code());
        assertEquals(1, done.err().lines().count(), done.err());
        assertTrue(done.err().contains(file + ": ") && done.err().contains(why), done.err());
    }
}
