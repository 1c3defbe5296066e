package org.dateline.link;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Incident;
import org.dateline.text.Table;

/// The same type speaks for one incident; types that no table line joins speak hard against it.
final class TypeField implements IncidentField {

    private static final Map<Incident.Type, Set<Incident.Type>> TOGETHER = together();

    private static Map<Incident.Type, Set<Incident.Type>> together() {
        List<List<String>> classes = Table.read("/link/type-classes.tsv").rows();
        Map<Incident.Type, Set<Incident.Type>> out = new EnumMap<>(Incident.Type.class);
        for (Incident.Type type : Incident.Type.values()) {
            out.put(type, EnumSet.noneOf(Incident.Type.class));
            for (Incident.Type other : Incident.Type.values()) {
                if (classes.stream().anyMatch(line -> has(line, type) && has(line, other))) {
                    out.get(type).add(other);
                }
            }
        }
        return out;
    }

    private static boolean has(List<String> line, Incident.Type type) {
        return line.contains(type.code());
    }

    @Override
    public Says compare(Happening one, Happening other) {
        Incident.Type a = one.incident().type();
        Incident.Type b = other.incident().type();
        if (a == b) {
            return a == Incident.Type.OTHER
                    ? IncidentField.nothing()
                    : new Says.For(2, "both " + a.code());
        }
        if (a == Incident.Type.OTHER || b == Incident.Type.OTHER) {
            return IncidentField.nothing();
        }
        return TOGETHER.getOrDefault(a, Set.of()).contains(b)
                ? new Says.For(1, a.code() + " may be " + b.code())
                : new Says.Against(a.code() + " is not " + b.code());
    }
}
