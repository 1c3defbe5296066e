package org.dateline.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the elements of one page hold and are called: sums over their parts, looked up by identity.
final class Tree {

    /// What stands in an element, in characters; `prose` is running text outside links. What it and
    /// those around it say that it is, once that has been looked up.
    static final class Sums {
        int text;
        int linked;
        int prose;
        int paragraphs;

        /// Its first and last part.
        int from = -1;

        int to;

        private boolean hinted;
        private Optional<Zone> hint = Optional.empty();
        private boolean called;
        private Optional<Named> named = Optional.empty();
        private boolean placed;
        private boolean elsewhere;
    }

    /// An element that says what it is.
    record Named(Element element, Zone zone) {}

    /// Zones whose parts are never the article, whatever they look like.
    private static final Set<Zone> ASIDE =
            EnumSet.of(Zone.COMMENT, Zone.BIO, Zone.RELATED, Zone.NAVIGATION, Zone.BOILERPLATE);

    /// Zones that hold what belongs to others.
    private static final Set<Zone> ELSEWHERE =
            EnumSet.of(Zone.COMMENT, Zone.RELATED, Zone.NAVIGATION);

    /// The shortest running text.
    private static final int PROSE = 50;

    /// An article beside many comments may be as short.
    private static final int BRIEF = 2 * PROSE;

    /// Longer than any note about a writer.
    private static final int NOTE = 2000;

    /// The mean length of the cells of a calendar, in characters.
    private static final int CELL = 3;

    /// The form for a comment holds no more than this; what does holds the comments too.
    private static final int FORM = 600;

    /// A sidebar holds no more of the page's running text than this, whatever its name.
    private static double bulk(Zone zone) {
        return switch (zone) {
            case COMMENT -> 0.92;
            case BIO, RELATED -> 0.5;
            default -> 0.6;
        };
    }

    /// A label is short: what is called one and holds more than this is none.
    private static int longest(Zone zone) {
        return switch (zone) {
            case DATE, BYLINE -> 250;
            case CAPTION -> 700;
            case SUBTITLE -> 1000;
            default -> Integer.MAX_VALUE;
        };
    }

    private final Layout layout;
    private final Map<Element, Sums> sums = new IdentityHashMap<>();
    private final Map<String, Optional<Zone>> names = new HashMap<>();
    private final Map<Part, Integer> running = new IdentityHashMap<>();
    private final Map<Element, Boolean> tables = new IdentityHashMap<>();
    private final Sections sections;
    private int prose;

    Tree(Layout layout) {
        this.layout = layout;
        this.sections = new Sections(layout);
        List<Element> before = List.of();
        List<Sums> path = new ArrayList<>();
        for (int i = 0; i < layout.parts().size(); i++) {
            Part part = layout.parts().get(i);
            int words = running(part);
            running.put(part, words);
            prose += words;
            follow(before, part.around(), path);
            before = part.around();
            for (Sums s : path) {
                s.text += part.span().length();
                s.linked += part.linked();
                s.prose += words;
                s.paragraphs += words > 0 ? 1 : 0;
                s.from = s.from < 0 ? i : s.from;
                s.to = i;
            }
        }
    }

    /// Makes of the sums on the way from the root to one part those on the way to the next, which
    /// is the same for most of its length.
    private void follow(List<Element> before, List<Element> now, List<Sums> path) {
        int shared = 0;
        int most = Math.min(before.size(), now.size());
        while (shared < most
                && before.get(before.size() - 1 - shared) == now.get(now.size() - 1 - shared)) {
            shared++;
        }
        path.subList(shared, path.size()).clear();
        for (int i = now.size() - 1 - shared; i >= 0; i--) {
            path.add(sums(now.get(i)));
        }
    }

    Layout layout() {
        return layout;
    }

    Sums sums(Element element) {
        Sums known = sums.get(element);
        if (known == null) {
            known = new Sums();
            sums.put(element, known);
        }
        return known;
    }

    /// Whether the part of this number stands in an element.
    boolean holds(Element element, int part) {
        Sums held = sums(element);
        return held.from >= 0 && held.from <= part && part <= held.to;
    }

    /// The characters of running text in a part; 0 for lines, links and labels.
    int prose(Part part) {
        return running.getOrDefault(part, 0);
    }

    private int running(Part part) {
        String words = layout.words(part);
        int free = part.span().length() - part.linked();
        free *= free < PROSE && Script.dense(words) ? 3 : 1;
        boolean running = free >= PROSE && part.linkShare() < 0.5 && Script.pointed(words);
        return running ? free : 0;
    }

    /// What an element's tag, role, class and id say that it is; containers of the bulk say nothing
    /// about what is in them.
    Optional<Zone> hint(Element element) {
        Sums held = sums(element);
        if (!held.hinted) {
            held.hint = look(element, held);
            held.hinted = true;
        }
        return held.hint;
    }

    /// Says of an element what it is, which it does not say itself.
    void tell(Element element, Zone zone) {
        Sums held = sums(element);
        held.hinted = true;
        held.hint = Optional.of(zone);
    }

    private Optional<Zone> look(Element element, Sums held) {
        Optional<Zone> named = opened(element, held);
        boolean headed = named.isPresent() && held.prose + BRIEF <= prose;
        named = named.isEmpty() ? Hints.of(element, names) : named;
        if (named.isEmpty()) {
            return named;
        }
        if (element.normalName().equals("footer")
                && named(element.parent()).filter(n -> n.zone() == Zone.COMMENT).isPresent()) {
            // Who wrote a comment stands in its footer, which is no page's footer.
            return Optional.empty();
        }
        if (element.normalName().equals("form") && held.prose > 0 && Hints.asksNothing(element)) {
            return Optional.empty();
        }
        Zone zone = note(held, named.get()) ? Zone.BIO : named.get();
        boolean main =
                element.normalName().equals("article") || element.normalName().equals("main");
        boolean fits =
                isAside(zone)
                        ? !main && (prose == 0 || held.prose <= bulk(zone) * prose || headed)
                        : held.text <= longest(zone);
        return fits ? Optional.of(zone) : Optional.empty();
    }

    private Optional<Zone> opened(Element element, Sums held) {
        return sections.zone(element).filter(z -> z == Zone.COMMENT || held.text <= FORM);
    }

    /// A byline that goes on to say of the writer what he or she does is a note.
    private boolean note(Sums held, Zone named) {
        boolean goesOn = held.prose > 0 && held.text <= NOTE;
        return named == Zone.BYLINE && goesOn && Bios.about(words(held));
    }

    private List<String> words(Sums held) {
        return layout.parts().subList(held.from, held.to + 1).stream().map(layout::words).toList();
    }

    /// The innermost element around a part, itself included, that says what it is.
    Optional<Named> named(Part part) {
        return part.around().isEmpty() ? Optional.empty() : named(part.around().getFirst());
    }

    /// As deep as the page, which the limits bound.
    private Optional<Named> named(@Nullable Element element) {
        if (element == null) {
            return Optional.empty();
        }
        Sums here = sums(element);
        if (!here.called) {
            Optional<Zone> zone = hint(element);
            here.called = true;
            here.named =
                    zone.isPresent()
                            ? Optional.of(new Named(element, zone.get()))
                            : named(element.parent());
        }
        return here.named;
    }

    /// The zone of the innermost of the elements around a part whose zone is a certain one.
    private Optional<Zone> named(Part part, Predicate<Zone> certain) {
        Optional<Named> at = named(part);
        while (at.isPresent() && !certain.test(at.get().zone())) {
            at = named(at.get().element().parent());
        }
        return at.map(Named::zone);
    }

    /// The zone of the innermost element that says it is set aside from the article.
    Optional<Zone> aside(Part part) {
        return named(part, Tree::isAside);
    }

    /// Whether nothing around a part says that it is anything but the article's body.
    boolean unnamed(Part part) {
        return named(part, zone -> zone != Zone.BODY).isEmpty();
    }

    /// Whether an element stands among comments, other articles or links. `aside` alone says
    /// nothing: articles keep their own dates there.
    boolean elsewhere(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        Sums here = sums(element);
        if (!here.placed) {
            Optional<Zone> zone =
                    element.normalName().equals("aside") ? Optional.empty() : hint(element);
            here.elsewhere =
                    (zone.isPresent() && ELSEWHERE.contains(zone.get()))
                            || elsewhere(element.parent());
            here.placed = true;
        }
        return here.elsewhere;
    }

    /// Whether a part stands in a table of data. A calendar's cells are shorter.
    boolean ofData(Part part) {
        return part.around().stream()
                .filter(e -> e.normalName().equals("table"))
                .findFirst()
                .filter(table -> tables.computeIfAbsent(table, this::headsData))
                .isPresent();
    }

    private boolean headsData(Element table) {
        Sums held = sums(table);
        return held.linked * 2 < held.text
                && held.text > CELL * (held.to - held.from + 1)
                && !table.getElementsByTag("th").isEmpty();
    }

    static boolean isAside(Zone zone) {
        return ASIDE.contains(zone);
    }
}
