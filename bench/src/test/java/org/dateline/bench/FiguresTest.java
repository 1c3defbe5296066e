package org.dateline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theLastLineThatIsNotBlankCounts() {
        Optional<Figures> figures = Figures.lastOf("f1=1\n\ntuple_f1=0.5120 docs=84\n\n");
        assertEquals("{tuple_f1=0.512, docs=84.0}", figures.orElseThrow().byMetric().toString());
    }

    @Test
    void whatIsNoNumberIsLeftOut() {
        Optional<Figures> figures = Figures.lastOf("order_same=- set=dev must=8/8 dup_f1=0.9");
        assertEquals("{dup_f1=0.9}", figures.orElseThrow().byMetric().toString());
    }

    @Test
    void aScorerThatPrintedNoFigureHasNone() {
        assertEquals(Optional.empty(), Figures.lastOf("cannot score: no launcher"));
        assertEquals(Optional.empty(), Figures.lastOf(""));
    }

    @Test
    void argumentsMakeSenseOrThereIsNoOrder() {
        assertEquals(
                List.of("seed", "war"),
                Order.of(List.of("--only", "seed", "--only", "war"))
                        .orElseThrow()
                        .scorers()
                        .stream()
                        .map(Scorer::name)
                        .toList());
        assertEquals(Optional.empty(), Order.of(List.of("--only", "weather")));
        assertEquals(Optional.empty(), Order.of(List.of("--only")));
        assertEquals(Optional.empty(), Order.of(List.of("--lower", "no pin, no reason")));
        assertEquals(Optional.empty(), Order.of(List.of("--fast")));
    }
}
