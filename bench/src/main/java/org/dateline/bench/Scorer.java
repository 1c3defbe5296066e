package org.dateline.bench;

import java.util.List;

/// One run of a scorer of `../shared/score`: its name in the tables, its arguments, and the data
/// (files or folders under `../shared`) that it reads.
///
/// `quick` ones take seconds and run in `./check`.
public record Scorer(String name, List<String> arguments, List<String> data, boolean quick) {

    /// In the order of the tables. A new scorer is one line here and its floors in `floors.tsv`.
    static final List<Scorer> ALL =
            List.of(
                    quick("seed", "seed.py", "seeds"),
                    quick("war", "war.py", "data/war"),
                    quick("attribution-dev", "attribution.py --set dev", "data/attribution/dev"),
                    quick("places-conflict", "places.py --set conflict", "data/places/conflict"),
                    quick("links-seeds", "links.py --set seeds", "seeds"),
                    quick(
                            "extraction-60",
                            "extraction.py --set scrapinghub --limit 60",
                            "data/extraction/scrapinghub"),
                    whole("extraction", "extraction.py", "data/extraction"),
                    whole(
                            "attribution-train",
                            "attribution.py --set train",
                            "data/attribution/train"),
                    whole(
                            "places",
                            "places.py --set lgl-first,trnews,gwn-odd",
                            "data/places/lgl-first data/places/trnews data/places/gwn-odd"),
                    // Without muc-dev, from which roles are learnt.
                    whole(
                            "incidents",
                            "incidents.py --set muc-tst12,gsr-even,airwars-dev,ipe-sample",
                            "data/incidents/muc-tst12 data/incidents/gsr-even"
                                    + " data/incidents/airwars-dev data/incidents/ipe-sample"),
                    whole(
                            "links",
                            "links.py --set longtail-dev,reprints-dev",
                            "data/links/longtail-dev data/links/reprints-dev"));

    public Scorer {
        arguments = List.copyOf(arguments);
        data = List.copyOf(data);
    }

    private static Scorer quick(String name, String arguments, String data) {
        return new Scorer(name, words(arguments), words(data), true);
    }

    private static Scorer whole(String name, String arguments, String data) {
        return new Scorer(name, words(arguments), words(data), false);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    /// As a person would type it at the project's root.
    String command() {
        return "python3 ../shared/score/" + String.join(" ", arguments);
    }
}
