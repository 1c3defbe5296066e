package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Incident;
import org.dateline.model.Reading;

/// The one incident that an article is about: told early, in the words of its title, with a place,
/// a day and people hurt. Where no incident's own words share enough with the title, its sentence
/// is asked; where these say nothing, but all that is told may be one thing, it is about that.
final class Mains {

    private static final int LEAST = 2;

    /// An arrest is told because of what was done before it.
    private static final int AFTERMATH = 3;

    private Mains() {}

    static Optional<Happening> of(Reading reading, List<Happening> happenings) {
        List<String> title = reading.article().title().map(Words::telling).orElse(List.of());
        return best(reading, happenings, it -> shared(it.telling(), title))
                .or(() -> best(reading, happenings, it -> shared(sentence(reading, it), title)))
                .or(() -> only(happenings));
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
        int length = Math.max(1, reading.page().text().length());
        boolean early = happening.incident().span().start() < length / 4;
        return 2 * Math.min(3, announced)
                + (early ? 2 : 0)
                + (happening.site().isPresent() ? 1 : 0)
                + (happening.days().isPresent() ? 1 : 0)
                + (happening.incident().figures().isEmpty() ? 0 : 1)
                - (happening.incident().type() == Incident.Type.ARREST ? AFTERMATH : 0);
    }
}
