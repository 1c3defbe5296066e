package org.dateline.incident;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.dateline.claim.Traits;
import org.dateline.claim.Weights;
import org.dateline.claim.WeightsFile;
import org.dateline.model.Incident;
import org.dateline.model.Party.Role;

/// What is learnt of roles: how much each trait speaks for a candidate's being the victim, the
/// target or the perpetrator. See docs/decisions/0013.
record RoleModel(Weights weights) {

    /// The roles that are learnt, a column of the weights each.
    static final List<Role> ROLES = List.of(Role.VICTIM, Role.TARGET, Role.PERPETRATOR);

    private static final String PATH = "/incidents/roles.model";
    private static final int KIND = 0x44415231;

    private static final class BuiltIn {
        private static final RoleModel MODEL = WeightsFile.builtIn(PATH, KIND, RoleModel::of);
    }

    /// The model that comes with Dateline, read once a process.
    static RoleModel builtIn() {
        return BuiltIn.MODEL;
    }

    /// How likely it is, between 0 and 1, that the traits are those of a column's role.
    double chance(Traits traits, int column) {
        double sum = 0;
        for (int i = 0; i < traits.size(); i++) {
            sum += weights.cell(weights.row(traits.get(i)) + column);
        }
        return Math.round(1e4 / (1 + StrictMath.exp(-sum))) / 1e4;
    }

    /// Whether the model has learnt of such incidents. MUC's keys tell of attacks, bombings,
    /// abductions, arson and robbery; of captures and closed roads they do not, and a clash has
    /// sides.
    static boolean knows(Incident.Type type) {
        boolean other = type == Incident.Type.ABDUCTION || type == Incident.Type.DAMAGE;
        return other || (Merging.isViolent(type) && type != Incident.Type.CLASH);
    }

    static RoleModel read(InputStream bytes) throws IOException {
        return WeightsFile.open(bytes, KIND, RoleModel::of);
    }

    private static RoleModel of(DataInputStream in) throws IOException {
        return new RoleModel(WeightsFile.read(in));
    }

    void write(OutputStream bytes) throws IOException {
        WeightsFile.save(bytes, KIND, out -> WeightsFile.write(weights, out));
    }
}
