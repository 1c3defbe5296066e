package org.dateline.article;

import org.dateline.page.Part;

/// What one part of a page looks like by itself.
final class Lines {

    private static final String ENDS = ".!?…:;\"”»')]。！？」";

    /// No line with a name and a day is longer.
    private static final int SIGNED = 120;

    private Lines() {}

    /// A line of links; a paragraph may be one too, and so may an item that is a sentence.
    static boolean linked(Part part, String words, String tag) {
        double share = part.linkShare();
        boolean paragraph = tag.equals("p") && ended(words) && share < 0.95;
        boolean item = tag.equals("li") && ended(words) && words.length() >= 100;
        return share > 0.6 && !paragraph && !item;
    }

    /// Markup that a page shows as text.
    static boolean markup(String words) {
        return words.startsWith("<") && words.endsWith(">");
    }

    static boolean ended(String words) {
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// "Ana Belk, Oslo 4 November 2020", "4 November 2020 | Ana Belk": a name and a day.
    static boolean signed(String words) {
        return words.length() <= SIGNED
                && PrintedDates.first(words).isPresent()
                && (Bylines.first(words.split("[,|\\n·•]", 2)[0]).isPresent()
                        || Bylines.isPlain(NameLines.behindDay(words)));
    }
}
