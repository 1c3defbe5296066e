package org.dateline.incident;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.model.Place;
import org.dateline.model.Place.Level;
import org.dateline.text.Words;

/// Which of the places that a sentence names is the incident's.
final class Places {

    private Places() {}

    /// The nearest place, a settlement before a country.
    static Optional<Scene.Located> of(Scene scene, Trigger trigger) {
        return scene.places().stream()
                .filter(place -> !isOrigin(scene, place, trigger))
                .min(Comparator.comparingInt(place -> distance(place, trigger)));
    }

    /// "a nurse from Ostria": where somebody comes from, unless it is what was fled.
    private static boolean isOrigin(Scene scene, Scene.Located place, Trigger trigger) {
        Words words = scene.words();
        int at = place.token();
        boolean fled = trigger.entry().kind().equals("displacement");
        boolean from = isCountry(place) && words.is(at - 1, "from");
        boolean left = trigger.from() <= at - 2 && at - 2 < trigger.to();
        return !fled && (from || (isHomeOfSome(words, at) && !left) || isHome(words, at));
    }

    /// "reinforcements from Orvan", "a nurse from Ostria": where they come from.
    static boolean isHomeOfSome(Words words, int at) {
        return words.is(at - 1, "from")
                && words.tagged(at - 2, "NOUN")
                && !GuardWords.is("way-from", words.at(at - 2));
    }

    /// "Aran Vesk, 22, of Orvan": where somebody of that age lives.
    private static boolean isHome(Words words, int at) {
        return words.is(at - 1, "of")
                && words.is(at - 2, ",")
                && words.tagged(at - 3, "NUM")
                && words.is(at - 4, ",");
    }

    /// What stands behind the trigger is nearer than what stands before it; a wide area is far.
    private static int distance(Scene.Located place, Trigger trigger) {
        int behind = place.token() - trigger.from();
        int away = behind >= 0 ? behind : 6 - behind;
        return away + (isUnlisted(place) ? 60 : isWide(place) ? 30 : 0);
    }

    /// A village that no gazetteer places: said where nothing else tells where it was.
    static boolean isUnlisted(Scene.Located place) {
        return place.place() instanceof Place.Named named && named.candidates().isEmpty();
    }

    /// A province, a district or a region: around a village that nobody can place.
    static boolean isDivision(Scene.Located place) {
        return place.place()
                .mention()
                .level()
                .filter(level ->
                        level == Level.ADM1 || level == Level.ADM2 || level == Level.REGION)
                .isPresent();
    }

    static boolean isWide(Scene.Located place) {
        return isUnlisted(place)
                || place.place()
                        .mention()
                        .level()
                        .filter(level -> level == Level.COUNTRY || level == Level.REGION)
                        .isPresent();
    }

    static boolean isCountry(Scene.Located place) {
        return place.place().mention().level().filter(Level.COUNTRY::equals).isPresent();
    }

    static Optional<Scene.Located> better(Optional<Scene.Located> a, Optional<Scene.Located> b) {
        boolean wide = a.filter(Places::isWide).isPresent();
        return a.isEmpty() || (wide && b.isPresent()) ? b : a;
    }

    /// Whether both can be where one thing happened.
    static boolean agree(Optional<Scene.Located> a, Optional<Scene.Located> b) {
        if (a.isEmpty() || b.isEmpty() || isWide(a.get()) || isWide(b.get())) {
            return true;
        }
        return key(a.get().place()).equals(key(b.get().place()));
    }

    static String key(Place place) {
        return switch (place) {
            case Place.Located located -> located.id();
            case Place.Named named -> named.mention().text();
        };
    }
}
