package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;

/// "According to the ministry, …", "…, according to the ministry".
final class According {

    private static final int LONGEST = 40;

    private According() {}

    static List<Draft> find(Passage passage) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i + 2 < passage.size(); i++) {
            boolean cue = passage.lower(i).equals("according") && passage.lower(i + 1).equals("to");
            if (cue && !passage.quoted(i)) {
                at(passage, i).ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<Draft> at(Passage passage, int cue) {
        int last = passage.lastEnd();
        boolean opens =
                cue == 0 || passage.is(cue - 1, "CCONJ") || passage.lower(cue - 1).equals("\u2014");
        int end = sourceEnd(passage, cue + 2, last);
        List<Range> content = new ArrayList<>();
        if (opens) {
            int from = passage.lower(end).equals(",") ? end + 1 : end;
            content.add(new Range(from, new Extent(passage, last).clause(from)));
        } else {
            int to = passage.lower(cue - 1).equals(",") && !passage.quoted(cue - 1) ? cue - 1 : cue;
            content.add(new Range(sentenceStart(passage, to), to));
            if (passage.lower(end).equals(",")
                    && end + 2 < last
                    && !passage.lower(end + 1).equals("who")) {
                content.add(new Range(end + 1, last));
            }
        }
        content.removeIf(Range::isEmpty);
        return content.isEmpty() || cue + 2 >= end
                ? Optional.empty()
                : Optional.of(
                        Draft.of(
                                passage,
                                content,
                                new Range(cue, cue + 2),
                                new Range(cue + 2, end),
                                Modality.ASSERTED));
    }

    private static int sourceEnd(Passage passage, int from, int last) {
        int i = from;
        while (i < last && i - from < LONGEST) {
            String word = passage.lower(i);
            boolean mark = word.equals(",") || word.equals(";") || word.equals("\u2014");
            if (mark || passage.quoted(i) || word.equals("but") || word.equals("while")) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int sentenceStart(Passage passage, int before) {
        int at = before;
        while (at > 0
                && !(passage.lower(at - 1).equals(".") || passage.lower(at - 1).equals(";"))) {
            at--;
        }
        return passage.is(at, "CCONJ") ? at + 1 : at;
    }
}
