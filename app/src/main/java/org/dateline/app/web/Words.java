package org.dateline.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Place;
import org.dateline.model.Post;
import org.dateline.model.Quantity;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.When;
import org.dateline.model.Zone;

/// Plain words for what the model knows by code. What the text does not say is `?`, never zero.
final class Words {

    static final String UNSAID = "?";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT);

    /// `T19:30:00+03:00`: hour and minute, and the offset as it stands there.
    private static final Pattern TIME =
            Pattern.compile(
                    "T(?<clock>\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?(?<zone>.{0,9})$");

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    static String zone(Zone zone) {
        return switch (zone) {
            case BODY -> "text";
            case SUBTITLE -> "standfirst";
            default -> zone.code();
        };
    }

    /// `3 comments`; what has no plural of its own is counted in blocks.
    static String count(int n, Zone zone) {
        return switch (zone) {
            case COMMENT -> count(n, "comment");
            case BIO -> n == 1 ? "1 author’s bio" : n + " bios";
            case RELATED -> count(n, "related line");
            case NAVIGATION -> count(n, "navigation line");
            default -> count(n, "line") + " of page furniture";
        };
    }

    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /// An instant of the ledger, to the minute, in UTC.
    static String moment(String instant) {
        String minute =
                instant.length() < 16 ? instant : instant.substring(0, 16).replace('T', ' ');
        return minute + " UTC";
    }

    static String bytes(long n) {
        return String.format(Locale.ROOT, "%,d bytes", n);
    }

    static String range(Span span) {
        return span.start() + "–" + span.end();
    }

    /// `C4` for the mark of the record `c4`.
    static String label(Mark mark) {
        return label(mark.kind(), mark.record());
    }

    static String label(Kind kind, String record) {
        return kind.letter() + record.substring(1);
    }

    static String post(Post post) {
        String who = post.name().orElse("");
        String handle = post.handle().map(h -> "@" + h).orElse("");
        String signer = (who + " " + handle).strip();
        String where = post.platform().equals("x") ? "Post on X" : "Post on " + post.platform();
        return signer.isEmpty() ? where : where + " · " + signer;
    }

    /// The day as the page prints it, with the time and offset where it gives them.
    static String stamp(Stamp stamp) {
        Matcher time = TIME.matcher(stamp.iso());
        if (!time.find()) {
            return day(stamp.day());
        }
        String zone = time.group("zone");
        return day(stamp.day())
                + ", "
                + time.group("clock")
                + (zone.equals("Z") ? " UTC" : zone.isEmpty() ? "" : " " + zone);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String when(When when) {
        return switch (when) {
            case When.At at ->
                    day(at.moment().toLocalDate()) + ", " + CLOCK.format(at.moment().toLocalTime());
            case When.Between between when between.from().equals(between.to()) ->
                    day(between.from()) + partOfDay(between.precision());
            case When.Between between -> day(between.from()) + " to " + day(between.to());
            case When.Unclear _ -> UNSAID;
        };
    }

    private static String partOfDay(When.Precision precision) {
        return precision == When.Precision.PART_OF_DAY ? ", part of the day" : "";
    }

    static String realis(Incident.Realis realis) {
        return switch (realis) {
            case ACTUAL -> "happened";
            case ONGOING -> "going on";
            case ATTEMPTED -> "attempted";
            case PLANNED -> "planned";
            case DENIED -> "denied";
            case GENERIC -> "in general";
        };
    }

    static String type(Incident.Type type) {
        return type.code().replace('-', ' ');
    }

    static String scope(Figure.Scope scope) {
        return switch (scope) {
            case INCIDENT -> "this incident";
            case PERIOD -> "a period";
            case WAR -> "the whole war";
            case UNKNOWN -> UNSAID + " of what time or incident";
        };
    }

    static String measure(Figure.Measure measure) {
        return switch (measure) {
            case SHARE_DESTROYED -> "share destroyed";
            case SHARE_POPULATION -> "share of the population";
            default -> measure.code();
        };
    }

    /// The interval in words; `printed` are the words of the text, kept where they are vague.
    static String quantity(Figure figure, String printed) {
        boolean percent =
                switch (figure.measure()) {
                    case SHARE_DESTROYED, SHARE_POPULATION -> true;
                    case KILLED, WOUNDED, MISSING, CAPTURED, DISPLACED, DESTROYED, COUNT -> false;
                };
        Quantity quantity = figure.quantity();
        String low = number(quantity.low(), percent);
        String high = number(quantity.high(), percent);
        return switch (quantity.qualifier()) {
            case UNKNOWN -> "said to be unknown";
            case VAGUE -> "“" + printed + "”";
            case AT_LEAST -> "at least " + low;
            case AT_MOST -> "at most " + high;
            case ABOUT -> "about " + (low.equals(high) ? low : low + " to " + high);
            case EXACT -> low.equals(high) ? low : low + " to " + high;
        };
    }

    static String number(OptionalDouble n, boolean percent) {
        if (n.isEmpty()) {
            return UNSAID;
        }
        double value = n.getAsDouble();
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        String digits =
                whole ? String.format(Locale.ROOT, "%,d", (long) value) : Double.toString(value);
        return percent ? digits + " %" : digits;
    }

    static String level(Place.Level level) {
        return switch (level) {
            case EXACT -> "exact spot";
            case SETTLEMENT -> "town or village";
            case NEAR_SETTLEMENT -> "near a town or village";
            case LINE -> "a line";
            case ADM2 -> "district";
            case ADM1 -> "province";
            case REGION -> "region";
            case COUNTRY -> "country";
        };
    }

    static String use(Place.Use use) {
        return switch (use) {
            case LITERAL -> "a place where something is";
            case ASSOCIATIVE -> "stands for people or a state";
            case DATELINE -> "where the article was written";
        };
    }
}
