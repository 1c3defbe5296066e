package org.dateline.app.web;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/// A record in the margin: what it says in a line, and its evidence underneath.
///
/// `key` is its id in the reading, `id` its lasting one; a record without a lasting id can be cited
/// by its place but not reviewed. `capture` is the hash of the bytes.
record Row(
        String key,
        Kind kind,
        String label,
        Optional<String> id,
        String address,
        String head,
        String brief,
        List<Hop> chain,
        List<Fact> facts,
        List<Evidence> evidence,
        String capture,
        String citation,
        List<Verdict> verdicts,
        List<Tie> ties,
        boolean lit) {

    Row {
        chain = List.copyOf(chain);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        verdicts = List.copyOf(verdicts);
        ties = List.copyOf(ties);
    }

    /// A station on a claim's way; `note` is what became of it ("reported deleted").
    record Hop(String part, String words, Optional<String> note) {}

    /// What is known about the record, such as `scope: the whole war`.
    record Fact(String name, String value) {}

    /// The words of one part, where they stand in the page's text and in the source (code points),
    /// and the line of the raw file around them.
    record Evidence(String part, String words, Span page, Span source, int line, Excerpt excerpt) {}

    /// A line of the raw file, cut to what can be read.
    record Excerpt(String before, String words, String after) {}

    /// The first of several that has to be shown in full; of a place, the others are only listed.
    List<Evidence> inFull() {
        return kind == Kind.PLACE ? evidence.subList(0, 1) : evidence;
    }

    List<Evidence> listed() {
        return kind == Kind.PLACE ? evidence.subList(1, evidence.size()) : List.of();
    }

    /// A person's decision or note on the record.
    record Verdict(String act, String reason, String by, String at) {}

    /// Whether the last decision on it, notes aside, says that it is wrong.
    boolean rejected() {
        return rejected(verdicts);
    }

    static boolean rejected(List<Verdict> verdicts) {
        return decided(verdicts, "reject");
    }

    boolean accepted() {
        return decided(verdicts, "accept");
    }

    static boolean decided(List<Verdict> verdicts, String act) {
        return decision(verdicts).filter(verdict -> verdict.act().equals(act)).isPresent();
    }

    private static Optional<Verdict> decision(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> !verdict.act().equals("note"))
                .reduce((earlier, later) -> later);
    }

    /// The address that a citation prints: it outlives a better reader.
    String lasting() {
        Span at = evidence.getFirst().source();
        return id.map(i ->
                        "/records/%s?capture=%s&at=%d-%d"
                                .formatted(i, capture, at.start(), at.end()))
                .orElse(raw(evidence.getFirst()));
    }

    /// The raw file, opened at these words.
    String raw(Evidence of) {
        return "/captures/%s/raw?at=%d-%d#here"
                .formatted(capture, of.source().start(), of.source().end());
    }

    /// Where all that the speaker of a claim said is shown.
    Optional<String> source() {
        boolean speaks = !chain.isEmpty() && !chain.getFirst().words().endsWith(" found");
        return kind == Kind.CLAIM && speaks ? id.map(it -> "/sources/" + it) : Optional.empty();
    }

    String classes() {
        return "row " + kind.code() + (rejected() ? " rejected" : "") + (lit ? " lit" : "");
    }
}
