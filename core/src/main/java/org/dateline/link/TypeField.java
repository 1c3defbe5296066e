package org.dateline.link;

import java.util.List;
import org.dateline.model.Incident;
import org.dateline.text.Table;

/// The same type speaks for one incident; types that no table line joins speak hard against it.
final class TypeField implements IncidentField {

    private static final List<List<String>> CLASSES = Table.read("/link/type-classes.tsv").rows();

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
        boolean together =
                CLASSES.stream()
                        .anyMatch(line -> line.contains(a.code()) && line.contains(b.code()));
        return together
                ? new Says.For(1, a.code() + " may be " + b.code())
                : new Says.Against(a.code() + " is not " + b.code());
    }
}
