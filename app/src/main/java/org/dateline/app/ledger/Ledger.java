package org.dateline.app.ledger;

import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Content;
import org.dateline.model.Decision;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.dateline.model.Work;

/// The ledger, open for reading: one unchanging view, whatever a writer does meanwhile.
///
/// For one thread; opening takes about a millisecond, so open one for each question.
public final class Ledger implements AutoCloseable {

    /// What a link's id begins with.
    private static final String LINK = String.valueOf(RecordId.Kind.LINK.letter());

    private final Sql sql;
    private final Vault vault;
    private final Readings readings;
    private final Linking linking;
    private Optional<Links> links = Optional.empty();

    private Ledger(Home home, Sql sql) {
        this.sql = sql;
        this.vault = new Vault(home.vault());
        this.readings = new Readings(vault);
        this.linking = new Linking(home, sql, readings);
    }

    /// Throws [LedgerRefused] where there is none yet, or a newer Dateline made it.
    public static Ledger open(Home home) {
        if (!home.hasLedger()) {
            throw LedgerRefused.none(home);
        }
        Sql sql = Sql.reader(home);
        try {
            Schema.check(sql, home);
            sql.script("BEGIN");
            if (!Projection.current(sql)) {
                sql.close();
                Scribe.open(home, "", Clock.systemUTC()).close();
                sql = Sql.reader(home);
                sql.script("BEGIN");
            }
            return new Ledger(home, sql);
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /// All articles, by id: one for each different capture.
    public List<Held> articles() {
        return sql.all("SELECT * FROM article ORDER BY id", row -> Held.of(sql, row));
    }

    public Optional<Held> article(RecordId id) {
        return sql.one(
                "SELECT * FROM article WHERE id = ?", row -> Held.of(sql, row), id.toString());
    }

    /// The article that a record stands in; an article stands in itself.
    public Optional<Held> articleOf(RecordId record) {
        return sql.one(
                "SELECT article.* FROM article JOIN finding ON finding.article = article.id"
                        + " WHERE finding.id = ?",
                row -> Held.of(sql, row),
                record.toString());
    }

    /// The records whose id begins with these characters: one, unless they are too few. An id of an
    /// earlier reading leads to the record that stands in its place now.
    public List<RecordId> find(String beginning) {
        return Lookup.find(sql, beginning);
    }

    /// The one record that these characters begin the id of; [LedgerRefused] where there is none or
    /// more than one.
    public RecordId one(String beginning) {
        return Lookup.one(sql, beginning);
    }

    /// What one capture says, looked up by its bytes.
    public Optional<Held> ofCapture(Sha256 capture) {
        return sql.one(
                "SELECT * FROM article WHERE capture = ? ORDER BY id",
                row -> Held.of(sql, row),
                capture.hex());
    }

    /// The article that has this place, by the id of a [Toponym].
    public Optional<Held> articleOfPlace(RecordId place) {
        return sql.one(
                "SELECT article.* FROM article JOIN place ON place.article = article.id"
                        + " WHERE place.id = ?",
                row -> Held.of(sql, row),
                place.toString());
    }

    /// The one record, place or link that these characters begin the id of; [LedgerRefused] where
    /// there is none or more than one. An id that begins with `l` is a link's or a place's.
    public Target target(String beginning) {
        return beginning.startsWith(LINK) ? link(beginning) : record(beginning);
    }

    private Target record(String beginning) {
        return Target.record(Lookup.cite(sql, one(beginning)));
    }

    private Target link(String beginning) {
        Optional<Target> place = Lookup.place(sql, beginning);
        if (place.isPresent()) {
            return place.get();
        }
        List<Link> found =
                links().links().stream().filter(l -> l.id().startsWith(beginning)).toList();
        if (found.size() != 1) {
            throw new LedgerRefused(
                    "%s begins the ids of %d links; `dateline links --json` shows them"
                            .formatted(beginning, found.size()));
        }
        Link link = found.getFirst();
        Citation from = cite(RecordId.known(link.from()));
        Citation to = cite(RecordId.known(link.to()));
        return new Target(link.id(), Optional.of(link.type().code()), List.of(from, to));
    }

    /// Names a record so that it is found again in later readings.
    public Citation cite(RecordId record) {
        return Lookup.cite(sql, record);
    }

    /// The record that a citation means in the current reading of its capture.
    public Optional<RecordId> open(Citation citation) {
        return Cited.match(sql, citation).map(RecordId::known);
    }

    /// What an article's current reading says.
    public Reading reading(Held article) {
        return readings.of(article.reading());
    }

    /// The articles whose readings are whole, and what is damaged: one bad file must not keep the
    /// others back.
    public Whole whole() {
        List<Held> articles = new ArrayList<>();
        List<String> damaged = new ArrayList<>(lost());
        for (Held held : articles()) {
            readings.trouble(held.reading())
                    .ifPresentOrElse(
                            what -> damaged.add(held.inputs().getFirst() + ": left out: " + what),
                            () -> articles.add(held));
        }
        return new Whole(articles, damaged);
    }

    /// Captures whose reading was damaged already when the tables were computed.
    private List<String> lost() {
        return sql.all(
                "SELECT input, what FROM lost JOIN came USING (capture) GROUP BY capture",
                row -> row.getString(1) + ": left out: " + row.getString(2));
    }

    /// The bytes of a capture as they came in.
    public Content bytes(Sha256 capture) {
        return Content.of(vault.file(capture));
    }

    /// Records whose words match: all words of the query, in any order, endings as typed.
    public List<Hit> search(String query, int limit) {
        return Search.find(sql, query, limit);
    }

    /// All decisions and remarks of people, oldest first.
    public List<Review> reviews() {
        return Reviews.all(sql);
    }

    /// What people decided last on each record that still exists.
    public List<Decision> decisions() {
        return Reviews.decisions(reviews());
    }

    /// Works, groups, totals, statuses and links of everything here.
    public Links links() {
        if (links.isEmpty()) {
            links = Optional.of(linking.links());
        }
        return links.get();
    }

    /// The works of the story that an article belongs to.
    public Optional<List<Work>> story(RecordId article) {
        return linking.story(article.toString());
    }

    /// The same of these articles alone, where others are damaged.
    public Links links(Whole whole) {
        return whole.damaged().isEmpty() ? links() : linking.links(whole.articles());
    }

    /// Whether linking now is cheap enough for what came in since the last time; else it is left to
    /// whoever asks for links next.
    public boolean linksAreDue() {
        return linking.due();
    }

    /// What was found wrong with the computed tables when links were asked for, a line each; it was
    /// put right.
    public List<String> mended() {
        return linking.mended();
    }

    /// The records of an article's current reading, by id.
    public List<String> records(RecordId article) {
        return sql.all(
                "SELECT id FROM finding WHERE article = ? AND current = 1 ORDER BY id",
                row -> row.getString(1),
                article.toString());
    }

    /// The audit trail from its beginning.
    public List<Entry> entries() {
        return Chain.entries(sql);
    }

    /// Whether the bytes of this hash are in the vault.
    public boolean holds(Sha256 hash) {
        return Files.exists(vault.file(hash));
    }

    @Override
    public void close() {
        sql.close();
    }
}
