package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fell on Orvan.|Nobody was hurt.",
                "“We hold the bridge.”|Col. Ana Ruse spoke at 5 p.m. on Tuesday.",
                "“We hold the bridge,” he said.|“We will not leave.”",
                "“Who fired?” she asked, and left.|Nobody knew.",
                "Gen. J. P. Marn and Lt. Dole met U.S. envoys.|They left.",
                "The talks ended at 9 p.m.|The envoys flew home.",
                "It cost 3.5 million.|“Too much!”|It was paid.",
                "He left the U.S.|In Orvan he stayed.",
                "Firing went on … until dawn.",
                "No. 4 Company held the ridge",
                "The line was\nhard-wrapped here.|And went on.",
                "shells fell on orvan.|nobody was hurt, gen. marn of the u.s. army said.",
                "They said “no.”|”Never,” they said.",
            })
    void partsWhereASentenceEnds(String marked) {
        String text = Folded.of(marked.replace("|", " "));
        String found =
                Splitter.split(text, new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .collect(Collectors.joining("|"));
        assertEquals(Folded.of(marked), found);
    }

    @Test
    void cutsWhatNeverStops() {
        String text = "word ".repeat(2_000);
        assertEquals(5, Splitter.split(text, new Span(0, text.length())).size());
    }
}
