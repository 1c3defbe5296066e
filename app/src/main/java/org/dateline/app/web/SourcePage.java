package org.dateline.app.web;

import java.util.List;
import java.util.Optional;

/// One source: what texts call it, what it said by day, and what others say against it.
record SourcePage(
        String id,
        String name,
        String about,
        List<Row.Fact> facts,
        int said,
        List<Line> statements,
        Optional<String> before,
        Optional<String> after,
        List<Line> carried,
        int passed,
        List<Subject> reframed,
        List<Bond> revised,
        List<Bond> opposed,
        List<Part> parts,
        List<Other> alike,
        List<String> notices) {

    SourcePage {
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        carried = List.copyOf(carried);
        reframed = List.copyOf(reframed);
        revised = List.copyOf(revised);
        opposed = List.copyOf(opposed);
        parts = List.copyOf(parts);
        alike = List.copyOf(alike);
        notices = List.copyOf(notices);
    }

    /// One statement: its day, its words, where it stands, who says it where that is another,
    /// through whom it came and what became of its publication.
    record Line(
            String day,
            String words,
            String address,
            Optional<String> modality,
            Optional<Other> by,
            String printed,
            List<String> through,
            List<String> withdrawn) {
        Line {
            through = List.copyOf(through);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /// Statements on one subject from several articles.
    record Subject(String words, List<Line> lines) {
        Subject {
            lines = List.copyOf(lines);
        }
    }

    /// A link with one end at this source, and the source of the other end.
    record Bond(Tie tie, Optional<Other> by) {}

    /// What may be split off: a part that a person merged in, or the source as one article prints
    /// it.
    record Part(String id, String words, Optional<String> address) {}

    /// Another source.
    record Other(String id, String address, String name, String title) {}
}
