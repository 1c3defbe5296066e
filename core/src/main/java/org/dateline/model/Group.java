package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Records of one kind that count as one: an incident told by several articles, a claim in two
/// captures. A record that stands alone is a group of one.
///
/// `totals` and `standing` are of incidents only. `roots` are the independent sources.
public record Group(
        String id,
        List<String> members,
        List<Total> totals,
        List<Origin> roots,
        Optional<Standing> standing) {

    public Group {
        members = List.copyOf(members);
        totals = List.copyOf(totals);
        roots = List.copyOf(roots);
    }

    /// Who something rests on in the end, as printed. `unnamedIn` is the article of a source that
    /// has no name ("police"): such a source is known there alone.
    public record Origin(String name, Optional<String> unnamedIn) {

        /// What tells it from every other origin: the name, and the article where it has none.
        public String words() {
            return name + unnamedIn.map(article -> ", unnamed in " + article).orElse("");
        }
    }

    /// The lowest and the highest number that the articles state for this incident; an empty `high`
    /// is open.
    public record Total(Figure.Measure measure, double low, OptionalDouble high) {}

    /// What all sources of an incident together amount to, with the rule that says so.
    public record Standing(Status status, String rule) {}

    /// In the order of which is shown where several fit.
    public enum Status {
        CONTESTED,
        DENIED,
        ADMITTED,
        FAIR,
        WEAK,
        CLAIMED,
        ASSERTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
