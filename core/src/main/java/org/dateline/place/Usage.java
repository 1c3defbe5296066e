package org.dateline.place;

import java.util.Optional;
import org.dateline.model.Place;
import org.dateline.model.Span;

/// How a name of a place is used: for the place itself, for those who rule or live there, or as the
/// dateline.
final class Usage {

    private final Cues cues;
    private final Optional<Span> dateline;

    Usage(Cues cues, Optional<Span> dateline) {
        this.cues = cues;
        this.dateline = dateline;
    }

    Place.Use of(Found found, Kind kind) {
        if (dateline.filter(d -> d.meets(found.span())).isPresent()) {
            return Place.Use.DATELINE;
        }
        return found.isAdjective()
                        || isActor(found, kind)
                        || isInName(found)
                        || isModifier(found, kind)
                ? Place.Use.ASSOCIATIVE
                : Place.Use.LITERAL;
    }

    /// `Baku said`, `Ankara has denied`: a capital or country that acts.
    private boolean isActor(Found found, Kind kind) {
        if (cues.speech().contains(found.after(1))) {
            return true;
        }
        boolean state = kind == Kind.COUNTRY || kind == Kind.CAPITAL;
        return state && !cues.locative().contains(found.before(1)) && isVerb(found);
    }

    private static boolean isVerb(Found found) {
        if (found.to() >= found.words().size()) {
            return false;
        }
        Word next = found.words().get(found.to());
        return next.gap() == Word.Gap.BLANK
                && (next.tag().equals("VERB") || next.tag().equals("AUX"));
    }

    /// Inside the name of an organisation: `Yerevan Chess Academy`.
    private boolean isInName(Found found) {
        return found.to() < found.words().size()
                && found.words().get(found.to()).isCapitalised()
                && found.words().get(found.to()).gap() == Word.Gap.BLANK
                && !found.first().isAllCapitals()
                && !cues.kind().contains(found.after(1));
    }

    /// `US drones`: a country right before a noun.
    private static boolean isModifier(Found found, Kind kind) {
        if (kind != Kind.COUNTRY || found.to() >= found.words().size()) {
            return false;
        }
        Word next = found.words().get(found.to());
        return next.gap() == Word.Gap.BLANK && next.tag().equals("NOUN");
    }
}
