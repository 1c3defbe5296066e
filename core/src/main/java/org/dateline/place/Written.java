package org.dateline.place;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which of a source's further names people write.
public final class Written {

    /// Codes of airports and the like, which GeoNames lists among the names: `LHR`, `ESEVN`.
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    private Written() {}

    /// Whether a name is no code and no transliteration by machine, in letters that are looked up.
    public static boolean isWritten(String name) {
        int length = Fold.key(name).length();
        return !CODE.matcher(name).matches()
                && !name.equals(name.toLowerCase(Locale.ROOT))
                && length >= SHORTEST
                && length <= LONGEST;
    }
}
