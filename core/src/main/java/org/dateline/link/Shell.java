package org.dateline.link;

import java.util.ArrayList;
import java.util.List;

/// Tells a page's own furniture ("Sign up for our newsletter") from the words of an article, by
/// sentence, because some pages put both into one paragraph.
final class Shell {

    private static final List<String> PHRASES =
            Words.listed("/lang/en/shell-phrases.txt").stream()
                    .map(line -> " " + Words.folded(line) + " ")
                    .toList();

    private Shell() {}

    /// The words of the text without its sentences that belong to the shell.
    static List<String> without(String text) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
                List<String> sentence = Words.of(text.substring(from, i + 1));
                if (!isFurniture(sentence)) {
                    out.addAll(sentence);
                }
                from = i + 1;
            }
        }
        return out;
    }

    private static boolean isFurniture(List<String> words) {
        String line = " " + String.join(" ", words) + " ";
        return PHRASES.stream().anyMatch(line::contains);
    }
}
