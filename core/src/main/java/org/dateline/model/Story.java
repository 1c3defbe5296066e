package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Articles that share incidents, and what they tell, in the order of the days.
///
/// `works` are sorted by id. `timeline` has the incidents that several of them tell, or that one of
/// them is about; `alone` the groups of those that one article tells in passing. `totals` are
/// numbers of a period or a whole war, which belong to no incident.
public record Story(
        String id, List<Work> works, List<Entry> timeline, List<String> alone, List<Count> totals) {

    public Story {
        works = List.copyOf(works);
        timeline = List.copyOf(timeline);
        alone = List.copyOf(alone);
        totals = List.copyOf(totals);
    }

    /// One incident of the timeline: its type as most tell it, its place as printed where it is
    /// told most exactly, and its days, both inclusive, where they are told most exactly; empty
    /// where no text says. `works` tell of it, sorted by id.
    public record Entry(
            Group group,
            Incident.Type type,
            Optional<String> place,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<String> works,
            List<Count> counts) {
        public Entry {
            works = List.copyOf(works);
            counts = List.copyOf(counts);
        }
    }

    /// What was counted, and every number told of it. `of` as the first version prints it, empty
    /// where it is people without distinction; `asOf` the day that the count stands at the end of,
    /// where a text says. `low` and `high` are the ends of all numbers that stand; an empty `high`
    /// is open, an empty `low` says that only vague words were told.
    public record Count(
            Figure.Measure measure,
            Optional<String> of,
            Figure.Scope scope,
            Optional<LocalDate> asOf,
            List<Version> versions,
            OptionalDouble low,
            OptionalDouble high,
            Optional<Best> best) {
        public Count {
            versions = List.copyOf(versions);
        }
    }

    /// One number told: the figure's id, who tells it, in which article. `replacedBy` is the later
    /// figure of the same source, which alone stands.
    public record Version(
            String figure,
            String article,
            Group.Origin teller,
            Quantity quantity,
            Optional<String> replacedBy) {}

    /// The best attested number, both ends inclusive, an empty `high` open; `rule` says which rule
    /// chose it, and why.
    public record Best(double low, OptionalDouble high, String rule) {}
}
