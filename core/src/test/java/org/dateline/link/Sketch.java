package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Name;
import org.dateline.model.Page;
import org.dateline.model.Place;
import org.dateline.model.Provenance;
import org.dateline.model.Publication;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;

/// A reading drawn into its own text, so that a test of links shows what it is about and does not
/// wait for the stages before:
///
/// ```
/// outlet: The Lantern
/// date: 2031-05-12
/// {i1 shelling @Norvik 2031-05-12 f1|Shells on Norvik killed {f1 killed 4 of=people|four} people}.
/// Voss said “{c1 Admiral Voss side=Norland|we fired first}”.
/// {p1 Harbour Radio post deleted c1|The post was deleted}.
/// ```
///
/// `by=Norland` names who did it, of that side. Heads are `outlet`, `date`, `title`, `url`. Every
/// line is a paragraph of the body; a line that begins with a zone in brackets, `[comment] …`, is
/// of that zone.
public final class Sketch {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<Stamp> date = Optional.empty();

    private Sketch() {}

    /// Reads the notation. The capture's hash is that of the notation.
    public static Reading read(String notation) {
        Sketch sketch = new Sketch();
        notation.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        return sketch.reading(Sha256.of(notation));
    }

    private void line(String line) {
        int colon = line.indexOf(": ");
        String value = colon < 0 ? "" : line.substring(colon + 2);
        switch (colon < 0 ? "" : line.substring(0, colon)) {
            case "outlet" -> outlet = Optional.of(value);
            case "date" -> date = Stamp.parse(value);
            case "title" -> title = Optional.of(value);
            case "url" -> url = Optional.of(value);
            default -> paragraph(line);
        }
    }

    private void paragraph(String line) {
        int start = text.length();
        boolean zoned = line.startsWith("[");
        int from = zoned ? line.indexOf(']') + 1 : 0;
        new Marks(line.substring(from).strip()).read();
        Zone zone =
                zoned
                        ? Zone.valueOf(line.substring(1, from - 1).toUpperCase(Locale.ROOT))
                        : Zone.BODY;
        Span span = new Span(start, text.length());
        blocks.add(new Block(zone, span, span));
        text.append('\n');
    }

    /// A recursive reader of `{mark|words}`.
    private final class Marks {
        private final String line;
        private int at;

        Marks(String line) {
            this.line = line;
        }

        void read() {
            while (at < line.length() && line.charAt(at) != '}') {
                if (line.charAt(at) == '{') {
                    int bar = line.indexOf('|', at);
                    String mark = line.substring(at + 1, bar);
                    int start = text.length();
                    at = bar + 1;
                    read();
                    at++;
                    note(mark, new Span(start, text.length()));
                } else {
                    text.append(line.charAt(at++));
                }
            }
        }
    }

    private void note(String mark, Span span) {
        Mark read = Mark.of(mark);
        switch (mark.charAt(0)) {
            case 'c' -> claims.add(read.claim(span, text));
            case 'p' -> publications.add(read.publication(span));
            case 'f' -> figures.add(read.figure(span));
            case 'i' -> {
                read.place(span, text).ifPresent(places::add);
                int place = read.hasPlace() ? places.size() - 1 : -1;
                read.named().ifPresent(names::add);
                incidents.add(read.incident(span, place));
            }
            default -> throw new IllegalArgumentException("no such mark: " + mark);
        }
    }

    private Reading reading(Sha256 hash) {
        String whole = text.toString();
        Article none = Article.unknown();
        return new Reading(
                new ReaderId("sketch", "none", "none"),
                "sketch-" + hash.brief() + ".txt",
                new Provenance(
                        hash,
                        whole.length(),
                        "text/plain",
                        Optional.of("UTF-8"),
                        Optional.empty(),
                        url,
                        Optional.empty(),
                        Optional.empty()),
                new Page(whole, blocks, SourceMap.identity(whole)),
                new Article(
                        title,
                        List.of(),
                        outlet,
                        date,
                        Optional.empty(),
                        none.language(),
                        none.canonicalUrl(),
                        none.dateline(),
                        List.of(),
                        List.of()),
                names,
                publications,
                claims,
                places,
                Mark.joined(figures, incidents),
                incidents,
                List.of());
    }
}
