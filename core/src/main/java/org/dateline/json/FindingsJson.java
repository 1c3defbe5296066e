package org.dateline.json;

import static org.dateline.model.Claim.Modality.WITHHELD;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Modality;
import org.dateline.model.Reading;
import org.dateline.model.Step;
import org.dateline.model.Voice;

/// Names, publications and claims of a reading; places, figures and incidents in [EventsJson].
final class FindingsJson {

    private FindingsJson() {}

    static void write(Writer to, Reading reading) {
        to.list(
                "names",
                reading.names(),
                name -> {
                    to.put("id", name.id());
                    to.put("kind", name.kind().code());
                    to.put("name", name.name());
                    to.put("role", name.role());
                    to.put("organisation", name.organisation());
                    to.put("side", name.side());
                    to.pairs("mentions", name.mentions());
                });
        to.list(
                "publications",
                reading.publications(),
                publication -> {
                    to.put("id", publication.id());
                    to.ends(publication.span());
                    to.put("by", publication.by());
                    to.put("medium", publication.medium());
                    to.put("status", publication.status());
                    to.strings("claims", publication.claims());
                });
        to.list("claims", reading.claims(), claim -> claim(to, claim));
        EventsJson.write(to, reading);
    }

    private static void claim(Writer to, Claim claim) {
        to.put("id", claim.id());
        to.put("form", claim.form().code());
        to.put(
                "modality",
                Optional.of(claim.modality()).filter(m -> m != WITHHELD).map(Modality::code));
        to.pairs("content", claim.content());
        claim.cue().ifPresent(cue -> to.pairs("cue", List.of(cue)));
        claim.source().ifPresent(source -> to.object("source", () -> voice(to, source)));
        to.list("chain", claim.chain(), step -> step(to, step));
        to.list(
                "media",
                claim.media(),
                media -> {
                    to.put("kind", media.kind().code());
                    to.quoted(media.span());
                    to.put("url", media.url());
                });
        claim.said().ifPresent(said -> to.object("said", () -> WhenJson.write(to, said)));
    }

    private static void voice(Writer to, Voice voice) {
        to.pairs("spans", voice.spans());
        to.put("text", voice.text());
        to.put("name", voice.name());
        to.put("role", voice.role());
        to.put("side", voice.side());
        to.put("ref", voice.ref());
    }

    private static void step(Writer to, Step step) {
        to.put("part", step.part().code());
        to.put("name", step.name());
        to.put("medium", step.medium());
        to.put("status", step.status());
    }
}
