package org.dateline.incident;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.dateline.claim.Traits;
import org.dateline.claim.Weights;
import org.dateline.model.Incident;
import org.junit.jupiter.api.Test;

class RoleModelTest {

    private static RoleModel small() {
        RoleModel model = new RoleModel(Weights.none(4, RoleModel.ROLES.size()));
        Traits traits = new Traits();
        traits.add(1, 7);
        model.weights().set(model.weights().row(traits.get(0)) + 1, 2.2f);
        return model;
    }

    private static byte[] written(RoleModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void weighsEachRoleByItself() {
        Traits traits = new Traits();
        assertEquals(0.5, small().chance(traits, 1), "nothing seen, nothing known");
        traits.add(1, 7);
        assertEquals(0.9002, small().chance(traits, 1), 0.0001);
        assertEquals(0.5, small().chance(traits, 2));
    }

    @Test
    void readsWhatItWroteAndRefusesOtherBytes() throws IOException {
        byte[] once = written(small());
        assertArrayEquals(once, written(RoleModel.read(new ByteArrayInputStream(once))));
        byte[] cut = Arrays.copyOf(once, once.length / 2);
        assertThrows(IOException.class, () -> RoleModel.read(new ByteArrayInputStream(cut)));
        byte[] other = {1, 2, 3, 4};
        assertThrows(IOException.class, () -> RoleModel.read(new ByteArrayInputStream(other)));
    }

    @Test
    void isAskedOnlyOfWhatItHasLearnt() {
        assertTrue(RoleModel.knows(Incident.Type.BOMBING));
        assertTrue(RoleModel.knows(Incident.Type.ABDUCTION));
        assertFalse(RoleModel.knows(Incident.Type.CLASH));
        assertFalse(RoleModel.knows(Incident.Type.TERRITORY_CHANGE));
        assertFalse(RoleModel.knows(Incident.Type.ARREST));
    }
}
