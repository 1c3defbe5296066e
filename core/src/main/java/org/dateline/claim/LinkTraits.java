package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be seen of a quotation without a speaker of its own beside an attribution that it may
/// go on with, or belong to.
final class LinkTraits {

    private final Traits out;
    private final Orphan orphan;
    private final List<Continued> said;

    LinkTraits(Traits out, Orphan orphan, List<Continued> said) {
        this.out = out;
        this.orphan = orphan;
        this.said = said;
    }

    /// The attributions that it may belong to: the last three before it and the first behind.
    List<Integer> candidates() {
        List<Integer> out = new ArrayList<>();
        for (int i = orphan.before() - 1; i >= Math.max(0, orphan.before() - 3); i--) {
            if (paragraphs(i) <= 3) {
                out.add(i);
            }
        }
        if (orphan.before() < said.size() && paragraphs(orphan.before()) <= 1) {
            out.add(orphan.before());
        }
        return out;
    }

    private int paragraphs(int i) {
        int theirs = said.get(i).draft().passage().sentence().paragraph();
        return Math.abs(orphan.passage().sentence().paragraph() - theirs);
    }

    /// It goes on with, or belongs to, the attribution; `last` is the one that the quotation before
    /// it went to.
    void link(int i, Optional<Integer> last) {
        Draft draft = said.get(i).draft();
        Passage theirs = draft.passage();
        int passages = orphan.passage().index() - theirs.index();
        int way = passages > 0 ? 1 : passages == 0 ? 2 : 3;
        int rank = (way == 3 ? 4 : orphan.before() - 1 - i) + 8 * way;
        int far = way + 4 * Math.min(3, paragraphs(i)) + 16 * Math.min(4, Math.abs(passages));
        int self = self();
        int quote = quotes(draft);
        int same = last.map(l -> l == i ? 1 : 2).orElse(0);
        int colon = theirs.lower(theirs.size() - 1).equals(":") ? 1 : 0;
        int cue = draft.cue().map(c -> Row.stem(theirs.lower(c.to() - 1))).orElse(0);
        out.add(501, rank, far, self);
        out.add(502, rank, far, quote);
        out.add(503, rank, far, same);
        out.add(504, far, quote, self);
        out.add(505, rank, colon, same);
        out.add(506, cue, rank);
        out.add(507, same, quote, self);
        out.add(508, order(draft), far, self);
        out.add(509, order(draft), quote, rank);
        out.add(510, draft.source().isPresent() ? 1 : 0, rank);
        out.add(511, colon, far, self);
    }

    /// It belongs to none.
    void none(Optional<Integer> last) {
        int self = self();
        out.add(520, self);
        out.add(521, self, candidates().size());
        out.add(522, self, last.isPresent() ? 1 : 0);
        if (!orphan.whole()) {
            int from = orphan.words().from();
            out.add(523, Row.word(orphan.passage().lower(from - 1)));
            out.add(524, orphan.words().to() - from > 12 ? 1 : 0);
        }
    }

    private int self() {
        Passage passage = orphan.passage();
        int length = orphan.words().to() - orphan.words().from();
        boolean upper =
                Character.isUpperCase(
                        passage.token(Math.min(orphan.words().from() + 1, passage.size() - 1))
                                .text()
                                .codePointAt(0));
        return (orphan.whole() ? 1 : 0)
                + (upper ? 2 : 0)
                + 4 * (length < 8 ? 0 : length < 20 ? 1 : 2);
    }

    /// How the attribution's own content is quoted: not at all, in part, to its end; or it has
    /// none.
    private static int quotes(Draft draft) {
        if (draft.content().isEmpty()) {
            return 3;
        }
        Range end = draft.content().getLast();
        boolean last = draft.passage().quoted(end.to() - 1);
        boolean first = draft.passage().quoted(draft.content().getFirst().from());
        return (first ? 4 : 0) + (last ? 1 : 0);
    }

    /// In which order content, cue and source stand, and whether something follows them.
    private static int order(Draft draft) {
        int cue = draft.cue().map(Range::from).orElse(0);
        int content =
                draft.content().isEmpty() ? 0 : draft.content().getFirst().from() < cue ? 1 : 2;
        int source = draft.source().map(s -> s.from() < cue ? 1 : 2).orElse(0);
        int end = draft.content().stream().mapToInt(Range::to).max().orElse(0);
        int all = Math.max(end, draft.cue().map(Range::to).orElse(0));
        boolean ends = draft.passage().size() - all < 3;
        return content + 3 * source + (ends ? 9 : 0);
    }
}
