package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// The members of the list that a noun group stands in: "the mayor, his driver and two guards",
/// "Aran Vesk, 61, a guide; Ilna Soto of Orvan; and their cook, Pol Dram".
final class Series {

    private static final int LONGEST = 20;

    private Series() {}

    /// An object with what follows it; a group that a verb of its own follows opens a new clause.
    static List<NounGroup> after(Scene scene, NounGroup first) {
        return read(scene, first, -1);
    }

    /// A subject with what stands before it in its list; "they" begin a clause of their own.
    static List<NounGroup> before(Scene scene, NounGroup last) {
        boolean open = !scene.words().tagged(last.head(), "PRON");
        for (NounGroup first : scene.syntax().nouns()) {
            boolean may = open && first.to() < last.from() && !isLed(scene.words(), first);
            if (may && isOneClause(scene, first, last)) {
                List<NounGroup> out = read(scene, first, last.from());
                if (out.getLast().from() >= last.from()) {
                    return out;
                }
            }
        }
        return List.of(Apposition.named(scene, last, true));
    }

    /// "between protesters [and police] left six hurt": the second side, whatever follows.
    static Optional<NounGroup> second(Scene scene, NounGroup first) {
        return scene.words().is(first.from() - 1, "between") && scene.words().is(first.to(), "and")
                ? scene.syntax().nounAt(first.to() + 1)
                : Optional.empty();
    }

    /// The list from its first member on; where `until` says where a known member begins, that is
    /// its last.
    private static List<NounGroup> read(Scene scene, NounGroup first, int until) {
        NounGroup last = Apposition.named(scene, first, until >= 0);
        List<NounGroup> out = new ArrayList<>(List.of(last));
        List<NounGroup> open = new ArrayList<>();
        for (int i = 0; i < LONGEST; i++) {
            int end = Apposition.end(scene, last);
            int joint = joint(scene.words(), end);
            Optional<NounGroup> next = joint < 0 ? Optional.empty() : startsAt(scene, joint);
            boolean known = next.filter(group -> group.from() == until).isPresent();
            if (next.isEmpty() || (!known && !isMember(scene, last, end, next.get()))) {
                return out;
            }
            last = Apposition.named(scene, next.get(), until >= 0);
            open.add(last);
            if (closes(scene.words(), joint)) {
                out.addAll(open);
                open.clear();
            }
            if (known) {
                return out;
            }
        }
        return out;
    }

    /// "farmers in Orvan, Lesk and Pol": what is joined to where they were is no farmer.
    private static boolean isMember(Scene scene, NounGroup last, int end, NounGroup next) {
        Words words = scene.words();
        boolean other = words.is(end, ";");
        boolean told = !other && end == last.to();
        boolean counted =
                words.tagged(next.from(), "DET")
                        || words.tagged(next.from(), "NUM")
                        || words.tagged(next.from(), "PRON");
        boolean opened = counted && !words.tagged(next.head(), "PROPN");
        boolean names = Apposition.isName(scene, last) && Apposition.isName(scene, next);
        boolean member = other ? Apposition.isName(scene, last) : told || opened || names;
        return member && !isSubject(scene, next);
    }

    /// "in Orvan, the mayor and his driver": the first group is no member.
    private static boolean isLed(Words words, NounGroup group) {
        return words.tagged(group.from() - 1, "ADP") || words.tagged(group.from() - 1, "CCONJ");
    }

    private static boolean isOneClause(Scene scene, NounGroup first, NounGroup last) {
        return scene.syntax().verbs().stream()
                .noneMatch(verb -> verb.from() >= first.to() && verb.to() <= last.from());
    }

    /// The token behind the comma, "and" or "as well as" at a token, or -1.
    private static int joint(Words words, int at) {
        boolean mark = words.is(at, ",") || words.is(at, ";");
        int next = mark ? at + 1 : at;
        if (words.is(next, "and")) {
            return next + 1;
        }
        if (words.is(next, "as") && words.is(next + 1, "well") && words.is(next + 2, "as")) {
            return next + 3;
        }
        boolean with = words.is(next + 1, "with");
        if (with && words.isAny(next, List.of("along", "together"))) {
            return next + 2;
        }
        return mark ? next : -1;
    }

    private static boolean closes(Words words, int joint) {
        return words.isAny(joint - 1, List.of("and", "as", "with", ";"));
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
