package org.dateline.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The contract's references: an id stands once, and whatever is named by an id or index is there.
final class ContractReferences {

    private final JsonNode reading;
    private final List<String> faults = new ArrayList<>();

    ContractReferences(JsonNode reading) {
        this.reading = reading;
    }

    List<String> faults() {
        Set<String> names = ids("names");
        Set<String> claims = ids("claims");
        Set<String> figures = ids("figures");
        Set<String> incidents = ids("incidents");
        ids("publications");
        for (JsonNode claim : reading.get("claims")) {
            known(claim.path("source").path("ref"), names, claim);
        }
        for (JsonNode publication : reading.get("publications")) {
            publication.path("claims").forEach(id -> known(id, claims, publication));
        }
        for (JsonNode figure : reading.get("figures")) {
            said(figure, claims);
            known(figure.path("incident"), incidents, figure);
        }
        for (JsonNode incident : reading.get("incidents")) {
            said(incident, claims);
            incident.path("figures").forEach(id -> known(id, figures, incident));
            incident.path("actors").forEach(actor -> known(actor.path("ref"), names, actor));
            place(incident);
        }
        figuresFollow();
        return faults;
    }

    private Set<String> ids(String list) {
        Set<String> out = new TreeSet<>();
        for (JsonNode item : reading.get(list)) {
            String id = item.path("id").asString("");
            if (id.isEmpty() || !out.add(id)) {
                faults.add("an id stands once: " + item);
            }
        }
        return out;
    }

    private void known(JsonNode id, Set<String> ids, JsonNode where) {
        if (id.isString() && !ids.contains(id.asString())) {
            faults.add("nothing has the id " + id.asString() + ": " + where);
        }
    }

    private void said(JsonNode item, Set<String> claims) {
        String by = item.path("saidBy").asString("");
        if (!by.equals("narrator") && !claims.contains(by)) {
            faults.add("saidBy is a claim or the narrator: " + item);
        }
    }

    private void place(JsonNode incident) {
        JsonNode index = incident.path("place");
        if (!index.isNumber()) {
            return;
        }
        JsonNode place = reading.get("places").path(index.asInt());
        if (place.isMissingNode() || place.path("use").asString("").equals("associative")) {
            faults.add("an incident's place is a literal one: " + incident);
        }
    }

    /// `figures[].incident` follows from `incidents[].figures`.
    private void figuresFollow() {
        Set<String> forward = new TreeSet<>();
        for (JsonNode incident : reading.get("incidents")) {
            for (JsonNode figure : incident.path("figures")) {
                forward.add(figure.asString() + " of " + incident.get("id").asString());
            }
        }
        Set<String> back = new TreeSet<>();
        for (JsonNode figure : reading.get("figures")) {
            if (figure.path("incident").isString()) {
                back.add(figure.get("id").asString() + " of " + figure.get("incident").asString());
            }
        }
        if (!forward.equals(back)) {
            faults.add("incidents say " + forward + ", figures say " + back);
        }
    }
}
