package org.dateline.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.dateline.link.LinkRules;
import org.dateline.link.Rule;
import org.dateline.text.Table;

/// Words `docs/rules.md` from the rules themselves and from the sentences that test them.
///
/// `hits` are lines of a type, a tab, and a sentence with `[[` and `]]` around the word that tells;
/// `misses` are sentences that look alike and tell of nothing that happened.
record RulesPage(List<String> hits, List<String> misses) {

    private static final String HEAD =
            """
            # Rules

            Generated from the rules and from the sentences that test them; do not edit it by hand. Write it anew with
            `mvn -q -pl core test -Dtest=RulesPageTest -Drules=write`;
            a test says when it is old.

            ## Links

            Asked of every two captures that share something. In the examples `|` stands between two captures; `{i1 shelling
            @Norvik 2031-05-12|words}` marks words as an incident with type, place and day, `{c1 SPEAKER|words}` as a claim,
            `{f1 killed 4|four}` as a figure, `{p1 CARRIER post deleted c1|words}` as a publication.
            """;

    private static final String INCIDENTS =
            """

            ## Incidents

            A word of this list tells of an incident where its *guard* is met: what the object or the sentence must have.
            `attack` and `kill` become a type of their own by weapon and victim. The code decides then whether it happened, goes
            on, was tried, is planned or denied ([Reality](../core/src/main/java/org/dateline/incident/Reality.java)).

            | type | kind | words | guard | subtype |
            |---|---|---|---|---|
            """;

    RulesPage {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }

    String text() {
        StringBuilder out = new StringBuilder(HEAD);
        LinkRules.all().forEach(rule -> link(rule, out));
        out.append("\nNot compared, so that nobody takes silence for a finding:\n\n");
        LinkRules.NOT_COMPARED.forEach(what -> out.append("- ").append(what).append('\n'));
        out.append(INCIDENTS);
        for (List<String> row : Table.read("/lang/en/incidents.tsv").rows()) {
            out.append("| %s | %s | %s | %s | %s |%n".formatted(cells(row).toArray()));
        }
        out.append("\n### Sentences that tell of an incident\n");
        byType().forEach((type, sentences) -> sentences(type, sentences, out));
        out.append("\n### Sentences that look alike and tell of none\n\n");
        misses.forEach(sentence -> out.append("- ").append(sentence).append('\n'));
        return out.toString();
    }

    private static void link(Rule rule, StringBuilder out) {
        out.append("\n### `").append(rule.name()).append("`\n\n");
        out.append(sentence(rule.says())).append(".\n\n```\n");
        for (Rule.Example example : rule.examples()) {
            out.append(example.hits() ? "hits    " : "misses  ");
            out.append(flat(example.one()));
            if (!example.other().isEmpty()) {
                out.append("\n   |    ").append(flat(example.other()));
            }
            out.append('\n');
        }
        out.append("```\n");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String flat(String notation) {
        return notation.strip().replaceAll("\\s*\n", "\n        ");
    }

    private static List<String> cells(List<String> row) {
        return List.of(
                row.get(0),
                row.get(1),
                row.get(2).replace("|", ", "),
                row.get(3).replace("-", ""),
                row.get(4).replace("-", ""));
    }

    private SequencedMap<String, List<String>> byType() {
        SequencedMap<String, List<String>> out = new TreeMap<>();
        for (String line : hits) {
            String[] cells = line.split("\t", 2);
            out.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                    .add(cells[1].replace("[[", "**").replace("]]", "**"));
        }
        return out;
    }

    private static void sentences(String type, List<String> sentences, StringBuilder out) {
        out.append("\n`").append(type).append("`\n\n");
        sentences.forEach(sentence -> out.append("- ").append(sentence).append('\n'));
    }
}
