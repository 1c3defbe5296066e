package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learns from a few invented articles.
class TrainAttributionTest {

    private static final List<String> SPEAKERS = List.of("The mayor", "Ana Ruse", "The envoy");

    @TempDir Path folder;

    private void articles(int count) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        List<String> gold = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String who = SPEAKERS.get(i % SPEAKERS.size());
            String what = "that road " + i + " was shut";
            String text = who + " blorped " + what + ".\n\nShells fell on the bridge.\n";
            Files.writeString(folder.resolve("text").resolve("a" + i + ".txt"), text);
            int cue = who.length() + 1;
            gold.add(
                    "{\"name\":\"a%d\",\"attributions\":[{\"source\":[[0,%d]],\"cue\":[[%d,%d]],\"content\":[[%d,%d]]}]}"
                            .formatted(
                                    i,
                                    who.length(),
                                    cue,
                                    cue + 7,
                                    cue + 8,
                                    cue + 8 + what.length()));
        }
        Files.write(folder.resolve("gold.ndjson"), gold);
    }

    private Path learnt(String name) throws IOException {
        Path out = folder.resolve(name);
        TrainAttribution.main(new String[] {folder.toString(), out.toString()});
        return out;
    }

    @Test
    void learnsAVerbThatNoLexiconKnowsAndTheSameBytesTwice() throws IOException {
        articles(40);
        Path once = learnt("once.model");
        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(learnt("twice.model")));
        Learnt learnt = ModelFile.read(Files.newInputStream(once));
        GoldArticle seen = GoldArticle.readAll(folder).getFirst();
        Lesson lesson = Lesson.of(seen, org.dateline.text.English.load());
        Agreement agreement = Agreement.of(seen, Speeches.follow(lesson.passages(), learnt));
        assertEquals(new Agreement(1, 1, 1, 1), agreement);
        assertEquals(
                Claim.Modality.ASSERTED,
                Speeches.follow(lesson.passages(), learnt).getFirst().draft().modality());
    }

    @Test
    void saysWhatItWants() {
        assertThrows(
                IllegalArgumentException.class, () -> TrainAttribution.main(new String[] {"x"}));
    }
}
