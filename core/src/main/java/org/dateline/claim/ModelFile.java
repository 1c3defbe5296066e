package org.dateline.claim;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// The file of what is learnt of claims: the words' numbers, then each table.
final class ModelFile {

    private static final String PATH = "/claims/attribution.model";
    private static final int KIND = 0x44415431;

    private ModelFile() {}

    static Learnt builtIn() {
        return WeightsFile.builtIn(PATH, KIND, ModelFile::learnt);
    }

    static Learnt read(InputStream bytes) throws IOException {
        return WeightsFile.open(bytes, KIND, ModelFile::learnt);
    }

    private static Learnt learnt(DataInputStream in) throws IOException {
        int[] words = new int[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
        }
        return new Learnt(
                WeightsFile.read(in),
                WeightsFile.read(in),
                WeightsFile.read(in),
                WeightsFile.read(in),
                new Learnt.WordSet(words));
    }

    static void write(Learnt learnt, OutputStream bytes) throws IOException {
        WeightsFile.save(bytes, KIND, out -> write(learnt, out));
    }

    private static void write(Learnt learnt, DataOutputStream out) throws IOException {
        out.writeInt(learnt.words().size());
        for (int i = 0; i < learnt.words().size(); i++) {
            out.writeInt(learnt.words().get(i));
        }
        for (Weights table : tables(learnt)) {
            WeightsFile.write(table, out);
        }
    }

    private static List<Weights> tables(Learnt learnt) {
        return List.of(learnt.edges(), learnt.pieces(), learnt.choice(), learnt.links());
    }
}
