package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.Group.Origin;
import org.dateline.model.Said;
import org.dateline.model.Voice;
import org.dateline.text.Folded;
import org.dateline.text.Table;

/// Who something rests on in the end: a speaker, or a publisher's own voice.
///
/// A ministry, its spokesman and its account are one root; copies of one text have one publisher's
/// voice between them.
record Root(Origin origin, Optional<String> side, boolean publisher) implements Comparable<Root> {

    /// Each line: the office that its words all stand for.
    private static final List<List<String>> OFFICES =
            Table.read("/lang/en/root-offices.txt").rows();

    private static final Set<String> COMMON = Set.copyOf(Words.listed("/lang/en/stopwords.txt"));

    /// Words that name nobody.
    private static final Set<String> NAMELESS = nameless();

    /// `origin` names the text that the publisher's own voice stands in.
    static Root of(Profile profile, Said said, String origin) {
        Optional<Claim> claim = profile.claimOf(said);
        if (claim.isEmpty()) {
            return new Root(named(publisher(profile, origin)), Optional.empty(), true);
        }
        return claim.get()
                .source()
                .map(voice -> speaker(voice, origin))
                .orElse(new Root(unnamed("somebody", origin), Optional.empty(), false));
    }

    /// Whom a text does not name ("police") it knows alone: the police of another text may be
    /// others.
    private static Root speaker(Voice voice, String origin) {
        String name = voice.name().orElse(voice.text());
        String title =
                " " + Words.folded(voice.role().orElse("") + " " + voice.text() + " " + name);
        Optional<String> office =
                OFFICES.stream()
                        .filter(line -> (title + " ").contains(" " + line.getFirst() + " "))
                        .map(List::getLast)
                        .findFirst()
                        .filter(found -> voice.side().isPresent());
        Origin self = isNamed(name) ? named(name) : unnamed(name, origin);
        return new Root(
                office.map(found -> named(voice.side().orElse("?") + ", " + found)).orElse(self),
                voice.side(),
                false);
    }

    private static Origin named(String name) {
        return new Origin(name, Optional.empty());
    }

    private static Origin unnamed(String name, String article) {
        return new Origin(name, Optional.of(article));
    }

    /// What tells it from every other root.
    String name() {
        return origin.words();
    }

    /// Whether a name is more than words of a group, an office or a paper: "Norvik police" is,
    /// "Police" at a sentence's beginning and "a neighbour" are not.
    private static boolean isNamed(String name) {
        return Words.spans(name).stream()
                .map(span -> span.in(name))
                .filter(word -> !isSmall(word))
                .anyMatch(word -> !NAMELESS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    }

    private static Set<String> nameless() {
        Set<String> out = new HashSet<>(COMMON);
        Table who = Table.read("/lang/en/who.tsv");
        for (String kind : List.of("title", "modifier", "group", "paper", "organisation")) {
            out.addAll(who.words(kind));
        }
        Table.read("/lang/en/people.tsv").rows().forEach(out::addAll);
        return Set.copyOf(out);
    }

    private static String publisher(Profile profile, String origin) {
        return profile.reading().article().publisher().orElse("publisher of " + origin);
    }

    /// The name in small letters and plain marks: what is equal in it is one.
    String key() {
        return Folded.of(name()).toLowerCase(Locale.ROOT);
    }

    /// Whether both may be one: the same name, or one speaker's within another's: "Norland" says
    /// what "Norland's harbour guard" says.
    boolean mayBe(Root other) {
        List<String> words = Words.of(name());
        List<String> others = Words.of(other.name());
        boolean within = words.containsAll(others) || others.containsAll(words);
        return compareTo(other) == 0 || (!publisher && !other.publisher && within);
    }

    /// Whether both are surely two, so that what they say counts twice: neither name is within the
    /// other's, "the" and its like left out. Those who are not named, and "it", may be anybody of
    /// that name.
    boolean independentOf(Root other) {
        List<String> words = telling(origin.name());
        List<String> others = telling(other.origin.name());
        return !words.containsAll(others) && !others.containsAll(words);
    }

    private static List<String> telling(String name) {
        return Words.of(name).stream().filter(word -> !COMMON.contains(word)).toList();
    }

    /// By name; two apostrophes of different shape are one, and so are "Police" and "police".
    @Override
    public int compareTo(Root other) {
        return key().compareTo(other.key());
    }
}
