package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static Learnt small() {
        return new Learnt(
                Weights.none(3, Learnt.COLUMNS),
                Weights.none(4, 1),
                Weights.none(10, 1),
                Weights.none(2, 1),
                new Learnt.WordSet(9, -4, 7));
    }

    private static byte[] written(Learnt learnt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(learnt, out);
        return out.toByteArray();
    }

    @Test
    void keepsWeightsInStepsAndWordsSorted() throws IOException {
        Learnt learnt = small();
        learnt.edges().set(5, 0.5f);
        learnt.edges().set(63, -7.6f);
        learnt.pieces().set(0, 0.003f);
        learnt.choice().set(1023, 0.008f);
        Learnt read = ModelFile.read(new ByteArrayInputStream(written(learnt)));
        assertEquals(0.5f, read.edges().cell(5), 0.004f);
        assertEquals(-7.6f, read.edges().cell(63), 0.004f);
        assertEquals(0, read.pieces().cell(0), "a weight below half a step is none");
        assertEquals(0.008f, read.choice().cell(1023), 0.0001f);
        assertEquals(-4, read.words().get(0));
        assertTrue(read.words().has(7) && !read.words().has(8));
    }

    @Test
    void writesWhatItReadAsTheSameBytes() throws IOException {
        Learnt learnt = small();
        learnt.edges().set(17, 1.234f);
        byte[] once = written(learnt);
        assertArrayEquals(once, written(ModelFile.read(new ByteArrayInputStream(once))));
    }

    @Test
    void refusesBytesThatAreNoModel() throws IOException {
        byte[] whole = written(small());
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThrows(IOException.class, () -> ModelFile.read(new ByteArrayInputStream(cut)));
        byte[] other = {1, 2, 3, 4};
        assertThrows(IOException.class, () -> ModelFile.read(new ByteArrayInputStream(other)));
    }
}
