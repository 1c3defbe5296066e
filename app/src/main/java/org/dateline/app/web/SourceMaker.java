package org.dateline.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.RecordId;
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.Dossier.Statement;
import org.dateline.model.Source;
import org.dateline.model.Source.Stated;
import org.dateline.source.Registry;

/// Makes the page of one source.
final class SourceMaker {

    private static final int LINES = 100;

    private final Ledger ledger;
    private final Registry registry;
    private final Source source;
    private final Works works;
    private final Ties ties;

    SourceMaker(Ledger ledger, Registry registry, Source source) {
        this.ledger = ledger;
        this.registry = registry;
        this.source = source;
        this.works = new Works(ledger);
        this.ties = new Ties(ledger);
    }

    static SourcesPage.Item item(Source source) {
        return new SourcesPage.Item(
                "/sources/" + source.id(),
                source.name(),
                title(source),
                source.kind().code(),
                heard(source.tally()));
    }

    /// Role and side as stated, or nothing.
    private static String title(Source source) {
        return java.util.stream.Stream.concat(source.roles().stream(), source.sides().stream())
                .map(Stated::words)
                .filter(words -> !words.equals(source.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String heard(Source.Tally tally) {
        List<String> out = new ArrayList<>();
        out.add(Words.count(tally.spoken(), "statement"));
        if (tally.carried() > 0) {
            out.add(tally.carried() + " passed on");
        }
        if (tally.narrated() > 0) {
            out.add(tally.narrated() + " figures and incidents in its own voice");
        }
        out.add(
                "%s = %s, %s"
                        .formatted(
                                Words.count(tally.captures(), "capture"),
                                Words.count(tally.articles(), "article"),
                                Words.count(tally.origins(), "independent origin")));
        return String.join(" · ", out);
    }

    /// Statements from the `from`th on, those with the words `about` alone.
    SourcePage page(String about, int from, List<String> damaged) {
        Dossier dossier = registry.dossier(source, about);
        List<Statement> all = dossier.statements();
        int start = Math.min(from, all.size());
        int end = Math.min(start + LINES, all.size());
        String asked = "/sources/" + source.id() + "?from=";
        boolean whole = about.isEmpty();
        return new SourcePage(
                source.id(),
                source.name(),
                about,
                facts(),
                all.size(),
                lines(all.subList(start, end)),
                whole && start > 0
                        ? Optional.of(asked + Math.max(0, start - LINES))
                        : Optional.empty(),
                whole && end < all.size() ? Optional.of(asked + end) : Optional.empty(),
                lines(dossier.carried().stream().limit(LINES).toList()),
                dossier.carried().size(),
                dossier.reframed().stream().limit(LINES).map(this::subject).toList(),
                bonds(dossier.revised()),
                bonds(dossier.opposed()),
                parts(),
                dossier.alike().stream().flatMap(id -> other(id).stream()).toList(),
                damaged);
    }

    private List<Row.Fact> facts() {
        List<Row.Fact> out = new ArrayList<>();
        out.add(new Row.Fact("kind", source.kind().code()));
        fact("role", source.roles()).ifPresent(out::add);
        fact("side", source.sides()).ifPresent(out::add);
        fact("printed as", source.aliases()).ifPresent(out::add);
        out.add(
                new Row.Fact(
                        "known",
                        switch (source.known()) {
                            case BY_NAME -> "by this name in every article";
                            case IN_ONE_STORY ->
                                    "in one story alone: no text tells more than the name";
                            case IN_ONE_ARTICLE ->
                                    "in one article alone: no text gives the full name or country";
                            case UNNAMED -> "in one article alone: the text gives no name";
                        }));
        out.add(new Row.Fact("heard", heard(source.tally())));
        return out;
    }

    private static Optional<Row.Fact> fact(String name, List<Stated> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Row.Fact(
                                name,
                                words.stream()
                                        .map(Stated::words)
                                        .collect(Collectors.joining("; "))));
    }

    private List<SourcePage.Line> lines(List<Statement> statements) {
        return statements.stream().map(this::line).toList();
    }

    private SourcePage.Line line(Statement it) {
        String captures =
                it.articles().size() > 1 ? " · in " + it.articles().size() + " captures" : "";
        return new SourcePage.Line(
                day(it.day()),
                it.words(),
                "/records/" + it.claims().getFirst(),
                Optional.of(it.modality())
                        .filter(modality -> modality != Claim.Modality.ASSERTED)
                        .map(Claim.Modality::code),
                it.by().filter(id -> !id.equals(source.id())).flatMap(this::other),
                "%s · published %s · captured %s%s"
                        .formatted(
                                outlet(it.article()),
                                day(it.published()),
                                day(it.captured()),
                                captures),
                it.through(),
                it.withdrawn());
    }

    private String outlet(String article) {
        return RecordId.parse(article)
                .flatMap(ledger::article)
                .map(works::outlet)
                .orElse(Words.UNSAID);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Words::day).orElse(Words.UNSAID);
    }

    private SourcePage.Subject subject(Dossier.Subject subject) {
        return new SourcePage.Subject(
                String.join(", ", subject.words()), lines(subject.statements()));
    }

    private List<SourcePage.Bond> bonds(List<Dossier.Tie> all) {
        return all.stream()
                .map(it ->
                        new SourcePage.Bond(
                                ties.from(it.own(), it.link()), it.by().flatMap(this::other)))
                .toList();
    }

    private Optional<SourcePage.Other> other(String id) {
        return registry.find(id).stream()
                .findFirst()
                .map(it ->
                        new SourcePage.Other(it.id(), "/sources/" + it.id(), it.name(), title(it)));
    }

    /// The parts that a person merged, and every article.
    private List<SourcePage.Part> parts() {
        List<SourcePage.Part> out = new ArrayList<>();
        for (Source.Part part : source.parts()) {
            if (source.parts().size() > 1) {
                out.add(
                        new SourcePage.Part(
                                part.id(), part.name() + ", merged by a person", Optional.empty()));
            }
            part.sightings()
                    .forEach(it ->
                            out.add(
                                    new SourcePage.Part(
                                            it.article(),
                                            it.name() + " in " + outlet(it.article()),
                                            Optional.of("/articles/" + it.article()))));
        }
        return out;
    }
}
