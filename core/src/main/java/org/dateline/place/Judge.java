package org.dateline.place;

/// Decides whether words that could name a place do so here.
final class Judge {

    /// How much a name needs the words around it to be taken for a place's.
    enum Strength {
        STRONG,
        MIDDLING,
        WEAK
    }

    static final double BIG = 100_000;
    private static final double FAIR = 3_000;

    /// A further name counts as if the place were so many times smaller.
    private static final double OTHER = 10;

    private static final double AT_HOME = 0.25;
    private static final double MAIN = 0.5;
    private static final double FAMILIAR = 0.05;
    private static final double SPOKEN_OF = 0.1;

    private final Gazetteer gazetteer;
    private final People people;
    private final Cues cues;

    Judge(Gazetteer gazetteer, People people, Cues cues) {
        this.gazetteer = gazetteer;
        this.people = people;
        this.cues = cues;
    }

    Strength strength(Found found) {
        Strength best = Strength.WEAK;
        for (Keys.Hit hit : found.hits()) {
            Strength one = strength(found, hit);
            best = one.compareTo(best) < 0 ? one : best;
        }
        return best;
    }

    private Strength strength(Found found, Keys.Hit hit) {
        Kind kind = gazetteer.kind(hit.row());
        double people = gazetteer.population(hit.row());
        boolean main = hit.sense() != Spelling.Sense.OTHER_NAME;
        return switch (kind) {
            case COUNTRY, CONTINENT -> Strength.STRONG;
            case REGION, WATER -> gazetteer.isImported(hit.row()) ? Strength.WEAK : Strength.STRONG;
            case PROVINCE -> people >= BIG ? Strength.STRONG : Strength.MIDDLING;
            case DISTRICT -> main && isSpelledOut(found) ? Strength.STRONG : Strength.WEAK;
            case CAPITAL -> main ? Strength.STRONG : settlement(people / OTHER);
            case SEAT, TOWN, QUARTER, SITE -> settlement(main ? people : people / OTHER);
        };
    }

    private static Strength settlement(double people) {
        return people >= BIG ? Strength.STRONG : people >= FAIR ? Strength.MIDDLING : Strength.WEAK;
    }

    private static boolean isSpelledOut(Found found) {
        return found.to() - found.from() > 1;
    }

    /// Whether the name alone is enough.
    boolean isSure(Found found) {
        return mayBe(found) && strength(found) == Strength.STRONG && !isTail(found);
    }

    /// Whether the words beside it say that it is a place.
    boolean isShown(Found found) {
        return mayBe(found)
                && strength(found) == Strength.MIDDLING
                && isCued(found)
                && !found.addsArticle()
                && !isPartOfName(found);
    }

    /// Whether the rest of the article speaks for it.
    boolean isLikely(Found found, boolean shownElsewhere, Scene scene) {
        boolean called = isCalled(found) && isInCountry(found, scene);
        boolean elsewhere = found.addsArticle() && !called && !isInMainCountry(found, scene);
        if (!mayBe(found) || isPartOfName(found) || elsewhere) {
            return false;
        }
        return switch (strength(found)) {
            case STRONG -> false;
            case MIDDLING ->
                    called
                            || shownElsewhere
                            || (isAtHome(found, scene) && !isSpeaker(found))
                            || (found.isRespelled() && isInMainCountry(found, scene));
            case WEAK ->
                    called
                            || (shownElsewhere && isCued(found))
                            || ((isCued(found) || found.isRespelled()) && isAtHome(found, scene));
        };
    }

    private boolean mayBe(Found found) {
        return !isNever(found) && !isThing(found) && !people.isPerson(found) && isName(found);
    }

    /// `Hayward said`: more often somebody of that name.
    private boolean isSpeaker(Found found) {
        return cues.speech().contains(found.after(1));
    }

    private boolean isNever(Found found) {
        return cues.never().contains(found.key());
    }

    /// A street, a newspaper, a company that bears the name.
    private boolean isThing(Found found) {
        return follows(found) && cues.thing().contains(found.after(1));
    }

    private static boolean follows(Found found) {
        return found.to() < found.words().size()
                && found.words().get(found.to()).isCapitalised()
                && found.words().get(found.to()).gap() == Word.Gap.BLANK;
    }

    /// Whether a capital can only be a name's, or the tagger holds the first word for one.
    private boolean isName(Found found) {
        return found.isAdjective()
                || found.from() > 0
                || isSpelledOut(found)
                || !cues.plainTags().contains(found.first().tag());
    }

    /// The end of a longer name that the gazetteer does not know: `Ocean Springs` of `Big Ocean
    /// Springs`.
    private boolean isTail(Found found) {
        return !found.isAdjective()
                && precededByName(found)
                && gazetteer.kind(found.hits().getFirst().row()).isSettlement();
    }

    private boolean precededByName(Found found) {
        if (found.from() == 0 || found.first().gap() != Word.Gap.BLANK) {
            return false;
        }
        Word before = found.words().get(found.from() - 1);
        return before.isCapitalised()
                && found.from() > 1
                && before.tag().equals("PROPN")
                && !cues.direction().contains(before.key())
                && !cues.locative().contains(before.key())
                && gazetteer.find(before.key()).hits().isEmpty();
    }

    private boolean isPartOfName(Found found) {
        return precededByName(found) || (isFollowedByName(found) && !isCued(found));
    }

    private boolean isFollowedByName(Found found) {
        return follows(found) && !cues.kind().contains(found.after(1));
    }

    private boolean isCued(Found found) {
        return cues.locative().contains(found.before(1))
                || cues.kind().contains(found.after(1))
                || found.first().gap() == Word.Gap.HASH
                || isOfKind(found)
                || isOnRoad(found);
    }

    /// `the village of Sisian`, `south of Sisian`.
    private boolean isOfKind(Found found) {
        return found.before(1).equals("of")
                && (cues.kind().contains(found.before(2))
                        || cues.direction().contains(found.before(2)));
    }

    /// `the village of Sisian`, `Sisian village`, `recaptured Sisian`: the text says that it is
    /// one.
    boolean isCalled(Found found) {
        return (found.before(1).equals("of")
                        && (cues.small().contains(found.before(2))
                                || cues.smallOnes().contains(found.before(2))))
                || cues.small().contains(found.after(1))
                || cues.taken().contains(found.before(1));
    }

    /// `the Goris-Sisian road`: capitals joined by hyphens up to a word for a road.
    private boolean isOnRoad(Found found) {
        int at = found.to();
        while (at < found.words().size() && found.words().get(at).gap() == Word.Gap.HYPHEN) {
            at++;
        }
        return (at > found.to() || found.first().gap() == Word.Gap.HYPHEN)
                && at < found.words().size()
                && cues.road().contains(found.words().get(at).key());
    }

    private boolean isAtHome(Found found, Scene scene) {
        return found.hits().stream().anyMatch(hit -> isAtHome(hit, scene));
    }

    /// Whether the article speaks of a country in which it lies.
    private static boolean isInCountry(Found found, Scene scene) {
        return found.hits().stream().anyMatch(hit -> scene.countryShare(hit.row()) >= SPOKEN_OF);
    }

    /// `Kamal` may be `Al Kamal` only where the article plays.
    private static boolean isInMainCountry(Found found, Scene scene) {
        return found.hits().stream().anyMatch(hit -> scene.countryShare(hit.row()) >= MAIN);
    }

    private static boolean isAtHome(Keys.Hit hit, Scene scene) {
        return scene.countryShare(hit.row()) >= AT_HOME
                && (scene.provinceShare(hit.row()) >= FAMILIAR || scene.nearness(hit.row()) > 0);
    }
}
