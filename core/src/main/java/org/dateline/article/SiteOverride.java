package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Zone;
import org.jsoup.select.Evaluator;

/// What `site/HOST.json` says of a site's pages of some days, for pages that defeat the general
/// rules: which elements hold what. What no selector holds stays what the general rules say.
///
/// `file` names it in explanations; `from` and `until` are the first and the last day.
record SiteOverride(
        String file,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Selection> zones,
        Optional<Selection> title,
        Optional<Selection> byline,
        Optional<Selection> date) {

    /// The elements of a CSS selector, and the zone of what stands in them.
    record Selection(Zone zone, String css, Evaluator elements) {}

    SiteOverride {
        zones = List.copyOf(zones);
    }

    /// Whether it is for a page of this day. One with a first or last day is for no page whose day
    /// is not known.
    boolean isFor(Optional<LocalDate> day) {
        return day.map(d ->
                        from.filter(d::isBefore).isEmpty() && until.filter(d::isAfter).isEmpty())
                .orElse(from.isEmpty() && until.isEmpty());
    }

    /// All of them; the title, the byline and the day before the zones.
    List<Selection> selections() {
        return Stream.of(title.stream(), byline.stream(), date.stream(), zones.stream())
                .flatMap(some -> some)
                .toList();
    }
}
