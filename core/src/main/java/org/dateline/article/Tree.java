package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// What the elements of one page hold and are called: sums over their parts, looked up by identity.
final class Tree {

    /// What stands in an element, in characters; `prose` is running text outside links.
    static final class Sums {
        int text;
        int linked;
        int prose;
        int paragraphs;

        /// Its first and last part.
        int from = -1;

        int to;
    }

    /// An element that says what it is.
    record Named(Element element, Zone zone) {}

    /// Zones whose parts are never the article, whatever they look like.
    private static final List<Zone> ASIDE =
            List.of(Zone.COMMENT, Zone.BIO, Zone.RELATED, Zone.NAVIGATION, Zone.BOILERPLATE);

    /// What parts sentences and their members.
    private static final String POINTS = ".,!?…:;。！？、，：।";

    /// Scripts that say in one character what Latin says in a few.
    private static final Pattern DENSE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{3}");

    /// The shortest running text.
    private static final int PROSE = 50;

    /// Longer than any note about a writer.
    private static final int NOTE = 2000;

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
    private final Map<Element, Optional<Zone>> hints = new IdentityHashMap<>();
    private final Map<Element, Optional<Named>> named = new IdentityHashMap<>();
    private final Map<String, Optional<Zone>> names = new HashMap<>();
    private final Map<Part, Integer> running = new IdentityHashMap<>();
    private final Sums none = new Sums();
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
            follow(before.reversed(), part.around().reversed(), path);
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
        while (shared < most && before.get(shared) == now.get(shared)) {
            shared++;
        }
        path.subList(shared, path.size()).clear();
        for (Element e : now.subList(shared, now.size())) {
            path.add(sums.computeIfAbsent(e, k -> new Sums()));
        }
    }

    Layout layout() {
        return layout;
    }

    Sums sums(Element element) {
        return sums.getOrDefault(element, none);
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
        free *= free < PROSE && dense(words) ? 3 : 1;
        boolean running = free >= PROSE && part.linkShare() < 0.5 && pointed(words);
        return running ? free : 0;
    }

    private static boolean pointed(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!(c == ' ' || (c >= 'a' && c <= 'z')) && POINTS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Nothing before Hangul in the order of the characters is dense, which spares most looks.
    private static boolean dense(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '\u1100') {
                return DENSE.matcher(words).find();
            }
        }
        return false;
    }

    /// What an element's tag, role, class and id say that it is; containers of the bulk say nothing
    /// about what is in them.
    Optional<Zone> hint(Element element) {
        return hints.computeIfAbsent(element, this::look);
    }

    private Optional<Zone> look(Element element) {
        Sums held = sums(element);
        Optional<Zone> opened =
                sections.zone(element).filter(z -> z == Zone.COMMENT || held.text <= FORM);
        Optional<Zone> named = opened.or(() -> Hints.of(element, names));
        boolean main =
                element.normalName().equals("article") || element.normalName().equals("main");
        return note(held, named)
                .or(() -> named)
                .filter(z ->
                        isAside(z)
                                ? !main && (prose == 0 || held.prose <= bulk(z) * prose)
                                : held.text <= longest(z));
    }

    /// A byline that goes on to say of the writer what he or she does is a note.
    private Optional<Zone> note(Sums held, Optional<Zone> named) {
        boolean goesOn = held.prose > 0 && held.text <= NOTE;
        boolean byline = named.filter(z -> z == Zone.BYLINE).isPresent();
        return byline && goesOn && Bios.about(words(held))
                ? Optional.of(Zone.BIO)
                : Optional.empty();
    }

    private List<String> words(Sums held) {
        return layout.parts().subList(held.from, held.to + 1).stream().map(layout::words).toList();
    }

    /// The innermost element around a part, itself included, that says what it is.
    Optional<Named> named(Part part) {
        return part.element().flatMap(this::named);
    }

    private Optional<Named> named(Element element) {
        List<Element> passed = new ArrayList<>();
        Optional<Named> found = Optional.empty();
        for (Element e = element; e != null && found.isEmpty(); e = e.parent()) {
            Optional<Named> known = named.get(e);
            if (known != null) {
                found = known;
                break;
            }
            Element here = e;
            found = hint(e).map(zone -> new Named(here, zone));
            passed.add(e);
        }
        for (Element e : passed) {
            named.put(e, found);
        }
        return found;
    }

    /// The innermost of the elements around a part whose zone is a certain one.
    private Optional<Zone> named(Part part, Predicate<Zone> certain) {
        Optional<Named> at = named(part);
        while (at.filter(n -> !certain.test(n.zone())).isPresent()) {
            at = at.flatMap(n -> Optional.ofNullable(n.element().parent())).flatMap(this::named);
        }
        return at.map(Named::zone);
    }

    /// The zone of the innermost element that says it is set aside from the article.
    Optional<Zone> aside(Part part) {
        return named(part, Tree::isAside);
    }

    /// Whether no element around a part says that it is anything but the article's body.
    boolean unnamed(Part part) {
        return named(part, zone -> zone != Zone.BODY).isEmpty();
    }

    /// Whether an element stands among comments, other articles or links. `aside` alone says
    /// nothing: articles keep their own dates there.
    boolean elsewhere(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            Optional<Zone> hint = e.normalName().equals("aside") ? Optional.empty() : hint(e);
            if (hint.filter(z -> z == Zone.COMMENT || z == Zone.RELATED || z == Zone.NAVIGATION)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    static boolean isAside(Zone zone) {
        return ASIDE.contains(zone);
    }
}
