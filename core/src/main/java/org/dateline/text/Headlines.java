package org.dateline.text;

import java.util.Locale;

/// Sentences that capitalise every word: the model takes all their words for names.
final class Headlines {

    private static final int FEWEST = 4;

    private Headlines() {}

    /// Whether nearly all the long words are capitalised.
    static boolean isOne(String[] words) {
        int longOnes = 0;
        int small = 0;
        for (String word : words) {
            if (word.length() > 4 && Character.isLetter(word.charAt(0))) {
                longOnes++;
                small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longOnes >= FEWEST && small * 6 <= longOnes;
    }

    /// Verbs and small words as in plain writing; whatever the plain writing takes for a noun or a
    /// quality keeps the tag that its capital earns.
    static String[] tag(String[] words, Tagger tagger) {
        String[] lower = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            lower[i] = words[i].toLowerCase(Locale.ROOT);
        }
        String[] capital = tagger.tag(words, false);
        String[] plain = tagger.tag(lower, false);
        for (int i = 0; i < words.length; i++) {
            boolean nameable =
                    switch (plain[i]) {
                        case "NOUN", "ADJ", "PROPN", "X", "INTJ", "NUM" -> true;
                        default -> false;
                    };
            plain[i] = nameable ? capital[i] : plain[i];
        }
        return plain;
    }
}
