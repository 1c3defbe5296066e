package org.dateline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Toponym;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.Span;
import org.dateline.model.Step;
import org.dateline.model.When;

/// Makes the margin's rows from a reading, kind by kind, each kind in the order of the text.
final class RowMaker {

    private final Reading reading;
    private final Proof proof;
    private final ArticlePages.Around around;

    private RowMaker(Reading reading, Proof proof, ArticlePages.Around around) {
        this.reading = reading;
        this.proof = proof;
        this.around = around;
    }

    static List<Row> rows(Reading reading, Proof proof, ArticlePages.Around around) {
        RowMaker maker = new RowMaker(reading, proof, around);
        List<Row> out = new ArrayList<>();
        reading.claims().forEach(claim -> out.add(maker.claim(claim)));
        reading.incidents().forEach(incident -> out.add(maker.incident(incident)));
        reading.figures().forEach(figure -> out.add(maker.figure(figure)));
        List<Toponym> places = Toponym.all(reading);
        for (int i = 0; i < places.size(); i++) {
            out.add(maker.place(Marks.place(i), places.get(i)));
        }
        return out;
    }

    private Row claim(Claim claim) {
        List<Row.Fact> facts = new ArrayList<>();
        facts.add(new Row.Fact("form", claim.form().code()));
        if (claim.modality() != Claim.Modality.ASSERTED) {
            facts.add(new Row.Fact("said as", claim.modality().code()));
        }
        claim.said().ifPresent(said -> facts.add(new Row.Fact("said", when(said))));
        claim.media()
                .forEach(media ->
                        facts.add(
                                new Row.Fact(
                                        media.kind().code(), reading.page().words(media.span()))));
        List<Row.Evidence> evidence = new ArrayList<>();
        claim.content().forEach(span -> evidence.add(proof.of("words", span)));
        claim.cue().ifPresent(span -> evidence.add(proof.of("cue", span)));
        claim.source().stream()
                .flatMap(voice -> voice.spans().stream())
                .forEach(span -> evidence.add(proof.of("speaker", span)));
        return row(
                claim.id(), Kind.CLAIM, words(claim.content()), "", chain(claim), facts, evidence);
    }

    private List<Row.Hop> chain(Claim claim) {
        if (claim.chain().isEmpty()) {
            String who =
                    claim.source()
                            .map(voice -> voice.name().orElse(voice.text()))
                            .orElse("no speaker found");
            return List.of(new Row.Hop("speaker", who, Optional.empty()));
        }
        return claim.chain().stream().map(step -> hop(step, claim)).toList();
    }

    private static Row.Hop hop(Step step, Claim claim) {
        String name = step.name().orElse("no " + step.part().code() + " found");
        Optional<String> detail =
                step.part() == Step.Part.SPEAKER
                        ? claim.source().flatMap(voice -> voice.side())
                        : step.medium();
        String words = detail.map(d -> name + " (" + d + ")").orElse(name);
        return new Row.Hop(step.part().code(), words, step.status());
    }

    private Row incident(Incident incident) {
        String type = Words.type(incident.type());
        String realis = Words.realis(incident.realis());
        String when = incident.time().map(this::when).orElse(Words.UNSAID);
        String where = where(incident);
        List<Row.Fact> facts = new ArrayList<>();
        facts.add(new Row.Fact("when", when));
        facts.add(new Row.Fact("where", where));
        incident.actors()
                .forEach(party -> facts.add(new Row.Fact(party.role().code(), words(party))));
        incident.outcome().ifPresent(outcome -> facts.add(new Row.Fact("outcome", outcome.code())));
        incident.weapons()
                .forEach(weapon ->
                        facts.add(new Row.Fact("weapon", reading.page().words(weapon.span()))));
        incident.figures()
                .forEach(id ->
                        figure(id)
                                .ifPresent(f ->
                                        facts.add(
                                                new Row.Fact(
                                                        Words.measure(f.measure()), amount(f)))));
        facts.add(new Row.Fact("said by", said(incident.saidBy())));
        String head = type + (incident.aggregate() ? " · summary" : "") + " · " + realis;
        List<Row.Evidence> evidence = List.of(proof.of("words", incident.span()));
        return row(
                incident.id(),
                Kind.INCIDENT,
                head,
                brief(incident, when, where),
                List.of(),
                facts,
                evidence);
    }

    /// When, where and by or against whom, as far as the text says.
    private static String brief(Incident incident, String when, String where) {
        String who =
                incident.actors().stream()
                        .map(Party::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return when + " · " + where + (who.isEmpty() ? "" : " · " + who);
    }

    private static String words(Party party) {
        return switch (party.basis()) {
            case EXPLICIT -> party.name();
            case HEADLINE -> party.name() + " (from the headline)";
            case CONTEXT -> party.name() + " (from the context)";
        };
    }

    private Row figure(Figure figure) {
        String of = figure.of().map(o -> ", " + o).orElse("");
        List<Row.Fact> facts = new ArrayList<>();
        facts.add(new Row.Fact("of", Words.scope(figure.scope())));
        figure.asOf().ifPresent(when -> facts.add(new Row.Fact("as of", when(when))));
        facts.add(new Row.Fact("said by", said(figure.saidBy())));
        figure.incident()
                .ifPresent(
                        id -> facts.add(new Row.Fact("incident", Words.label(Kind.INCIDENT, id))));
        String head = Words.measure(figure.measure()) + of + ": " + amount(figure);
        String brief = Words.scope(figure.scope()) + " · " + said(figure.saidBy());
        return row(
                figure.id(),
                Kind.FIGURE,
                head,
                brief,
                List.of(),
                facts,
                List.of(proof.of("words", figure.span())));
    }

    private Optional<Figure> figure(String id) {
        return reading.figures().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private String amount(Figure figure) {
        return Words.quantity(figure, reading.page().words(figure.span()));
    }

    private Row place(String key, Toponym place) {
        PlaceRows rows = new PlaceRows(reading, proof);
        return row(
                key,
                Kind.PLACE,
                rows.head(place),
                rows.brief(place),
                List.of(),
                rows.facts(place),
                rows.evidence(place));
    }

    /// Where the incident was, and whether a person rejected what the place was taken for.
    private String where(Incident incident) {
        if (incident.place().isEmpty()) {
            return Words.UNSAID;
        }
        int mention = incident.place().getAsInt();
        boolean rejected =
                Toponym.all(reading).stream()
                        .filter(place -> place.mentions().contains(mention))
                        .anyMatch(place -> rejected(place.id().toString()));
        Place place = reading.places().get(mention);
        return rejected ? place.mention().text() + " (place rejected)" : PlaceRows.words(place);
    }

    private boolean rejected(String id) {
        return Row.rejected(around.verdicts().getOrDefault(id, List.of()));
    }

    private String when(When when) {
        String printed =
                when.span()
                        .map(span -> "“" + reading.page().words(span) + "”")
                        .orElse("from context");
        return Words.when(when) + " · " + printed;
    }

    private String said(Said said) {
        return switch (said) {
            case Said.Narrator() -> "the writer, no source named";
            case Said.InClaim(String claim) -> "in " + Words.label(Kind.CLAIM, claim);
        };
    }

    private String words(List<Span> spans) {
        return spans.stream().map(reading.page()::words).collect(Collectors.joining(" … "));
    }

    private Row row(
            String key,
            Kind kind,
            String head,
            String brief,
            List<Row.Hop> chain,
            List<Row.Fact> facts,
            List<Row.Evidence> evidence) {
        Optional<String> id = proof.id(key);
        return new Row(
                key,
                kind,
                Words.label(kind, key),
                id,
                proof.address(key),
                head,
                brief,
                chain,
                facts,
                evidence,
                reading.capture().sha256().hex(),
                proof.citation(key, evidence.getFirst()),
                id.map(i -> around.verdicts().getOrDefault(i, List.of())).orElse(List.of()),
                id.map(i -> around.ties().getOrDefault(i, List.of())).orElse(List.of()),
                around.lit().filter(key::equals).isPresent());
    }
}
