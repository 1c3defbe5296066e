package org.dateline.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// Which elements of a page a reader sees.
enum Visibility {
    /// As a browser shows it that runs scripts.
    SHOWN,
    /// As a browser shows it that does not: `noscript` too, and what scripts would have unfolded.
    WITHOUT_SCRIPTS;

    private static final Set<String> NEVER =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "head",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "video",
                    "audio",
                    "canvas",
                    "svg",
                    "select",
                    "datalist",
                    "textarea",
                    "noframes",
                    "noembed",
                    "map",
                    "rp");

    /// `style="display: none"`, `style="visibility:hidden"`.
    private static final Pattern HIDING =
            Pattern.compile(
                    "display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden",
                    Pattern.CASE_INSENSITIVE);

    /// Words that are there for screen readers only, by the usual names of such classes.
    private static final Set<String> UNSEEN =
            Set.of(
                    "sr-only",
                    "screen-reader-text",
                    "visually-hidden",
                    "visuallyhidden",
                    "assistive-text",
                    "a11y-hidden",
                    "is-visually-hidden",
                    "u-visually-hidden",
                    "element-invisible");

    /// Bit n is set where one of them is n characters long, which spares most classes a look.
    private static final long LENGTHS =
            UNSEEN.stream().mapToLong(c -> 1L << c.length()).reduce(0, (a, b) -> a | b);

    boolean leavesOut(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)) {
            return true;
        }
        return this == SHOWN && (name.equals("noscript") || hidden(element));
    }

    private static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes said = element.attributes();
        if (said.hasKey("hidden")) {
            return true;
        }
        String style = said.get("style");
        return (!style.isEmpty() && HIDING.matcher(style).find()) || unseen(said.get("class"));
    }

    private static boolean usual(int length) {
        return length < Long.SIZE && (LENGTHS >>> length & 1) != 0;
    }

    private static boolean unseen(String classes) {
        int start = 0;
        for (int i = 0; i <= classes.length(); i++) {
            if (i == classes.length() || classes.charAt(i) <= ' ') {
                if (usual(i - start) && UNSEEN.contains(classes.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
