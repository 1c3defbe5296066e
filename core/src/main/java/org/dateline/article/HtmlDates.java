package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.jsoup.nodes.Element;

/// The days of publication and change as a page states them: its data first, its address and its
/// words after.
final class HtmlDates {

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
                    "dcterms.created",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dc.date.created",
                    "dcterms.date",
                    "dc.date",
                    "citation_publication_date",
                    "publish-date",
                    "publish_date",
                    "publication_date",
                    "pubdate",
                    "publishdate",
                    "article_date_original",
                    "originalpublicationdate",
                    "article.published",
                    "article.created",
                    "datecreated",
                    "rnews:datepublished",
                    "cxenseparse:recs:publishtime",
                    "created",
                    "date",
                    "bt:pubdate",
                    "ptime",
                    "vr:published_time",
                    "shareaholic:article_published_time");

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

    /// `/2020/11/04/`, `/2020/world/11/04/`, `/20201104/` in an address.
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "[/_-](?<year>(?:19|20)\\d{2})(?:[/_-]|/(?:[A-Za-z]{2,20}/){1,2})"
                            + "(?<month>0?[1-9]|1[0-2])[/_-](?<day>\\d{1,2})(?=[/_.-]|$)"
                            + "|(?<!\\d)(?<compact>20\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]))(?!\\d)");

    private static final Pattern ISO =
            Pattern.compile(
                    "^\\d{4}-\\d{2}-\\d{2}(?:[T ][0-9:.]{4,15}\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?");

    private HtmlDates() {}

    static Optional<Stamp> published(
            Layout layout,
            Marked marked,
            JsonLd said,
            MetaTags meta,
            List<Piece> pieces,
            Optional<String> url) {
        return said.published()
                .flatMap(HtmlDates::stamp)
                .or(() -> meta.first(PUBLISHED).flatMap(HtmlDates::stamp))
                .or(() -> first(marked.published))
                .or(() -> url.flatMap(HtmlDates::address))
                .or(() -> printed(layout, pieces))
                .or(() -> first(marked.times));
    }

    static Optional<Stamp> modified(JsonLd said, MetaTags meta) {
        return said.modified().or(() -> meta.first(MODIFIED)).flatMap(HtmlDates::stamp);
    }

    /// ISO 8601 with its own offset as it stands; else a day in words.
    static Optional<Stamp> stamp(String words) {
        Matcher iso = ISO.matcher(words.strip());
        if (iso.find()) {
            return Stamp.parse(iso.group().strip().replace(' ', 'T'));
        }
        return PrintedDates.first(words).map(PrintedDates.Found::stamp);
    }

    /// The first element that states a day.
    private static Optional<Stamp> first(List<Element> elements) {
        for (Element e : elements) {
            Optional<Stamp> found = stamp(value(e));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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

    /// A line that is marked as a date, or looks like one near the headline, or anywhere.
    private static Optional<Stamp> printed(Layout layout, List<Piece> pieces) {
        for (Zone zone : List.of(Zone.DATE, Zone.BYLINE, Zone.SUBTITLE)) {
            for (Piece piece : pieces) {
                if (piece.zone() == zone) {
                    Optional<Stamp> found = day(piece, layout);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return nearTitle(layout, pieces);
    }

    private static Optional<Stamp> nearTitle(Layout layout, List<Piece> pieces) {
        int title = 0;
        while (title < pieces.size() && pieces.get(title).zone() != Zone.TITLE) {
            title++;
        }
        int from = title == pieces.size() ? 0 : Math.max(0, title - 4);
        for (Piece piece : pieces.subList(from, Math.min(pieces.size(), from + 12))) {
            if (piece.span().length() <= 120) {
                Optional<Stamp> found = day(piece, layout);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return pieces.stream()
                .filter(p -> p.span().length() <= 80 && p.zone() != Zone.COMMENT)
                .filter(p -> p.zone() != Zone.RELATED)
                .flatMap(p -> PrintedDates.whole(p.span().in(layout.text())).stream())
                .findFirst();
    }

    private static Optional<Stamp> day(Piece piece, Layout layout) {
        return PrintedDates.first(piece.span().in(layout.text())).map(PrintedDates.Found::stamp);
    }
}
