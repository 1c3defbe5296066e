package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the noun groups of a tagged sentence, left to right.
final class NounFinder {

    private static final Set<String> OWNERS =
            Set.of("my", "your", "his", "her", "its", "our", "their", "whose");

    private final List<Token> tokens;
    private final List<NounGroup> out = new ArrayList<>();

    private NounFinder(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<NounGroup> find(List<Token> tokens) {
        NounFinder finder = new NounFinder(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = finder.groupFrom(at);
        }
        return finder.out;
    }

    /// Notes the group that starts here, if one does, and returns where to go on.
    private int groupFrom(int start) {
        if (isPronoun(start)) {
            out.add(new NounGroup(start, start + 1, start));
            return start + 1;
        }
        int to = start;
        int head = -1;
        while (to < tokens.size() && belongs(start, to)) {
            head = isNoun(to) ? to : head;
            to++;
        }
        if (head < 0) {
            return Math.max(to, start + 1);
        }
        out.add(new NounGroup(start, head + 1, head));
        return head + 1;
    }

    private boolean belongs(int start, int i) {
        Token token = tokens.get(i);
        boolean first = i == start;
        return switch (token.tag()) {
            case "NOUN", "PROPN", "NUM", "ADJ", "X" -> true;
            case "DET" -> first || tokens.get(i - 1).is("DET");
            case "PRON" -> OWNERS.contains(token.lower()) && (first || tokens.get(i - 1).is("DET"));
            case "SYM" -> true;
            case "PART" -> !first && isPossessive(i) && isNounTag(i - 1);
            case "VERB" -> premodifies(start, i);
            case "ADV" -> !first && isAt(i + 1, "ADJ") && !isNounTag(i - 1);
            case "PUNCT" -> isMoneyOrShare(i) || joinsQualities(start, i) || ownsName(start, i);
            default -> false;
        };
    }

    /// "the wounded soldiers", "armed men": a participle before its noun.
    private boolean premodifies(int start, int i) {
        String lower = tokens.get(i).lower();
        boolean participle = lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
        return participle
                && i > start
                && !isNounTag(i - 1)
                && (isAt(i + 1, "NOUN") || isAt(i + 1, "PROPN") || isAt(i + 1, "ADJ"));
    }

    private boolean isMoneyOrShare(int i) {
        String text = tokens.get(i).text();
        return text.equals("$")
                || text.equals("%")
                || text.equals("\u00A3")
                || text.equals("\u20AC");
    }

    /// The apostrophe of "the Miners' Party" and "the miners' huts", which the model takes for a
    /// closing quote.
    private boolean ownsName(int start, int i) {
        return i > start
                && isPossessive(i)
                && isNounTag(i - 1)
                && tokens.get(i - 1).lower().endsWith("s")
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && isNounTag(i + 1)
                && tokens.get(i + 1).start() > tokens.get(i).end()
                && tokens.stream()
                        .limit(start)
                        .noneMatch(t -> t.text().equals(tokens.get(i).text()));
    }

    /// The comma of "long, bloody war".
    private boolean joinsQualities(int start, int i) {
        return i > start
                && tokens.get(i).text().equals(",")
                && tokens.get(i - 1).is("ADJ")
                && isAt(i + 1, "ADJ")
                && (isAt(i + 2, "NOUN") || isAt(i + 2, "ADJ"));
    }

    private boolean isPossessive(int i) {
        String text = tokens.get(i).text();
        return text.endsWith("s") || text.equals("'") || text.equals("\u2019");
    }

    private boolean isNounTag(int i) {
        return isAt(i, "NOUN") || isAt(i, "PROPN");
    }

    private boolean isNoun(int i) {
        return isNounTag(i) || isAt(i, "NUM") || isAt(i, "X") || tokens.get(i).text().equals("%");
    }

    private boolean isPronoun(int i) {
        Token token = tokens.get(i);
        boolean owner = OWNERS.contains(token.lower());
        boolean herself = token.lower().equals("her") && !isNounish(i + 1);
        boolean alone = token.is("DET") && !isNounish(i + 1) && !isAt(i + 1, "DET");
        return alone || (token.is("PRON") && (!owner || herself));
    }

    private boolean isNounish(int i) {
        return isAt(i, "NOUN")
                || isAt(i, "PROPN")
                || isAt(i, "ADJ")
                || isAt(i, "NUM")
                || isAt(i, "VERB")
                || isAt(i, "ADV")
                || isAt(i, "PUNCT")
                || isAt(i, "SYM")
                || isAt(i, "X");
    }

    private boolean isAt(int i, String tag) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(tag);
    }
}
