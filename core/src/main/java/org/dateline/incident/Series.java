package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// The other members of the list that a noun group stands in: "the mayor, his driver and two
/// guards".
final class Series {

    private static final int LONGEST = 6;

    private Series() {}

    /// An object with what follows it; a group that a verb of its own follows opens a new clause.
    static List<NounGroup> after(Scene scene, NounGroup first) {
        List<NounGroup> out = new ArrayList<>(List.of(first));
        List<NounGroup> open = new ArrayList<>();
        NounGroup last = first;
        for (int i = 0; i < LONGEST; i++) {
            int joint = joint(scene.words(), last.to());
            Optional<NounGroup> next = joint < 0 ? Optional.empty() : startsAt(scene, joint);
            if (next.isEmpty() || isSubject(scene, next.get())) {
                return out;
            }
            last = next.get();
            open.add(last);
            if (hasAnd(scene.words(), joint)) {
                out.addAll(open);
                open.clear();
            }
        }
        return out;
    }

    /// A subject with what stands before it: closed by "and", opened by commas.
    static List<NounGroup> before(Scene scene, NounGroup last) {
        List<NounGroup> out = new ArrayList<>(List.of(last));
        boolean closed = false;
        int at = last.from() - 1;
        for (int i = 0; i < LONGEST && at > 0; i++) {
            boolean and = hasAnd(scene.words(), at + 1);
            int end = and && scene.words().is(at - 1, ",") ? at - 2 : at - 1;
            closed |= and;
            Optional<NounGroup> group = scene.syntax().nounAt(end).filter(g -> g.to() == end + 1);
            if (!closed || group.isEmpty() || !(and || scene.words().is(at, ","))) {
                return out;
            }
            out.addFirst(group.get());
            at = group.get().from() - 1;
        }
        return out;
    }

    private static int joint(Words words, int at) {
        boolean comma = words.is(at, ",");
        int next = comma ? at + 1 : at;
        boolean and = words.is(next, "and");
        return comma || and ? next + (and ? 1 : 0) : -1;
    }

    private static boolean hasAnd(Words words, int at) {
        return words.is(at - 1, "and");
    }

    private static Optional<NounGroup> startsAt(Scene scene, int at) {
        return scene.syntax().nounAt(at).filter(group -> group.from() == at);
    }

    private static boolean isSubject(Scene scene, NounGroup group) {
        return scene.syntax()
                .verbAt(group.to())
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .isPresent();
    }
}
