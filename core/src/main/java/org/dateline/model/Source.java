package org.dateline.model;

import java.util.List;

/// Who is made to say something, passes something on or publishes it, over all articles of a
/// ledger: described, never judged.
///
/// `id` begins with `n`; those of all `parts` lead here, too. `name` is as most articles print it
/// in full. `aliases`, `roles` and `sides` are as the texts state them.
public record Source(
        String id,
        Kind kind,
        String name,
        Known known,
        List<Stated> aliases,
        List<Stated> roles,
        List<Stated> sides,
        List<Part> parts,
        Tally tally) {

    public Source {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        sides = List.copyOf(sides);
        parts = List.copyOf(parts);
    }

    public enum Kind {
        PERSON,
        OFFICE,
        ORGANISATION,
        OUTLET;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How far a source is known: by a full name in every article; by one in the articles of one
    /// story, where no text tells more of a person than the name; by a short name or a role in one
    /// article; or by no name at all, in one article.
    public enum Known {
        BY_NAME,
        IN_ONE_STORY,
        IN_ONE_ARTICLE,
        UNNAMED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// Words that texts print, and the ids of the articles that do, sorted.
    public record Stated(String words, List<String> articles) {
        public Stated {
            articles = List.copyOf(articles);
        }
    }

    /// What evidence alone puts together: one name over articles, or a source of one article. Those
    /// of one source beyond the first were merged by a person. `ids` lead here, the part's own
    /// first; `sightings` are its appearances, by article.
    public record Part(List<String> ids, String name, List<Sighting> sightings) {
        public Part {
            ids = List.copyOf(ids);
            sightings = List.copyOf(sightings);
        }

        public String id() {
            return ids.getFirst();
        }
    }

    /// The source in one article's capture: the words that name it there. `text` is the same for
    /// all captures and reprints of one text; `anchors` are the records that a decision about it
    /// may cite, the best one first.
    public record Sighting(
            String id, String article, String text, String name, List<SameSource.End> anchors) {
        public Sighting {
            anchors = List.copyOf(anchors);
        }
    }

    /// How often it is heard. `spoken` are statements that it makes itself, each counted once
    /// however many captures print it; `carried` those of others that it passes on; `narrated`
    /// figures and incidents that it tells in its own voice. `origins` are the independent ones of
    /// the `articles` that it speaks in, carries for or publishes, in so many `captures`.
    public record Tally(
            int spoken, int carried, int narrated, int captures, int articles, int origins) {}

    /// Whether this id, or the beginning of one, leads here.
    public boolean hasId(String beginning) {
        return id.startsWith(beginning)
                || parts.stream()
                        .anyMatch(part ->
                                part.ids().stream().anyMatch(it -> it.startsWith(beginning))
                                        || part.sightings().stream()
                                                .anyMatch(it -> it.id().startsWith(beginning)));
    }
}
