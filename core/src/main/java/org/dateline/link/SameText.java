package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// Two files whose visible words are the same from first to last.
final class SameText implements DocumentRule {

    @Override
    public String name() {
        return "same-text/1";
    }

    @Override
    public String says() {
        return "no two outlets, and every visible word is the same; the bytes differ";
    }

    @Override
    public Optional<Evidence> between(Profile one, Profile other, Overlap overlap) {
        boolean same =
                one.outlet().same(other.outlet()) != Outlet.Same.NO
                        && words(one).equals(words(other));
        return same
                ? Optional.of(
                        new Evidence.Relates(
                                Link.Relation.SAME_TEXT,
                                one.id(),
                                other.id(),
                                name(),
                                Link.Certainty.CERTAIN,
                                List.of("all " + one.page().size() + " paragraphs equal")))
                : Optional.empty();
    }

    private static List<String> words(Profile profile) {
        return profile.page().stream().map(Paragraph::key).toList();
    }

    @Override
    public List<Example> examples() {
        String text =
                """
                The bridge at Norvik was closed on Monday after shells fell on both banks, the town \
                council said. Two fishermen were hurt and taken to the hospital in Ostrava Bay, \
                where doctors said that they were out of danger by the evening.
                """;
        return List.of(
                Example.hit(text, text.replace(" was closed", "  was closed")),
                Example.miss(text, text.replace("Two fishermen", "Three fishermen")));
    }
}
