package org.dateline.app.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Page;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Post;
import org.dateline.model.Provenance;
import org.dateline.model.Quantity;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.Sha256;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.Step;
import org.dateline.model.Voice;
import org.dateline.model.When;
import org.dateline.model.Zone;

/// A reading made by hand that has something of every kind.
final class Specimen {

    static final String TEXT =
            """
            Minister claims the pass
            By Ada Lind
            TORVAL — Minister Ole Brandt said on Monday that “two of our drones” hit Hask.
            The pass is ours. — Ole Brandt (@obrandt)
            Great reporting, thank you!\
            """;

    private Specimen() {}

    static Reading reading() {
        SourceMap map = SourceMap.identity(TEXT);
        return new Reading(
                new ReaderId("0.1.0", "models", "gazetteer"),
                "folder/torval.txt",
                new Provenance(
                        Sha256.of(TEXT),
                        TEXT.getBytes(StandardCharsets.UTF_8).length,
                        "text/plain",
                        Optional.of("UTF-8"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Page(TEXT, blocks(), map),
                article(),
                List.of(),
                List.of(),
                List.of(claim()),
                List.of(place()),
                List.of(figure()),
                List.of(incident()),
                List.of());
    }

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<Block> blocks() {
        return List.of(
                block(Zone.TITLE, "Minister claims the pass"),
                block(Zone.BYLINE, "By Ada Lind"),
                block(
                        Zone.BODY,
                        "TORVAL — Minister Ole Brandt said on Monday that “two of our drones” hit Hask."),
                block(Zone.POST, "The pass is ours. — Ole Brandt (@obrandt)"),
                block(Zone.COMMENT, "Great reporting, thank you!"));
    }

    private static Block block(Zone zone, String words) {
        return new Block(zone, at(words), at(words));
    }

    private static Article article() {
        Post post =
                new Post(
                        "x",
                        Optional.of("Ole Brandt"),
                        Optional.of("obrandt"),
                        Optional.empty(),
                        Optional.of("javascript:alert(1)"),
                        "The pass is ours.",
                        at("The pass is ours."));
        return new Article(
                Optional.of("Minister claims the pass"),
                List.of("Ada Lind"),
                Optional.of("Torval Post"),
                Optional.of(Stamp.of(LocalDate.of(2031, 5, 6))),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.of(at("TORVAL")),
                List.of(post),
                List.of());
    }

    private static Claim claim() {
        Voice voice =
                new Voice(
                        List.of(at("Minister Ole Brandt")),
                        "Minister Ole Brandt",
                        Optional.of("Ole Brandt"),
                        Optional.of("Minister"),
                        Optional.of("Nordmark"),
                        Optional.empty());
        Step speaker = step(Step.Part.SPEAKER, "Ole Brandt", Optional.empty());
        Step publisher = step(Step.Part.PUBLISHER, "Torval Post", Optional.empty());
        Step carrier = step(Step.Part.CARRIER, "Radio Nord", Optional.of("reported deleted"));
        return new Claim(
                "c1",
                Claim.Form.MIXED,
                Claim.Modality.ASSERTED,
                List.of(at("“two of our drones” hit Hask")),
                Optional.of(at("said")),
                Optional.of(voice),
                List.of(speaker, carrier, publisher),
                List.of(),
                Optional.of(monday()));
    }

    private static Step step(Step.Part part, String name, Optional<String> status) {
        return new Step(part, Optional.of(name), Optional.empty(), status);
    }

    private static When monday() {
        LocalDate day = LocalDate.of(2031, 5, 5);
        return new When.Between(Optional.of(at("on Monday")), day, day, When.Precision.DAY);
    }

    private static Place place() {
        Place.Mention mention =
                new Place.Mention(
                        at("Hask"),
                        "Hask",
                        Place.Use.LITERAL,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty());
        return new Place.Named(mention, List.of());
    }

    private static Figure figure() {
        return new Figure(
                "f1",
                at("two"),
                Figure.Measure.COUNT,
                Optional.of("drones"),
                Quantity.exactly(2),
                Figure.Scope.INCIDENT,
                Optional.empty(),
                new Said.InClaim("c1"),
                Optional.of("i1"));
    }

    private static Incident incident() {
        Party party =
                new Party(
                        Party.Role.PERPETRATOR,
                        Party.Kind.OBJECT,
                        "our drones",
                        Optional.of(at("our drones")),
                        Party.Basis.EXPLICIT,
                        Optional.empty());
        return new Incident(
                "i1",
                at("two of our drones” hit Hask"),
                Incident.Type.DRONE_STRIKE,
                Optional.empty(),
                List.of(at("hit")),
                Incident.Realis.ACTUAL,
                Optional.empty(),
                List.of(party),
                OptionalInt.of(0),
                Optional.of(monday()),
                List.of(),
                List.of("f1"),
                OptionalInt.empty(),
                new Said.InClaim("c1"),
                false);
    }
}
