package org.dateline.place;

import java.util.Optional;
import org.dateline.model.Place;
import org.dateline.model.Span;

/// How a name of a place is used: for the place itself, for those who rule or live there, or as the
/// dateline.
final class Usage {

    /// How far before a name its preposition may stand: `in the far north-eastern Goris`.
    private static final int REACH = 3;

    /// From a name to its verb: `is still slow to agree`.
    private static final int LONGEST_VERB = 5;

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
        if (found.isAdjective()) {
            return isOfLand(found) ? Place.Use.LITERAL : Place.Use.ASSOCIATIVE;
        }
        if (isAddressed(found)) {
            return Place.Use.ASSOCIATIVE;
        }
        if ((isPlaced(found) && !isPossessive(found, kind)) || isPartOf(found, kind)) {
            return Place.Use.LITERAL;
        }
        return isState(kind)
                        || isCapitalOf(found, kind)
                        || isActor(found)
                        || isInName(found)
                        || isModifier(found)
                ? Place.Use.ASSOCIATIVE
                : Place.Use.LITERAL;
    }

    /// `the Turkish border`: an adjective of the land, not of its people.
    private boolean isOfLand(Found found) {
        return cues.land().contains(found.after(1)) && follows(found, false);
    }

    /// Behind a preposition of place, but for the article and adjectives between.
    private boolean isPlaced(Found found) {
        if (found.before(1).equals("of")) {
            return cues.kind().contains(found.before(2))
                    || cues.direction().contains(found.before(2));
        }
        for (int steps = 1; steps <= REACH && found.from() >= steps; steps++) {
            if (cues.locative().contains(found.before(steps))) {
                return true;
            }
            String tag = found.words().get(found.from() - steps).tag();
            if (!tag.equals("DET") && !tag.equals("ADJ")) {
                return false;
            }
        }
        return cues.kind().contains(found.after(1)) && follows(found, false);
    }

    /// States act; a country without a preposition of place is one who acts.
    private static boolean isState(Kind kind) {
        return kind == Kind.COUNTRY || kind == Kind.CONTINENT;
    }

    /// `Goris’s envoy`: of a country, whatever stands before it.
    private static boolean isPossessive(Found found, Kind kind) {
        return isState(kind) && found.isPossessive();
    }

    /// `on Goris’s southern suburbs`: a part of the town.
    private boolean isPartOf(Found found, Kind kind) {
        return kind.isSettlement()
                && found.isPossessive()
                && (isOfTown(found.after(1))
                        || (isOfTown(found.after(2)) && cues.part().contains(found.after(1))));
    }

    /// `Baku’s concern`: of those who govern there, unless it is a part of the city.
    private boolean isCapitalOf(Found found, Kind kind) {
        return kind == Kind.CAPITAL
                && found.isPossessive()
                && found.to() < found.words().size()
                && !found.words().get(found.to()).isCapitalised()
                && !isOfTown(found.after(1))
                && !isOfTown(found.after(2));
    }

    private boolean isOfTown(String word) {
        return cues.kind().contains(word) || cues.land().contains(word);
    }

    /// `Baku said`, `Ankara has denied`, `Moscow is slow to agree`.
    private boolean isActor(Found found) {
        if (!follows(found, false)) {
            return false;
        }
        for (int steps = 1; steps <= LONGEST_VERB; steps++) {
            String word = found.after(steps);
            if (cues.speech().contains(word)
                    || cues.acting().contains(word)
                    || cues.addressed().contains(word)) {
                return true;
            }
            if (!leadsVerb(found, found.to() + steps - 1)) {
                return false;
            }
        }
        return false;
    }

    /// What stands between who acts and the verb: `has already`, `is ready to`.
    private static boolean leadsVerb(Found found, int at) {
        if (at >= found.words().size() || !found.words().get(at).joins()) {
            return false;
        }
        Word word = found.words().get(at);
        return switch (word.tag()) {
            case "AUX", "ADV" -> true;
            case "ADJ", "PART", "ADP" ->
                    at > found.to() && (word.key().equals("to") || isAfterAux(found, at));
            default -> false;
        };
    }

    private static boolean isAfterAux(Found found, int at) {
        return found.words().get(at - 1).tag().equals("AUX");
    }

    /// `blamed Ankara`, `a message to Baku`: who governs there is blamed and addressed.
    private boolean isAddressed(Found found) {
        return cues.addressed().contains(found.before(1))
                || (found.before(1).equals("to") && cues.message().contains(found.before(2)));
    }

    /// Inside the name of an organisation: `Yerevan Chess Academy`.
    private boolean isInName(Found found) {
        return follows(found, true) && !found.first().isAllCapitals();
    }

    /// `Goris police`: a name right before a noun that is not its own kind.
    private boolean isModifier(Found found) {
        return follows(found, false)
                && found.words().get(found.to()).tag().equals("NOUN")
                && !cues.kind().contains(found.after(1));
    }

    private static boolean follows(Found found, boolean capital) {
        return found.to() < found.words().size()
                && found.words().get(found.to()).gap() == Word.Gap.BLANK
                && found.words().get(found.to()).isCapitalised() == capital;
    }
}
