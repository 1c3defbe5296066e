package org.dateline.link;

import java.util.ArrayList;
import java.util.List;

/// Telling words that both sentences share.
final class WordsField implements IncidentField {

    private static final int SOME = 3;
    private static final int MANY = 5;

    @Override
    public Says compare(Happening one, Happening other) {
        List<String> shared = new ArrayList<>(one.telling());
        shared.retainAll(other.telling());
        if (shared.size() < SOME) {
            return IncidentField.nothing();
        }
        return new Says.For(
                shared.size() >= MANY ? 2 : 1, "they share " + shared.size() + " telling words");
    }
}
