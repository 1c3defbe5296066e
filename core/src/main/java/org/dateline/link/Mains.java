package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Incident;
import org.dateline.model.Reading;

/// The one incident that an article is about: told early, in the words of its title, with a place,
/// a day and people hurt. Where nothing but its position speaks for one, there is none.
final class Mains {

    private static final int LEAST = 2;

    /// An arrest is told because of what was done before it.
    private static final int AFTERMATH = 3;

    private Mains() {}

    static Optional<Happening> of(Reading reading, List<Happening> happenings) {
        List<String> title = reading.article().title().map(Words::telling).orElse(List.of());
        Happening best = null;
        int most = LEAST - 1;
        for (Happening happening : happenings) {
            int points = happening.single() ? points(reading, happening, title) : 0;
            if (points > most) {
                most = points;
                best = happening;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int points(Reading reading, Happening happening, List<String> title) {
        List<String> shared = new ArrayList<>(happening.telling());
        shared.retainAll(title);
        int length = Math.max(1, reading.page().text().length());
        boolean early = happening.incident().span().start() < length / 4;
        return 2 * Math.min(3, shared.size())
                + (early ? 2 : 0)
                + (happening.site().isPresent() ? 1 : 0)
                + (happening.days().isPresent() ? 1 : 0)
                + (happening.incident().figures().isEmpty() ? 0 : 1)
                - (happening.incident().type() == Incident.Type.ARREST ? AFTERMATH : 0);
    }
}
