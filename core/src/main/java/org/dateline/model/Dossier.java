package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one source said, in the order of time, what it took back or counted again, and what others
/// say against it.
///
/// `carried` are statements of others that it passed on; `reframed` are the statements on one
/// subject that stand in several articles, side by side; `alike` are ids of sources that may be the
/// same one, which only a person decides.
public record Dossier(
        Source source,
        List<Statement> statements,
        List<Statement> carried,
        List<Subject> reframed,
        List<Tie> revised,
        List<Tie> opposed,
        List<String> alike) {

    public Dossier {
        statements = List.copyOf(statements);
        carried = List.copyOf(carried);
        reframed = List.copyOf(reframed);
        revised = List.copyOf(revised);
        opposed = List.copyOf(opposed);
        alike = List.copyOf(alike);
    }

    /// One statement, however many captures print it: `claims` are its records, the first one's
    /// words are shown. `said` is the day of saying, where a text tells it; `published` and
    /// `captured` are those of the first article that prints it. `through` are who passed it on, as
    /// printed; `withdrawn` says what became of its publication, which takes nothing back.
    public record Statement(
            List<String> claims,
            List<String> articles,
            Optional<String> by,
            String words,
            Claim.Form form,
            Claim.Modality modality,
            Optional<LocalDate> said,
            Optional<LocalDate> published,
            Optional<LocalDate> captured,
            List<String> through,
            List<String> withdrawn) {
        public Statement {
            claims = List.copyOf(claims);
            articles = List.copyOf(articles);
            through = List.copyOf(through);
            withdrawn = List.copyOf(withdrawn);
        }

        /// The capture whose words are shown.
        public String article() {
            return articles.getFirst();
        }

        /// The day that it stands at in time: of saying, else of printing, else of saving.
        public Optional<LocalDate> day() {
            return said.or(() -> published).or(() -> captured);
        }
    }

    /// Statements that share the words of a subject, by day; `words` are those shared.
    public record Subject(List<String> words, List<Statement> statements) {
        public Subject {
            words = List.copyOf(words);
            statements = List.copyOf(statements);
        }
    }

    /// A link with one end at this source: `own` is its record, `other` the record at the other
    /// end, and `by` the id of the source of that, where one is known.
    public record Tie(Link link, String own, String other, Optional<String> by) {}
}
