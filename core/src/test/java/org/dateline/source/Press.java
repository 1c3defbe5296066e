package org.dateline.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Reading;
import org.dateline.model.SameSource;
import org.dateline.model.Source;

/// Articles of invented papers, read as anybody's page is, and the registry over them.
final class Press {

    private static final Resources RESOURCES = Resources.load();

    private final List<Reading> readings = new ArrayList<>();
    private List<SameSource> decided = List.of();

    /// Adds a page; every paragraph is one of the body.
    Press page(String outlet, String day, String title, String... paragraphs) {
        StringBuilder html =
                new StringBuilder("<html lang=en><head><title>%s</title>".formatted(title));
        html.append("<meta property=og:site_name content='%s'>".formatted(outlet));
        html.append("<meta property=article:published_time content='%s'>".formatted(day));
        html.append("</head><body><article><h1>%s</h1>".formatted(title));
        for (String paragraph : paragraphs) {
            html.append("<p>%s</p>".formatted(paragraph));
        }
        byte[] bytes =
                html.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
        readings.add(
                Flow.read(
                        new Capture(title + ".html", Content.of(bytes), Given.nothing()),
                        RESOURCES));
        return this;
    }

    Press decided(List<SameSource> decisions) {
        List<SameSource> all = new ArrayList<>(decided);
        all.removeIf(it ->
                decisions.stream()
                        .anyMatch(d -> d.one().equals(it.one()) && d.other().equals(it.other())));
        all.addAll(decisions);
        decided = all;
        return this;
    }

    List<Reading> readings() {
        return readings;
    }

    Registry registry() {
        return registry(readings);
    }

    Registry registry(List<Reading> inOrder) {
        return Registry.of(Flow.link(inOrder, List.of()), inOrder, List.of(), decided);
    }

    /// All sources of this name.
    List<Source> named(String name) {
        return registry().all().stream().filter(it -> it.name().equals(name)).toList();
    }

    Source one(String name) {
        List<Source> found = named(name);
        if (found.size() != 1) {
            throw new AssertionError(
                    found.size() + " sources are " + name + ": " + registry().all());
        }
        return found.getFirst();
    }
}
