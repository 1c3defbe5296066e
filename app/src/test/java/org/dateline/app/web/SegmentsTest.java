package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final String TEXT = "the mayor of Arda said two men died";

    @Test
    void withoutMarksTheTextIsOneSegment() {
        assertEquals("the mayor of Arda said two men died", draw(List.of()));
    }

    @Test
    void nestedMarksAreCutAtTheInnerEnds() {
        assertEquals(
                "<c1:the mayor of ><g1,c1:Arda>]<c1: said>] two men died",
                draw(List.of(claim("the mayor of Arda said"), place("Arda"))));
    }

    @Test
    void overlappingMarksShareTheirMiddle() {
        assertEquals(
                "the mayor of <g1:Arda ><g1,c1:said>]<c1: two men died>]",
                draw(List.of(place("Arda said"), claim("said two men died"))));
    }

    @Test
    void marksOfTheSameWordsEndTogether() {
        assertEquals(
                "the mayor of Arda said <c1,g1:two>]] men died",
                draw(List.of(place("two"), claim("two"))));
    }

    @Test
    void aMarkThatReachesBeyondTheBlockIsCutAndEndsElsewhere() {
        List<Mark> marks = List.of(claim("of Arda said"));
        assertEquals("the mayor <c1:of>", drawn(Segments.cut(new Span(0, 12), marks)));
        assertEquals("<c1: Arda said>] two", drawn(Segments.cut(new Span(12, 26), marks)));
    }

    @Test
    void anEmptyBlockHasNoSegments() {
        assertEquals(List.of(), Segments.cut(new Span(4, 4), List.of(claim("mayor"))));
    }

    @Test
    void whateverTheMarksTheSegmentsAreTheText() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int start = random.nextInt(TEXT.length());
                int end = start + 1 + random.nextInt(TEXT.length() - start);
                marks.add(new Mark("c" + i, Kind.CLAIM, Mark.Part.CONTENT, new Span(start, end)));
            }
            List<Segment> cut = Segments.cut(new Span(0, TEXT.length()), marks);
            String whole = cut.stream().map(s -> s.span().in(TEXT)).collect(Collectors.joining());
            assertEquals(TEXT, whole, "seed " + seed + ", round " + round);
            for (Segment segment : cut) {
                List<Mark> over =
                        marks.stream().filter(m -> m.span().meets(segment.span())).toList();
                assertEquals(over.size(), segment.marks().size(), "seed " + seed + ", " + segment);
            }
        }
    }

    private static String draw(List<Mark> marks) {
        return drawn(Segments.cut(new Span(0, TEXT.length()), marks));
    }

    private static String drawn(List<Segment> segments) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            String words = segment.span().in(TEXT);
            String names =
                    segment.marks().stream().map(Mark::record).collect(Collectors.joining(","));
            out.append(names.isEmpty() ? words : "<" + names + ":" + words + ">");
            out.append("]".repeat(segment.ending().size()));
        }
        return out.toString();
    }

    private static Mark claim(String words) {
        return new Mark("c1", Kind.CLAIM, Mark.Part.CONTENT, at(words));
    }

    private static Mark place(String words) {
        return new Mark("g1", Kind.PLACE, Mark.Part.WORDS, at(words));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
