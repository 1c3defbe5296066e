package org.dateline.model;

import java.util.Locale;

/// What a block of a page is. Every visible character lies in exactly one block.
public enum Zone {
    TITLE(true),
    SUBTITLE(true),
    BYLINE(false),
    DATE(false),
    DATELINE(false),
    HEADING(true),
    BODY(true),
    LIST(true),
    QUOTE(true),
    CAPTION(true),
    POST(true),
    BIO(false),
    COMMENT(false),
    RELATED(false),
    NAVIGATION(false),
    BOILERPLATE(false);

    private final boolean article;
    private final String code = name().toLowerCase(Locale.ROOT);

    Zone(boolean article) {
        this.article = article;
    }

    /// Whether findings may be drawn from it: the article proper.
    public boolean inArticle() {
        return article;
    }

    /// As the contract prints it.
    public String code() {
        return code;
    }
}
