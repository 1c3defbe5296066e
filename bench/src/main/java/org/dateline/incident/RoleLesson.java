package org.dateline.incident;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Resources;
import org.dateline.article.Anatomist;
import org.dateline.article.Dissection;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.claim.Claimant;
import org.dateline.claim.Claims;
import org.dateline.figure.Figures;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Party.Role;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.name.Namer;
import org.dateline.name.Names;
import org.dateline.page.Pages;
import org.dateline.place.Places;
import org.dateline.text.Prose;
import org.dateline.text.ProseReader;
import org.dateline.text.Times;

/// One text as a reading sees it before roles are learnt: its incidents by rule, and the candidates
/// beside them.
record RoleLesson(GoldEvents gold, int fold, List<Draft> drafts, List<Candidate> candidates) {

    /// Texts are parted into this many for figures of what was not learnt from.
    static final int FOLDS = 5;

    RoleLesson {
        drafts = List.copyOf(drafts);
        candidates = List.copyOf(candidates);
    }

    static RoleLesson of(GoldEvents gold, Resources with) {
        Capture capture =
                new Capture(
                        gold.id() + ".txt",
                        Content.of(gold.text().getBytes(StandardCharsets.UTF_8)),
                        Given.nothing().as(Given.As.TEXT));
        Decoded decoded = Intake.decode(capture, with.limits());
        Dissection parts = Anatomist.dissect(Pages.lay(decoded, with.limits()), decoded);
        if (!parts.page().text().equals(gold.text())) {
            throw new IllegalArgumentException("read another text than annotated: " + gold.id());
        }
        Prose prose = new ProseReader(with.english()).read(parts.page());
        Names names = Namer.find(prose, parts.article());
        List<Place> places = Places.find(prose, parts.article(), names, with.gazetteer());
        Times times = Times.find(prose, parts.article());
        Claims claims = Claimant.find(prose, parts.article(), names, times);
        Incidents.Open open =
                Incidents.open(
                        prose, times, names, places, claims, Figures.find(prose, times, claims));
        int fold = Math.floorMod(gold.id().hashCode() * 31, FOLDS);
        return new RoleLesson(gold, fold, open.drafts(), open.candidates());
    }

    Draft draft(Candidate one) {
        return drafts.get(one.deed().draft());
    }

    boolean isRight(Candidate one, Role role) {
        Span span = one.span();
        return gold.says(role, gold.text().substring(span.start(), span.end()));
    }

    /// Whether it can be learnt from a candidate that it has not the role. Not of people without a
    /// name: MUC's slots leave such victims out. Nor of one to whom the rules give the role in a
    /// text that MUC passes over: it does so for other reasons.
    boolean teaches(Candidate one, Role role) {
        boolean unnamed = role == Role.VICTIM && Casting.isUnnamed(one.party());
        boolean ruled =
                draft(one).actors().stream()
                        .filter(party -> party.role() == role)
                        .anyMatch(party -> party.span().filter(one.span()::meets).isPresent());
        return !unnamed && (gold.told() || !ruled);
    }
}
