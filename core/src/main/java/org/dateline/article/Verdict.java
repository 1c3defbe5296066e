package org.dateline.article;

import java.util.Optional;
import org.dateline.model.Zone;
import org.jsoup.nodes.Element;

/// What a piece of a page is and by which sign: `by` is the element whose name is the sign.
record Verdict(Zone zone, String sign, Optional<Element> by) {

    static Verdict of(Zone zone, String sign) {
        return new Verdict(zone, sign, Optional.empty());
    }

    static Verdict named(Tree.Named named) {
        return new Verdict(named.zone(), "named by", Optional.of(named.element()));
    }

    boolean is(Zone other) {
        return zone == other;
    }

    /// The sign in words: `named by <div class="related">`.
    String words() {
        return by.map(e -> sign + " " + tag(e)).orElse(sign);
    }

    private static String tag(Element e) {
        StringBuilder tag = new StringBuilder("<" + e.normalName());
        for (String name : new String[] {"itemprop", "role", "class", "id"}) {
            if (!e.attr(name).isBlank()) {
                tag.append(" %s=\"%s\"".formatted(name, e.attr(name).strip()));
            }
        }
        return tag.append('>').toString();
    }
}
