package org.dateline.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Place;
import org.dateline.model.Quantity;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.Step;
import org.dateline.model.When;

/// Findings in plain words; `?` where the text does not say.
public final class Plain {

    static final String UNSAID = "?";

    private Plain() {}

    static String realis(Incident incident) {
        return switch (incident.realis()) {
            case ACTUAL -> "happened";
            case ONGOING -> "going on";
            case ATTEMPTED -> "attempted";
            case PLANNED -> "planned";
            case DENIED -> "denied";
            case GENERIC -> "in general";
        };
    }

    static String when(Optional<When> when) {
        return when.map(found ->
                        switch (found) {
                            case When.At at -> at.moment().toString().replace('T', ' ');
                            case When.Between(var s, var from, var to, var p) ->
                                    from.equals(to) ? from.toString() : from + "/" + to;
                            case When.Unclear unclear -> UNSAID;
                        })
                .orElse(UNSAID);
    }

    /// As the text prints it, with its relation and its level where it is not a town.
    static String where(Reading reading, Incident incident) {
        if (incident.place().isEmpty()) {
            return UNSAID;
        }
        Place.Mention mention = reading.places().get(incident.place().getAsInt()).mention();
        String relation = mention.relation().map(word -> word + " ").orElse("");
        String level =
                mention.level()
                        .filter(found -> found.compareTo(Place.Level.LINE) >= 0)
                        .map(found -> " (" + level(found) + ")")
                        .orElse("");
        return relation + Sheet.flat(mention.text()) + level;
    }

    private static String level(Place.Level level) {
        return switch (level) {
            case ADM1 -> "province";
            case ADM2 -> "district";
            case LINE -> "road";
            case EXACT, SETTLEMENT, NEAR_SETTLEMENT, REGION, COUNTRY -> level.code();
        };
    }

    static String number(Reading reading, Figure figure) {
        Quantity quantity = figure.quantity();
        String low = quantity.low().isPresent() ? number(quantity.low().getAsDouble()) : "";
        String high = quantity.high().isPresent() ? number(quantity.high().getAsDouble()) : "";
        return switch (quantity.qualifier()) {
            case EXACT -> low.equals(high) ? low : low + "-" + high;
            case ABOUT -> "about " + (low.equals(high) ? low : low + "-" + high);
            case AT_LEAST -> low + " or more";
            case AT_MOST -> "up to " + high;
            case VAGUE, UNKNOWN -> "“" + Sheet.flat(reading.page().words(figure.span())) + "”";
        };
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }

    static String scope(Figure.Scope scope) {
        return switch (scope) {
            case INCIDENT -> "this incident";
            case PERIOD -> "A PERIOD";
            case WAR -> "WHOLE WAR";
            case UNKNOWN -> "scope ?";
        };
    }

    static String measure(Figure figure) {
        String measure = figure.measure().code();
        return figure.of().map(of -> measure + ", " + Sheet.flat(of)).orElse(measure);
    }

    /// Who says it: the speaker, or the writer without a source.
    static String voice(Reading reading, Said said) {
        return switch (said) {
            case Said.Narrator() -> "narrator, no source named";
            case Said.InClaim(String id) ->
                    reading.claims().stream()
                            .filter(claim -> claim.id().equals(id))
                            .findFirst()
                            .map(Plain::speaker)
                            .orElse(UNSAID);
        };
    }

    static String speaker(Claim claim) {
        return claim.source()
                .map(voice ->
                        Sheet.flat(voice.name().orElse(voice.text()))
                                + voice.side().map(side -> " (" + side + ")").orElse(""))
                .orElse("no speaker found");
    }

    /// From the speaker through every carrier to the publisher.
    static String chain(Claim claim) {
        List<Step> steps =
                claim.chain().stream().filter(step -> step.part() != Step.Part.SPEAKER).toList();
        String rest = steps.stream().map(Plain::step).collect(Collectors.joining(" > "));
        return speaker(claim) + (rest.isEmpty() ? "" : " > " + rest);
    }

    private static String step(Step step) {
        return step.name().orElse(UNSAID)
                + step.medium().map(medium -> ", " + medium).orElse("")
                + step.status().map(status -> " " + status.toUpperCase(Locale.ROOT)).orElse("");
    }

    /// In quotation marks, unless the words bring their own.
    public static String quoted(String words) {
        return words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
    }

    /// Enough of an id to find it again.
    static String brief(String id) {
        return id.substring(0, Math.min(7, id.length()));
    }

    static String some(int n, String one, String many) {
        return n == 1 ? "1 " + one : n + " " + many;
    }
}
