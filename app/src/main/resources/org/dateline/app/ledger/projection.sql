-- Computed from the entries and the vault; dropped and computed again when this file changes.
DROP TABLE IF EXISTS came;
DROP TABLE IF EXISTS article;
DROP TABLE IF EXISTS finding;
DROP TABLE IF EXISTS review;
DROP TABLE IF EXISTS target;
DROP TABLE IF EXISTS search;
DROP TABLE IF EXISTS searched;
DROP TABLE IF EXISTS paragraph;
DROP TABLE IF EXISTS linked;
DROP TABLE IF EXISTS tie;
DROP TABLE IF EXISTS conflict;
DROP TABLE IF EXISTS part;
DROP TABLE IF EXISTS place;
DROP TABLE IF EXISTS lost;
DROP TABLE IF EXISTS projection;

-- How each capture came in: once for each name and each thing said of it.
CREATE TABLE came (
    seq     INTEGER PRIMARY KEY,
    capture TEXT NOT NULL,
    bytes   INTEGER NOT NULL,
    input   TEXT NOT NULL,
    given   TEXT NOT NULL,
    note    TEXT,
    at      TEXT NOT NULL,
    by      TEXT NOT NULL
) STRICT;
CREATE INDEX came_capture ON came (capture);

-- What one capture says; `reading` names the current reading's bytes in the vault.
CREATE TABLE article (
    id        TEXT PRIMARY KEY,
    capture   TEXT NOT NULL,
    record    TEXT,
    reading   TEXT NOT NULL,
    reader    TEXT NOT NULL,
    title     TEXT,
    publisher TEXT,
    published TEXT,
    seq       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_capture ON article (capture);

-- Articles, claims, publications, incidents and figures. `start` and `end` count code points of the
-- page's text, `source_start` and `source_end` of the decoded source. What only an earlier reading
-- had stays, not `current`, so that its citations still open.
CREATE TABLE finding (
    id           TEXT PRIMARY KEY,
    article      TEXT NOT NULL,
    local        TEXT NOT NULL,
    start        INTEGER NOT NULL,
    "end"        INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end   INTEGER NOT NULL,
    words        TEXT NOT NULL,
    current      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_article ON finding (article);

CREATE TABLE review (
    seq    INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    by     TEXT NOT NULL,
    body   TEXT NOT NULL
) STRICT;

-- What a review names, by content. `record` is the id that it has now; NULL where the current
-- reading has no match.
CREATE TABLE target (
    seq     INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    id      TEXT NOT NULL,
    capture TEXT NOT NULL,
    start   INTEGER NOT NULL,
    "end"   INTEGER NOT NULL,
    words   TEXT NOT NULL,
    record  TEXT,
    PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX target_capture ON target (capture);

CREATE VIRTUAL TABLE search USING fts5 (
    id UNINDEXED, article UNINDEXED, words,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- The rows of each article in `search`, which is looked up by words and by row only.
CREATE TABLE searched (
    article TEXT NOT NULL,
    found   INTEGER NOT NULL,
    PRIMARY KEY (article, found)
) STRICT, WITHOUT ROWID;

-- Digests of the paragraphs of each article's body, to find other captures of it.
CREATE TABLE paragraph (
    hash    TEXT NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX paragraph_article ON paragraph (article);

-- The places of each article, one row for all mentions of one. `start` and `end` are those of the
-- first, in code points of the decoded source; `key` is what the name was taken for.
CREATE TABLE place (
    id      TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    key     TEXT NOT NULL,
    start   INTEGER NOT NULL,
    "end"   INTEGER NOT NULL,
    words   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX place_article ON place (article);

-- Captures whose current reading is damaged, with what to do.
CREATE TABLE lost (
    capture TEXT PRIMARY KEY,
    what    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The articles that were linked last. `version` is the digest of all that comparing one of them
-- follows from, `keys` what it is looked up by.
CREATE TABLE linked (
    article TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    keys    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What comparing two of these found; pairs that have nothing to do with each other have no row.
CREATE TABLE tie (
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    json  TEXT NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- What keeps their incidents apart, for pairs that were asked for it; a row even where that is
-- nothing.
CREATE TABLE conflict (
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    json  TEXT NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- What follows for articles that hang together; `key` is the digest of what that follows from.
CREATE TABLE part (
    key  TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The digest of projection.sql, the entry up to which the tables stand, and the last one that the
-- links in them follow from.
CREATE TABLE projection (
    digest TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    linked INTEGER NOT NULL
) STRICT;
