package org.dateline.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.dateline.model.Reading;
import org.dateline.model.Zone;

/// The article proper of one capture, as documents are compared: without title, captions, posts and
/// the sentences of the page's shell.
///
/// A body is a shell when almost nothing is left of it: a login page, a cookie notice, an error. A
/// shell has nothing to do with any other page.
record Body(List<Paragraph> paragraphs, Shingles shingles, int words, boolean shell) {

    /// Fewer words are no article.
    private static final int LEAST_WORDS = 34;

    /// A shorter title may be told in other words.
    private static final int LEAST_TITLE = 3;

    Body {
        paragraphs = List.copyOf(paragraphs);
    }

    static Body of(Reading reading, List<Paragraph> page) {
        List<Paragraph> kept = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : page) {
            if (isBody(paragraph.zone())) {
                List<String> own = Shell.without(paragraph.span().in(reading.page().text()));
                words.addAll(own);
                if (!own.isEmpty()) {
                    kept.add(Paragraph.of(paragraph.zone(), paragraph.span(), own));
                }
            }
        }
        boolean shell = words.size() < LEAST_WORDS || betrays(reading, words);
        return new Body(kept, Shingles.of(words), words.size(), shell);
    }

    /// An article says again what its title announces; a page that says nothing of it is about
    /// something else: a login, a notice, a list of other articles.
    private static boolean betrays(Reading reading, List<String> words) {
        List<String> title = reading.article().title().map(Words::telling).orElse(List.of());
        return title.size() >= LEAST_TITLE
                && Collections.disjoint(title, new HashSet<>(Words.stems(words)));
    }

    static boolean isBody(Zone zone) {
        return zone == Zone.BODY || zone == Zone.LIST || zone == Zone.QUOTE || zone == Zone.HEADING;
    }
}
