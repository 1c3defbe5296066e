package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.name.PeopleWords;

/// "…, the paper reported, citing a senior official", "Citing a senior official, the paper said …":
/// the one who is cited speaks, and the one who cites passes it on.
final class Citing {

    private Citing() {}

    /// The words that name who is cited beside what the source of this draft says.
    static Optional<Range> of(Draft draft) {
        return draft.source().flatMap(source -> behind(draft, source));
    }

    /// "The paper reported, citing an officer, that …": what is said begins behind who is cited.
    static Draft trimmed(Draft draft) {
        Passage passage = draft.passage();
        List<Range> content =
                draft.content().stream()
                        .map(r -> new Range(contentStart(passage, r), r.to()))
                        .filter(r -> !r.isEmpty())
                        .toList();
        return content.isEmpty() || content.equals(draft.content())
                ? draft
                : new Draft(
                        passage,
                        content,
                        draft.cue(),
                        draft.source(),
                        draft.carrier(),
                        draft.modality());
    }

    private static int contentStart(Passage passage, Range content) {
        int from = content.from();
        int word = PeopleWords.isRelative(passage.lower(from)) ? from + 1 : from;
        boolean cites =
                MediaWords.isCiting(passage.lower(word))
                        && isAside(passage, word)
                        && !passage.quoted(word);
        return cites
                ? Sources.from(passage, word + 1, content.to())
                        .map(Range::to)
                        .filter(to -> passage.lower(to).equals(","))
                        .map(to -> to + 1)
                        .orElse(from)
                : from;
    }

    private static Optional<Range> behind(Draft draft, Range source) {
        Passage passage = draft.passage();
        if (MediaWords.isCiting(passage.lower(0)) && !passage.quoted(0)) {
            return Sources.from(passage, 1, source.from())
                    .filter(cited -> cited.to() + 1 == source.from());
        }
        int from = Math.min(source.from(), draft.cue().map(Range::from).orElse(source.from()));
        for (int i = from + 1; i < passage.size(); i++) {
            int at = i;
            boolean content = draft.content().stream().anyMatch(r -> r.contains(at));
            boolean cites =
                    MediaWords.isCiting(passage.lower(i))
                            && isAside(passage, i)
                            && !content
                            && !passage.quoted(i);
            if (cites) {
                return Sources.from(passage, i + 1, passage.lastEnd());
            }
        }
        return Optional.empty();
    }

    /// Behind a comma, or "which" and a comma.
    private static boolean isAside(Passage passage, int word) {
        String before = passage.lower(word - 1);
        boolean relative = before.equals("which") || before.equals("who");
        return passage.lower(relative ? word - 2 : word - 1).equals(",");
    }
}
