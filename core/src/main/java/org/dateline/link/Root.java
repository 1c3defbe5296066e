package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Said;
import org.dateline.model.Voice;
import org.dateline.text.Folded;
import org.dateline.text.Table;

/// Who something rests on in the end: a speaker, or a publisher's own voice.
///
/// A ministry, its spokesman and its account are one root; copies of one text have one publisher's
/// voice between them.
record Root(String name, Optional<String> side, boolean publisher) implements Comparable<Root> {

    /// Each line: the office that its words all stand for.
    private static final List<List<String>> OFFICES =
            Table.read("/lang/en/root-offices.txt").rows();

    /// `origin` names the text that the publisher's own voice stands in.
    static Root of(Profile profile, Said said, String origin) {
        Optional<Claim> claim = profile.claimOf(said);
        if (claim.isEmpty()) {
            return new Root(publisher(profile, origin), Optional.empty(), true);
        }
        return claim.get()
                .source()
                .map(Root::speaker)
                .orElse(new Root("no speaker named in " + origin, Optional.empty(), false));
    }

    private static Root speaker(Voice voice) {
        String name = voice.name().orElse(voice.text());
        String title =
                " " + Words.folded(voice.role().orElse("") + " " + voice.text() + " " + name);
        Optional<String> office =
                OFFICES.stream()
                        .filter(line -> (title + " ").contains(" " + line.getFirst() + " "))
                        .map(List::getLast)
                        .findFirst()
                        .filter(found -> voice.side().isPresent());
        return new Root(
                office.map(found -> voice.side().orElse("?") + ", " + found).orElse(name),
                voice.side(),
                false);
    }

    private static String publisher(Profile profile, String origin) {
        return profile.reading().article().publisher().orElse("publisher of " + origin);
    }

    /// By name; two apostrophes of different shape are one.
    @Override
    public int compareTo(Root other) {
        return Folded.of(name).compareTo(Folded.of(other.name));
    }
}
