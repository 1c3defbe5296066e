package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Incident;
import org.dateline.model.Reading;
import org.dateline.model.Zone;

/// The one incident that an article is about: told early, in the words of its title, with a place,
/// a day and people hurt. Where no incident's own words share enough with the title, its sentence
/// is asked; where these say nothing, but all that is told may be one thing, it is about that.
final class Mains {

    private static final int LEAST = 2;

    /// An arrest is told because of what was done before it.
    private static final int AFTERMATH = 3;

    /// Characters that headline and first paragraph have at least, however short the article is.
    private static final int FIRST = 300;

    private Mains() {}

    static Optional<Happening> of(Reading reading, List<Happening> happenings) {
        List<String> title = reading.article().title().map(Words::telling).orElse(List.of());
        return best(reading, happenings, it -> shared(it.telling(), title))
                .or(() -> best(reading, happenings, it -> shared(sentence(reading, it), title)))
                .or(() -> only(happenings))
                .map(it -> fuller(reading, it, happenings));
    }

    /// A headline tells neither when nor, often, where: the first deed of the lead that has both
    /// and may be the headline's says more of the same.
    private static Happening fuller(Reading reading, Happening main, List<Happening> happenings) {
        if (placed(main) || !inTitle(reading, main)) {
            return main;
        }
        return happenings.stream()
                .filter(it -> it.single() && placed(it) && inLead(reading, it))
                .filter(it -> it.incident().type() != Incident.Type.ARREST)
                .filter(it -> !SameIncident.apart(main, it))
                .findFirst()
                .orElse(main);
    }

    private static boolean placed(Happening happening) {
        return happening.site().isPresent() && happening.days().isPresent();
    }

    /// In the first quarter, or in the first lines of a short article.
    private static boolean inLead(Reading reading, Happening happening) {
        return happening.incident().span().start() < FIRST || early(reading, happening);
    }

    private static boolean inTitle(Reading reading, Happening happening) {
        return reading.page().blocks().stream()
                .filter(block -> block.zone() == Zone.TITLE)
                .anyMatch(block -> block.span().contains(happening.incident().span()));
    }

    /// The first deed told, where all that are told may be one.
    private static Optional<Happening> only(List<Happening> happenings) {
        List<Happening> deeds =
                happenings.stream()
                        .filter(it -> it.single() && it.incident().type() != Incident.Type.ARREST)
                        .toList();
        boolean one = deeds.stream().noneMatch(it -> SameIncident.apart(deeds.getFirst(), it));
        return deeds.stream().limit(1).filter(_ -> one).findFirst();
    }

    private static List<String> sentence(Reading reading, Happening happening) {
        return Words.telling(
                reading.page().words(Around.sentence(reading, happening.incident().span())));
    }

    private static int shared(List<String> words, List<String> title) {
        List<String> shared = new ArrayList<>(words);
        shared.retainAll(title);
        return shared.size();
    }

    private static Optional<Happening> best(
            Reading reading, List<Happening> happenings, Function<Happening, Integer> announced) {
        Happening best = null;
        int most = LEAST - 1;
        for (Happening happening : happenings) {
            int points =
                    happening.single() ? points(reading, happening, announced.apply(happening)) : 0;
            if (points > most) {
                most = points;
                best = happening;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int points(Reading reading, Happening happening, int announced) {
        return 2 * Math.min(3, announced)
                + (early(reading, happening) ? 2 : 0)
                + (happening.site().isPresent() ? 1 : 0)
                + (happening.incident().time().isPresent() ? 1 : 0)
                + (happening.incident().figures().isEmpty() ? 0 : 1)
                - (happening.incident().type() == Incident.Type.ARREST ? AFTERMATH : 0);
    }

    private static boolean early(Reading reading, Happening happening) {
        return happening.incident().span().start() < reading.page().text().length() / 4;
    }
}
