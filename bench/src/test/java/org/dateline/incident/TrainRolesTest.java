package org.dateline.incident;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Resources;
import org.dateline.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learns from a few invented texts.
class TrainRolesTest {

    private static final List<String> NAMES =
            List.of("Dario Quell", "Ilna Soto", "Pol Dram", "Mira Vesk");

    @TempDir Path folder;

    private void texts(int count) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        List<String> gold = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = NAMES.get(i % NAMES.size());
            String text =
                    "A bomb exploded outside the mill at noon.\n\nThe mourners carried the coffin of "
                            + name
                            + " through the rain.\n";
            Files.writeString(folder.resolve("text").resolve("t" + i + ".txt"), text);
            gold.add(
                    "{\"id\":\"t%d\",\"types\":[\"BOMBING\"],\"slots\":{\"Victim\":[[\"%s\"]],\"Target\":[],\"PerpInd\":[],\"PerpOrg\":[]}}"
                            .formatted(i, name.toLowerCase(Locale.ROOT)));
        }
        Files.write(folder.resolve("gold.ndjson"), gold);
    }

    private Path learnt(String name) throws IOException {
        Path out = folder.resolve(name);
        TrainRoles.main(new String[] {folder.toString(), out.toString()});
        return out;
    }

    @Test
    void learnsAVictimThatNoRuleSeesAndTheSameBytesTwice() throws IOException {
        texts(60);
        Path once = learnt("once.model");
        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(learnt("twice.model")));
        RoleModel model = RoleModel.read(Files.newInputStream(once));
        GoldEvents seen = GoldEvents.readAll(folder).getFirst();
        RoleLesson lesson = RoleLesson.of(seen, Resources.load());
        List<String> before = victims(lesson.drafts());
        List<String> after = victims(new Casting(model).cast(lesson.drafts(), lesson.candidates()));
        assertEquals(List.of(), before);
        assertEquals(List.of("Dario Quell"), after);
    }

    private static List<String> victims(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.actors().stream())
                .filter(party -> party.role() == Party.Role.VICTIM)
                .map(Party::name)
                .toList();
    }

    @Test
    void comparesWordingsAsTheKeysDo() {
        assertEquals("mayors office", GoldEvents.plain("The  mayor's\noffice"));
    }

    @Test
    void saysWhatItWants() {
        assertThrows(IllegalArgumentException.class, () -> TrainRoles.main(new String[] {"x"}));
    }
}
