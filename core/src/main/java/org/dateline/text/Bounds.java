package org.dateline.text;

import java.util.List;
import java.util.Set;

/// The words before a number that say how exact it is: "more than 30", "at least nine".
final class Bounds {

    private static final int LONGEST = 4;

    private static final Set<String> WORDS =
            Set.of(
                    "more", "fewer", "less", "than", "at", "least", "most", "up", "to", "as",
                    "many", "no", "about", "around", "over", "nearly", "almost", "roughly", "some");

    private Bounds() {}

    /// The token of the number whose bound begins at a token, else that token.
    static int behind(List<Token> tokens, int at) {
        int to = at;
        while (to < tokens.size() && to < at + LONGEST && WORDS.contains(tokens.get(to).lower())) {
            to++;
        }
        return to < tokens.size() && tokens.get(to).is("NUM") ? to : at;
    }
}
