package org.dateline.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.CodePoints;
import org.dateline.model.Comment;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Media;
import org.dateline.model.Name;
import org.dateline.model.Page;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Post;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;
import org.dateline.model.Publication;
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
import org.dateline.model.Weapon;
import org.dateline.model.When;
import org.dateline.model.Zone;

/// A reading that has every noun of the model and every case of its choices.
final class RichReading {

    /// With a character beyond the BMP, an unpaired surrogate, a NUL and a no-break space.
    static final String TEXT = "Mayor 🏳 said \ud83c \u0000 “four\u00a0drones” fell on Tuesday.";

    private RichReading() {}

    static Reading make() {
        return new Reading(
                new ReaderId("1.2.3", "models", "gazetteer"),
                "pages/ä \"q\".html",
                provenance(),
                page(),
                article(),
                List.of(
                        new Name(
                                "n1",
                                Name.Kind.PERSON,
                                "Ada Voss",
                                some("Mayor"),
                                some("Arda"),
                                Optional.empty(),
                                List.of(at(0, 5), at(6, 8)))),
                List.of(
                        new Publication(
                                "p1",
                                at(6, 8),
                                "Radio Arda",
                                "broadcast",
                                some("reported deleted"),
                                List.of("c1"))),
                claims(),
                places(),
                figures(),
                incidents(),
                List.of(new Problem("page", "half of it was missing\nreally")));
    }

    private static Provenance provenance() {
        return new Provenance(
                Sha256.of(TEXT),
                123_456_789_012L,
                "text/html",
                some("windows-1252"),
                some("urn:uuid:1"),
                some("https://arda.example/a?b=c&d"),
                Optional.of(Instant.parse("2031-05-06T07:08:09.123456789Z")),
                some("2031-05"));
    }

    private static Page page() {
        Span whole = at(0, TEXT.length());
        var map =
                new SourceMap.Builder()
                        .add(new SourceMap.Run(0, 10, 5, 10, true))
                        .add(new SourceMap.Run(10, 2, 15, 9, false))
                        .build(CodePoints.of("🏳".repeat(9)));
        return new Page(
                TEXT,
                List.of(
                        new Block(Zone.TITLE, at(0, 5), at(5, 10)),
                        new Block(Zone.BODY, at(6, whole.end()), at(11, 24))),
                map);
    }

    private static Article article() {
        return new Article(
                some("Four “drones”"),
                List.of("Ada Voss", ""),
                some("The Arda Post"),
                Stamp.parse("2031-05-06T09:00:00+02:00"),
                Stamp.parse("2031-05-07"),
                some("en"),
                some("https://arda.example/a"),
                Optional.of(at(0, 5)),
                List.of(
                        new Post(
                                "x",
                                some("Ada"),
                                some("ada"),
                                Stamp.parse("2031-05-06"),
                                some("u"),
                                "fell",
                                at(6, 8))),
                List.of(new Comment(some("Bob"), some("yesterday"), at(9, 12))));
    }

    private static List<Claim> claims() {
        Voice voice =
                new Voice(
                        List.of(at(0, 5)),
                        "Mayor",
                        some("Ada Voss"),
                        some("Mayor"),
                        some("Arda"),
                        some("n1"));
        Step step =
                new Step(
                        Step.Part.CARRIER, some("Radio Arda"), some("broadcast"), Optional.empty());
        Media media = new Media(Media.Kind.FOOTAGE, at(6, 8), some("https://arda.example/v"));
        When said =
                new When.At(
                        Optional.of(at(9, 13)),
                        LocalDateTime.of(2031, 5, 6, 21, 30),
                        When.Precision.MINUTE);
        return List.of(
                new Claim(
                        "c1",
                        Claim.Form.MIXED,
                        Claim.Modality.DENIED,
                        List.of(at(0, 5), at(9, 13)),
                        Optional.of(at(9, 13)),
                        Optional.of(voice),
                        List.of(step),
                        List.of(media),
                        Optional.of(said)),
                new Claim(
                        "c2",
                        Claim.Form.DIRECT,
                        Claim.Modality.ASSERTED,
                        List.of(at(6, 8)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(new When.Unclear(Optional.empty(), When.Precision.WEEK))));
    }

    private static List<Place> places() {
        Place.Mention mention =
                new Place.Mention(
                        at(6, 8),
                        "Arda",
                        Place.Use.LITERAL,
                        Optional.of(Place.Level.NEAR_SETTLEMENT),
                        some("south of"),
                        OptionalDouble.of(2.5));
        return List.of(
                new Place.Located(
                        mention,
                        "geonames:1",
                        "Arda",
                        List.of("Ardha"),
                        some("XA"),
                        -12.25,
                        179.999_999,
                        "populated place"),
                new Place.Named(mention, List.of("geonames:2", "geonames:3")));
    }

    private static List<Figure> figures() {
        Quantity open =
                new Quantity(
                        OptionalDouble.of(46), OptionalDouble.empty(), Quantity.Qualifier.AT_LEAST);
        When asOf =
                new When.Between(
                        Optional.empty(),
                        LocalDate.of(2031, 5, 1),
                        LocalDate.of(2031, 5, 6),
                        When.Precision.RANGE);
        return List.of(
                new Figure(
                        "f1",
                        at(6, 8),
                        Figure.Measure.SHARE_DESTROYED,
                        some("drones"),
                        open,
                        Figure.Scope.WAR,
                        Optional.of(asOf),
                        new Said.InClaim("c1"),
                        Optional.empty()),
                new Figure(
                        "f2",
                        at(6, 8),
                        Figure.Measure.KILLED,
                        Optional.empty(),
                        Quantity.exactly(0.1),
                        Figure.Scope.INCIDENT,
                        Optional.empty(),
                        new Said.Narrator(),
                        some("i1")));
    }

    private static List<Incident> incidents() {
        Party party =
                new Party(
                        Party.Role.VICTIM,
                        Party.Kind.STATE,
                        "Arda",
                        Optional.of(at(0, 5)),
                        Party.Basis.CONTEXT,
                        some("n1"));
        When time = new When.Unclear(Optional.of(at(9, 13)), When.Precision.MONTH);
        return List.of(
                new Incident(
                        "i1",
                        at(6, 13),
                        Incident.Type.SHOOT_DOWN,
                        some("suicide"),
                        List.of(at(9, 13)),
                        Incident.Realis.ATTEMPTED,
                        Optional.of(Incident.Outcome.HALTED),
                        List.of(party),
                        OptionalInt.of(0),
                        Optional.of(time),
                        List.of(new Weapon("uav", at(9, 13))),
                        List.of("f2"),
                        OptionalInt.of(4),
                        new Said.InClaim("c1"),
                        true),
                bare());
    }

    private static Incident bare() {
        return new Incident(
                "i2",
                at(6, 9),
                Incident.Type.OTHER,
                Optional.empty(),
                List.of(),
                Incident.Realis.GENERIC,
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                new Said.Narrator(),
                false);
    }

    private static Span at(int start, int end) {
        return new Span(start, end);
    }

    private static Optional<String> some(String words) {
        return Optional.of(words);
    }
}
