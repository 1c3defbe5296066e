package org.dateline.text;

import java.util.Optional;

/// Which language a text is in, told by its smallest words, or by letters that only one language
/// has.
///
/// Small words make a quarter of running text in their own language and next to nothing of it in
/// another. A text of a few words stays open.
public final class Languages {

    /// English, the one language that is read to the end, as a BCP 47 code.
    public static final String ENGLISH = "en";

    private static final int LOOK = 6000;

    private Languages() {}

    /// The language of a text's beginning as a BCP 47 code, where it is plain.
    public static Optional<String> of(String text) {
        return SmallWords.of(text.substring(0, Math.min(text.length(), LOOK))).language();
    }
}
