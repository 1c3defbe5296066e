package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Stamp;
import org.jsoup.nodes.Element;

/// The days of publication and change as a page states them: its data first, its address and its
/// words after.
final class HtmlDates {

    /// Names that only an article's publication has.
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "og:published_time",
                    "published_time",
                    "article:published",
                    "parsely-pub-date",
                    "sailthru.date",
                    "citation_publication_date",
                    "publish-date",
                    "publish_date",
                    "publication_date",
                    "pubdate",
                    "publishdate",
                    "article_date_original",
                    "originalpublicationdate",
                    "article.published",
                    "rnews:datepublished",
                    "cxenseparse:recs:publishtime",
                    "cxenseparse:publishtime",
                    "bt:pubdate",
                    "ptime",
                    "vr:published_time",
                    "shareaholic:article_published_time");

    /// Names under which many systems keep the day of a record rather than of its publication.
    private static final List<String> RECORDED =
            List.of(
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dcterms:created",
                    "dc.date.created",
                    "dcterms.date",
                    "dc.date",
                    "article.created",
                    "datecreated",
                    "created",
                    "date");

    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "datemodified",
                    "dcterms.modified",
                    "last-modified",
                    "article:modified",
                    "lastmod",
                    "dc.date.modified",
                    "updated_time");

    /// `/2020/11/04/`, `/2020/nov/04/`, `/2020/world/11/04/`, `/20201104/` in an address.
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "[/_-](?<year>(?:19|20)\\d{2})(?:[/_-]|/(?:[A-Za-z]{2,20}/){1,2})"
                            + "(?<month>0?[1-9]|1[0-2])[/_-](?<day>\\d{1,2})(?=[/_.-]|$)"
                            + "|(?<!\\d)(?<compact>20\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]))(?!\\d)"
                            + "|/(?<named>20\\d{2}/\\p{L}{3,9}/[0-3]?\\d)(?=[/_.-]|$)"
                            + "|/(?<dayFirst>[0-3]?\\d-[01]?\\d-20\\d{2})(?=[/_.-]|$)");

    private static final Pattern ISO =
            Pattern.compile(
                    "^\\d{4}-\\d{2}-\\d{2}(?:[T ][0-9:.]{4,15}\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?");

    /// `"publishedAt": "2020-11-04T10:00:00Z"` in the data of a page's scripts.
    private static final Pattern IN_SCRIPT =
            Pattern.compile(
                    "\"(?:date_?published|published_?(?:at|on|date)?|publi(?:sh|cation)_?date|display_?date|date_?created|created_?(?:at|date))\\\\{0,2}\"\\s{0,2}:\\s{0,2}\\\\{0,2}\"(?<day>\\d{4}-\\d{2}-\\d{2}[T ]?[0-9:.]{0,15}(?:Z|[+-]\\d{2}:?\\d{2})?)",
                    Pattern.CASE_INSENSITIVE);

    /// More than any page needs of its scripts.
    private static final int SCRIPT = 500_000;

    private static final Pattern UNIVERSAL = Pattern.compile(".{11}.{1,20}(?:Z|[+]00:?00)");

    /// `2020-11-04`, without a time.
    private static final int DAY = 10;

    private final Marked marked;
    private final JsonLd said;
    private final MetaTags meta;
    private final DatedLines lines;

    HtmlDates(Marked marked, JsonLd said, MetaTags meta, DatedLines lines) {
        this.marked = marked;
        this.said = said;
        this.meta = meta;
        this.lines = lines;
    }

    Optional<Stamp> published(Optional<String> url) {
        Optional<Stamp> inAddress = url.flatMap(HtmlDates::address);
        List<Stamp> stated =
                Stream.of(
                                own(said.published()),
                                own(meta.first(PUBLISHED)),
                                ofArticle(marked.published).findFirst())
                        .flatMap(Optional::stream)
                        .toList();
        return agreed(stated, inAddress)
                .or(() -> inAddress)
                .or(lines::sure)
                .or(() -> own(meta.first(RECORDED)))
                .or(lines::day)
                .or(() -> own(marked.times).findFirst())
                .or(() -> inScripts(marked.otherScripts))
                .map(this::timed);
    }

    /// The same day with the time that the article's own element or the line by its headline tells.
    private Stamp timed(Stamp day) {
        if (day.iso().length() != DAY) {
            return day;
        }
        return Stream.of(
                        ofArticle(marked.published), ofArticle(marked.times), lines.sure().stream())
                .flatMap(Function.identity())
                .filter(stamp -> stamp.iso().length() > DAY && stamp.day().equals(day.day()))
                .findFirst()
                .orElse(day);
    }

    /// Of days that a page's data states, the first; but where they differ, the one that its
    /// address or the lines by its headline print too.
    ///
    /// A time in UTC, or a bare day that a system made of one, is a neighbouring day where the page
    /// was written: the day that the page prints is the one that its readers saw.
    private Optional<Stamp> agreed(List<Stamp> stated, Optional<Stamp> inAddress) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Stamp first = stated.getFirst();
        boolean universal = first.iso().length() <= DAY || UNIVERSAL.matcher(first.iso()).matches();
        boolean alone = stated.stream().allMatch(s -> s.day().equals(first.day()));
        if (alone && !universal) {
            return Optional.of(first);
        }
        Optional<Stamp> printed = inAddress.or(lines::sure);
        Optional<Stamp> same =
                stated.stream()
                        .filter(s -> printed.filter(p -> p.day().equals(s.day())).isPresent())
                        .findFirst();
        return same.or(() -> printed.filter(p -> universal && neighbour(p, first)))
                .or(() -> Optional.of(first));
    }

    private static boolean neighbour(Stamp day, Stamp stamp) {
        return Math.abs(day.day().toEpochDay() - stamp.day().toEpochDay()) == 1;
    }

    private static Optional<Stamp> inScripts(List<Element> scripts) {
        for (Element script : scripts) {
            String data = script.data();
            Matcher match = IN_SCRIPT.matcher(data.substring(0, Math.min(data.length(), SCRIPT)));
            if (match.find()) {
                return stamp(match.group("day"));
            }
        }
        return Optional.empty();
    }

    /// A change that is printed only counts when it comes after the publication.
    Optional<Stamp> modified(Optional<Stamp> published) {
        return own(said.modified().or(() -> meta.first(MODIFIED)))
                .or(() -> ofArticle(marked.modified).findFirst())
                .or(() ->
                        lines.changed()
                                .filter(c ->
                                        published.filter(p -> p.day().isAfter(c.day())).isEmpty()));
    }

    /// ISO 8601 with its own offset as it stands; else a day in words.
    static Optional<Stamp> stamp(String words) {
        Matcher iso = ISO.matcher(words.strip());
        if (iso.find()) {
            return Stamp.parse(iso.group().strip().replace(' ', 'T'));
        }
        return PrintedDates.first(words).map(PrintedDates.Found::stamp);
    }

    /// What is said, unless it is when an archive took the page.
    private Optional<Stamp> own(Optional<String> words) {
        return words.flatMap(HtmlDates::stamp).filter(lines::own);
    }

    private Stream<Stamp> own(List<Element> elements) {
        return elements.stream().flatMap(e -> stated(e).stream()).filter(lines::own);
    }

    private Stream<Stamp> ofArticle(List<Element> elements) {
        return own(elements.stream().filter(lines::ofArticle).toList());
    }

    /// The day that an element states: as data, or in its words.
    static Optional<Stamp> stated(Element e) {
        return stamp(value(e));
    }

    private static String value(Element e) {
        for (String attribute : List.of("content", "datetime", "title")) {
            if (!e.attr(attribute).isBlank()) {
                return e.attr(attribute);
            }
        }
        return e.text();
    }

    private static Optional<Stamp> address(String url) {
        Matcher match = IN_ADDRESS.matcher(url);
        if (!match.find()) {
            return Optional.empty();
        }
        if (match.group("named") != null) {
            String[] parts = match.group("named").split("/", -1);
            return PrintedDates.first(parts[2] + " " + parts[1] + " " + parts[0])
                    .map(PrintedDates.Found::stamp);
        }
        if (match.group("dayFirst") != null) {
            return PrintedDates.first(match.group("dayFirst").replace('-', '.'))
                    .map(PrintedDates.Found::stamp);
        }
        String compact = match.group("compact");
        String day =
                compact == null
                        ? match.group("year")
                                + "-"
                                + match.group("month")
                                + "-"
                                + match.group("day")
                        : compact.substring(0, 4)
                                + "-"
                                + compact.substring(4, 6)
                                + "-"
                                + compact.substring(6);
        return PrintedDates.first(day).map(PrintedDates.Found::stamp);
    }
}
