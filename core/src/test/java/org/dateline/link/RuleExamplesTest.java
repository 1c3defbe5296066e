package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Flow;
import org.dateline.model.Evidence;
import org.dateline.model.Link;
import org.dateline.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule hits its own examples and misses those that only look alike.
class RuleExamplesTest {

    record Case(Rule rule, Rule.Example example) {
        @Override
        public String toString() {
            return (example.hits() ? "hits: " : "misses: ") + rule.name() + " " + example.one();
        }
    }

    static Stream<Case> cases() {
        return LinkRules.all().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> new Case(rule, example)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(Case one) {
        assertEquals(one.example().hits(), fires(one.rule(), one.example()), one::toString);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasBothKinds(Rule rule) {
        assertTrue(rule.examples().stream().anyMatch(Rule.Example::hits), "one that it hits");
        assertTrue(rule.examples().stream().anyMatch(e -> !e.hits()), "one that it must miss");
    }

    static Stream<Rule> rules() {
        return LinkRules.all().stream();
    }

    private static boolean fires(Rule rule, Rule.Example example) {
        Reading one = Sketch.read(example.one());
        if (example.other().isEmpty()) {
            return fires(rule, Flow.link(List.of(one), List.of()).links(), List.of());
        }
        Reading other = Sketch.read(example.other());
        return fires(
                rule, Flow.link(List.of(one, other), List.of()).links(), Flow.compare(one, other));
    }

    private static boolean fires(Rule rule, List<Link> links, List<Evidence> evidence) {
        return links.stream().anyMatch(link -> link.rule().equals(rule.name()))
                || evidence.stream()
                        .anyMatch(e ->
                                e.rule().equals(rule.name()) && !(e instanceof Evidence.Apart));
    }
}
