package org.dateline.json;

import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Place;
import org.dateline.model.Reading;

/// Places, figures and incidents of a reading.
final class EventsJson {

    private EventsJson() {}

    static void write(Writer to, Reading reading) {
        to.list("places", reading.places(), place -> place(to, place));
        to.list("figures", reading.figures(), figure -> figure(to, figure));
        to.list("incidents", reading.incidents(), incident -> incident(to, incident));
    }

    private static void place(Writer to, Place place) {
        Place.Mention mention = place.mention();
        to.ends(mention.span());
        to.put("text", mention.text());
        to.put("use", mention.use().code());
        switch (place) {
            case Place.Located located -> {
                to.put("id", located.id());
                to.put("name", located.name());
                to.strings("names", located.names());
                to.put("country", located.country());
                to.put("lat", located.lat());
                to.put("lon", located.lon());
                to.put("kind", located.kind());
            }
            case Place.Named named -> to.strings("candidates", named.candidates());
        }
        mention.level().ifPresent(level -> to.put("level", level.code()));
        to.put("relation", mention.relation());
        mention.uncertaintyKm().ifPresent(km -> to.put("uncertaintyKm", km));
    }

    private static void figure(Writer to, Figure figure) {
        to.put("id", figure.id());
        to.quoted(figure.span());
        to.put("measure", figure.measure().code());
        to.put("of", figure.of());
        to.put("low", figure.quantity().low());
        to.put("high", figure.quantity().high());
        to.put("qualifier", figure.quantity().qualifier().code());
        to.put("scope", figure.scope().code());
        figure.asOf().ifPresent(when -> to.object("asOf", () -> WhenJson.write(to, when)));
        to.put("saidBy", figure.saidBy().code());
        to.put("incident", figure.incident());
    }

    private static void incident(Writer to, Incident incident) {
        to.put("id", incident.id());
        to.ends(incident.span());
        to.put("type", incident.type().code());
        to.put("subtype", incident.subtype());
        to.pairs("trigger", incident.trigger());
        to.put("realis", incident.realis().code());
        incident.outcome().ifPresent(outcome -> to.put("outcome", outcome.code()));
        to.list("actors", incident.actors(), party -> party(to, party));
        incident.place().ifPresent(index -> to.put("place", index));
        incident.time().ifPresent(when -> to.object("time", () -> WhenJson.write(to, when)));
        to.list(
                "weapons",
                incident.weapons(),
                weapon -> {
                    to.put("class", weapon.kind());
                    to.ends(weapon.span());
                });
        to.strings("figures", incident.figures());
        incident.ordinal().ifPresent(n -> to.put("ordinal", n));
        to.put("saidBy", incident.saidBy().code());
        to.put("aggregate", incident.aggregate());
    }

    private static void party(Writer to, Party party) {
        to.put("role", party.role().code());
        to.put("kind", party.kind().code());
        to.put("name", party.name());
        party.span().ifPresent(to::ends);
        to.put("basis", party.basis().code());
        to.put("ref", party.ref());
    }
}
