package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;

/// The zones of a text capture's lines, told by their wording, length and order.
///
/// A capture that was cut out of a page goes on after the article: a note about the author, the
/// latest posts, comments, the form for another one. Once such a tail has begun, nothing after it
/// is the article again.
final class TextZones {

    /// Less than this, and a line is no paragraph of prose.
    private static final int PARAGRAPH = 120;

    /// No tail begins before this much of the article.
    private static final int LEAST_BODY = 400;

    /// How many lines after a name its note may begin.
    private static final int REACH = 4;

    private static final Pattern BULLET =
            Pattern.compile("^(?:[•*▪◦‣]|-|\\d{1,3}[.)])\\s{1,5}\\S.{0,400}");
    private static final Pattern ENDS = Pattern.compile(".*[.!?…:;\"”»')\\]]$", Pattern.DOTALL);

    private final Layout layout;
    private final int first;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Zone section = Zone.BODY;
    private boolean tail;
    private int body;

    private TextZones(Layout layout, int first) {
        this.layout = layout;
        this.first = first;
    }

    /// `verdicts` of the lines from the first after the head on; `authors` whom the notes present.
    record Found(List<Verdict> verdicts, List<String> authors) {}

    static Found of(Layout layout, int first) {
        TextZones reading = new TextZones(layout, first);
        for (int i = first; i < layout.parts().size(); i++) {
            reading.verdicts.add(reading.verdict(i));
        }
        return new Found(reading.verdicts, reading.authors);
    }

    private Verdict verdict(int i) {
        String line = words(i);
        Optional<Zone> furniture = Furniture.zone(line);
        if (furniture.isPresent()) {
            return Verdict.of(furniture(furniture.get()), "worded as furniture of a page");
        }
        if ((tail || body >= LEAST_BODY) && section != Zone.COMMENT && presents(i, line)) {
            section = Zone.BIO;
            tail = true;
            return Verdict.of(Zone.BIO, "tells who wrote the article");
        }
        return tail ? inTail(i, line) : inArticle(i, line);
    }

    private Zone furniture(Zone zone) {
        section = zone;
        tail |= zone == Zone.COMMENT && body >= LEAST_BODY;
        return zone;
    }

    /// A note about the author begins here, or a line with nothing but the author's name before it.
    private boolean presents(int i, String line) {
        Optional<String> name = Bios.presented(line);
        if (name.isPresent() && (tail || !mentionedBefore(i, name.get()))) {
            author(name.get());
            return true;
        }
        if (!Bylines.person(line)) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + 1 + REACH, layout.parts().size()); j++) {
            if (Bios.presented(words(j)).filter(line::equals).isPresent()) {
                author(line);
                return true;
            }
        }
        return false;
    }

    private void author(String name) {
        if (!authors.contains(name)) {
            authors.add(name);
        }
    }

    /// People of the story are named before the end; its author is not.
    private boolean mentionedBefore(int i, String name) {
        int at = layout.text().indexOf(name, layout.parts().get(first).span().start());
        return at >= 0 && at < layout.parts().get(Math.max(first, i - REACH)).span().start();
    }

    private Verdict inTail(int i, String line) {
        boolean prose = line.length() >= PARAGRAPH;
        boolean apart = i == 0 || gapBefore(i);
        boolean ofAuthor = authors.stream().anyMatch(line::contains);
        if (section != Zone.COMMENT && prose && apart && !(section == Zone.BIO && ofAuthor)) {
            section = Zone.COMMENT;
        }
        return Verdict.of(section, "behind the article, in what follows such a line");
    }

    private Verdict inArticle(int i, String line) {
        boolean prose = line.length() >= PARAGRAPH || ENDS.matcher(line).matches();
        if (section != Zone.BODY && !prose) {
            return Verdict.of(section, "a short line behind such a line");
        }
        section = Zone.BODY;
        body += line.length();
        if (BULLET.matcher(line).matches()) {
            return Verdict.of(Zone.LIST, "begins with a bullet or a number");
        }
        return heading(i, line)
                ? Verdict.of(Zone.HEADING, "a short line without a stop before a paragraph")
                : Verdict.of(Zone.BODY, "a line of the article");
    }

    private boolean heading(int i, String line) {
        int last = layout.parts().size() - 1;
        return line.length() <= 90
                && i > 0
                && i < last
                && !ENDS.matcher(line).matches()
                && Character.isUpperCase(line.codePointAt(0))
                && (gapBefore(i) || (line.length() <= 60 && ENDS.matcher(words(i - 1)).matches()))
                && Character.isUpperCase(words(i + 1).codePointAt(0))
                && words(i + 1).length() >= PARAGRAPH;
    }

    private boolean gapBefore(int i) {
        return Gaps.empty(layout, layout.parts().get(i - 1), layout.parts().get(i));
    }

    private String words(int i) {
        Part line = layout.parts().get(i);
        return layout.words(line);
    }
}
