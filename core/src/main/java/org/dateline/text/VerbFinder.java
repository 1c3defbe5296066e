package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.VerbGroup.Form;

/// Finds the verb groups of a tagged sentence, left to right.
final class VerbFinder {

    private static final Set<String> BE =
            Set.of(
                    "be",
                    "am",
                    "is",
                    "are",
                    "was",
                    "were",
                    "been",
                    "being",
                    "'re",
                    "'m",
                    "\u2019re",
                    "\u2019m",
                    "get",
                    "gets",
                    "got",
                    "getting");
    private static final Set<String> HELPERS =
            Set.of("have", "has", "had", "having", "do", "does", "did", "'ve", "\u2019ve");
    private static final Set<String> MODALS =
            Set.of(
                    "will",
                    "would",
                    "shall",
                    "should",
                    "can",
                    "could",
                    "may",
                    "might",
                    "must",
                    "cannot",
                    "'ll",
                    "\u2019ll",
                    "wo",
                    "ca");

    private static final Set<String> IRREGULAR =
            Set.of(
                    Table.read("/lang/en/participles.tsv")
                            .rows()
                            .getFirst()
                            .getFirst()
                            .split("\\|", -1));

    private final List<Token> tokens;
    private final List<VerbGroup> out = new ArrayList<>();

    private VerbFinder(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<VerbGroup> find(List<Token> tokens) {
        VerbFinder finder = new VerbFinder(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = finder.groupFrom(at);
        }
        return finder.out;
    }

    private int groupFrom(int start) {
        if (!isVerb(start) && !opensInfinitive(start)) {
            return start + 1;
        }
        int head = -1;
        int at = start;
        while (at < tokens.size() && (at == start || goesOn(at, head))) {
            head = isVerb(at) || isStative(at, start) ? at : head;
            at++;
        }
        if (head < 0) {
            return at;
        }
        out.add(group(start, head));
        return head + 1;
    }

    /// Whether the group, of which `head` is the last verb, goes on with this token.
    private boolean goesOn(int at, int head) {
        boolean open = head < 0 || isHelper(head) || isBe(head) || isModal(head);
        if (!open) {
            return false;
        }
        return isVerb(at)
                || isStative(at, head)
                || isNegation(at)
                || (tokens.get(at).is("ADV") && verbFollows(at + 1));
    }

    /// "were wounded", "was shot": the model often takes these for qualities or things.
    private boolean isStative(int at, int head) {
        String lower = tokens.get(at).lower();
        return head >= 0
                && at > head
                && (isQualityInEd(at) || IRREGULAR.contains(lower))
                && hasBe(Math.max(0, at - 3), at)
                && !isNounAt(at + 1);
    }

    private boolean isNounAt(int i) {
        return i < tokens.size() && (tokens.get(i).is("NOUN") || tokens.get(i).is("PROPN"));
    }

    private boolean verbFollows(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            if (isVerb(i) || isQualityInEd(i)) {
                return true;
            }
            if (!tokens.get(i).is("ADV") && !isNegation(i)) {
                return false;
            }
        }
        return false;
    }

    private VerbGroup group(int from, int head) {
        boolean be = hasBe(from, head);
        String word = tokens.get(head).lower();
        boolean ing = word.endsWith("ing");
        boolean alone = from == head;
        boolean past = !ing && !tokens.get(head).is("AUX");
        boolean reduced = alone && past && next(head).equals("by") && word.endsWith("ed");
        boolean passive = (be && past) || reduced || continuesPassive(from, past);
        boolean infinitive = tokens.get(from).lower().equals("to");
        boolean participle = (alone && ing) || reduced || word.equals("having");
        Form form = infinitive ? Form.INFINITIVE : participle ? Form.PARTICIPLE : Form.FINITE;
        return new VerbGroup(
                from,
                head + 1,
                head,
                form,
                passive,
                has(from, head, Denials.WORDS),
                has(from, head, MODALS));
    }

    /// "was ambushed and killed": the second verb stands under the first one's auxiliary.
    private boolean continuesPassive(int from, boolean past) {
        return past
                && !out.isEmpty()
                && out.getLast().passive()
                && out.getLast().to() == from - 1
                && tokens.get(from - 1).is("CCONJ")
                && tokens.get(from).is("VERB")
                && tokens.get(from).lower().endsWith("d");
    }

    private String next(int i) {
        return i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    }

    private boolean has(int from, int to, Set<String> words) {
        for (int i = from; i <= to; i++) {
            if (words.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBe(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBe(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int i) {
        return tokens.get(i).is("VERB") || tokens.get(i).is("AUX");
    }

    private boolean isQualityInEd(int i) {
        return tokens.get(i).is("ADJ") && tokens.get(i).lower().endsWith("ed");
    }

    private boolean isNegation(int i) {
        return Denials.has(tokens.get(i).lower());
    }

    private boolean isHelper(int i) {
        return HELPERS.contains(tokens.get(i).lower());
    }

    private boolean isModal(int i) {
        return MODALS.contains(tokens.get(i).lower());
    }

    private boolean isBe(int i) {
        String lower = tokens.get(i).lower();
        return BE.contains(lower)
                || (tokens.get(i).is("AUX") && lower.endsWith("s") && lower.length() == 2);
    }

    /// "to leave", "to quickly leave", not "to the town".
    private boolean opensInfinitive(int i) {
        return tokens.get(i).lower().equals("to")
                && i + 1 < tokens.size()
                && (isVerb(i + 1) || (tokens.get(i + 1).is("ADV") && verbFollows(i + 1)));
    }
}
