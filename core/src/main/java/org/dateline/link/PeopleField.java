package org.dateline.link;

import java.util.ArrayList;
import java.util.List;

/// The same named victim speaks for one incident; different named victims speak hard against it.
final class PeopleField implements IncidentField {

    @Override
    public Says compare(Happening one, Happening other) {
        if (one.victims().isEmpty() || other.victims().isEmpty()) {
            return IncidentField.nothing();
        }
        List<String> shared = new ArrayList<>(one.victims());
        shared.retainAll(other.victims());
        return shared.isEmpty()
                ? new Says.Against("other victims are named")
                : new Says.For(3, "same victim named");
    }
}
