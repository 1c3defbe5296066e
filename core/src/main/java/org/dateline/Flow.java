package org.dateline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.article.Anatomist;
import org.dateline.article.Dissection;
import org.dateline.article.Explanation;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.claim.Claimant;
import org.dateline.claim.Claims;
import org.dateline.figure.Figures;
import org.dateline.incident.Happenings;
import org.dateline.incident.Incidents;
import org.dateline.link.Comparison;
import org.dateline.link.Grouping;
import org.dateline.model.Capture;
import org.dateline.model.Decision;
import org.dateline.model.Evidence;
import org.dateline.model.Links;
import org.dateline.model.Place;
import org.dateline.model.Problem;
import org.dateline.model.Reading;
import org.dateline.name.Namer;
import org.dateline.name.Names;
import org.dateline.page.Layout;
import org.dateline.page.Pages;
import org.dateline.place.Places;
import org.dateline.text.Prose;
import org.dateline.text.ProseReader;
import org.dateline.text.Times;

/// The whole flow. Start reading here.
///
/// ```
/// capture ─▶ page ─▶ article ─▶ text ─▶ names · places · claims · figures · incidents   = read
/// reading × reading ─▶ evidence                                                        = compare
/// readings + decisions ─▶ links                                                        = link
/// ```
///
/// All three are functions: same in, same out, whatever the machine, the order and the thread.
/// Reading never fails; it returns what it found and a [Problem] for what it could not.
public final class Flow {

    private Flow() {}

    /// How far to read.
    public enum Until {
        PAGE,
        END
    }

    /// Reads one capture to the end and looks at nothing else.
    public static Reading read(Capture capture, Resources with) {
        return read(capture, with, Until.END);
    }

    /// Reads one capture as far as asked.
    public static Reading read(Capture capture, Resources with, Until until) {
        Decoded decoded = Intake.decode(capture, with.limits());
        Layout layout = Pages.lay(decoded, with.limits());
        Dissection parts = Anatomist.dissect(layout, decoded);
        if (until == Until.PAGE) {
            return anatomy(capture, with, parts, problems(decoded, layout, parts));
        }
        Prose prose = new ProseReader(with.english()).read(parts.page());
        Names names = Namer.find(prose, parts.article());
        List<Place> places = Places.find(prose, parts.article(), names, with.gazetteer());
        Times times = Times.find(prose, parts.article());
        Claims claims = Claimant.find(prose, parts.article(), names, times);
        var figures = Figures.find(prose, times, claims);
        Happenings happened = Incidents.find(prose, times, names, places, claims, figures);
        return new Reading(
                with.reader(),
                capture.input(),
                parts.provenance(),
                parts.page(),
                parts.article(),
                names.all(),
                claims.publications(),
                claims.claims(),
                places,
                happened.figures(),
                happened.incidents(),
                problems(decoded, layout, parts, prose));
    }

    /// Why each piece of a page is in its zone.
    public static Explanation explain(Capture capture, Resources with) {
        Decoded decoded = Intake.decode(capture, with.limits());
        return Anatomist.explain(Pages.lay(decoded, with.limits()), decoded);
    }

    /// What two readings have to do with each other, or one with itself; symmetric.
    public static List<Evidence> compare(Reading one, Reading other) {
        return Comparison.of(one, other);
    }

    /// What follows from a set of readings and people's decisions: all that share a key are
    /// compared, and each part of them that hangs together is decided on. It is the same for every
    /// order.
    public static Links link(Collection<Reading> readings, List<Decision> decisions) {
        return Grouping.of(readings, decisions);
    }

    private static Reading anatomy(
            Capture capture, Resources with, Dissection parts, List<Problem> problems) {
        return new Reading(
                with.reader(),
                capture.input(),
                parts.provenance(),
                parts.page(),
                parts.article(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problems);
    }

    private static List<Problem> problems(Decoded decoded, Layout layout, Dissection parts) {
        List<Problem> all = new ArrayList<>(decoded.problems());
        all.addAll(layout.problems());
        all.addAll(parts.problems());
        return all;
    }

    private static List<Problem> problems(
            Decoded decoded, Layout layout, Dissection parts, Prose prose) {
        List<Problem> all = problems(decoded, layout, parts);
        prose.problem().ifPresent(all::add);
        return all;
    }
}
