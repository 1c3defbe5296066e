package org.dateline.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.text.NounGroup;
import org.dateline.text.Token;
import org.dateline.text.VerbGroup;

/// A passage as a row of units: what one pair of quotation marks holds is one unit, every other
/// token is one. Beyond either end stand units of their own kind.
final class Row {

    /// The number that stands for a quotation where a tag is asked for.
    static final int QUOTE = 18;

    private static final int LONG_QUOTE = 6;

    private static final int BEFORE = 19;
    private static final int BEHIND = 20;

    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "y");

    private static final List<String> TAGS =
            List.of(
                    "NOUN", "VERB", "PUNCT", "ADP", "PROPN", "PRON", "DET", "ADJ", "AUX", "ADV",
                    "CCONJ", "SCONJ", "PART", "NUM", "SYM", "INTJ", "X", "SPACE");

    private final Passage passage;
    private final List<VerbGroup> verbs;
    private final int size;
    private final int[] from;
    private final int[] unitOf;
    private final int[] words;
    private final int[] stems;
    private final int[] tags;
    private final int[] nounOf;
    private final int[] verbOf;
    private final int[] commas;
    private final int[] clauses;
    private final int[] quotes;
    private final int[] sayings;
    private final int neighbours;
    private final int close;

    Row(Passage passage) {
        this.passage = passage;
        verbs = passage.verbs();
        int tokens = passage.size();
        unitOf = new int[tokens + 1];
        int[] starts = new int[tokens + 1];
        size = cut(starts);
        from = Arrays.copyOf(starts, size + 1);
        from[size] = tokens;
        words = new int[size];
        tags = new int[size];
        stems = new int[size];
        for (int i = 0; i < size; i++) {
            name(i);
        }
        nounOf = new int[size];
        verbOf = new int[size];
        commas = new int[size + 1];
        clauses = new int[size + 1];
        quotes = new int[size + 1];
        sayings = new int[size + 1];
        group();
        count();
        boolean colon = size > 0 && lower(size - 1).equals(":");
        neighbours = passage.besides() + (colon ? 4 : 0);
        close = unitOf[passage.lastEnd()];
    }

    private int cut(int[] starts) {
        int units = 0;
        Optional<Quote> open = Optional.empty();
        for (int i = 0; i < passage.size(); i++) {
            Optional<Quote> quote = passage.quoteAt(i);
            if (quote.isEmpty() || !quote.equals(open)) {
                starts[units++] = i;
            }
            unitOf[i] = units - 1;
            open = quote;
        }
        unitOf[passage.size()] = units;
        return units;
    }

    private void name(int unit) {
        int at = from[unit];
        if (passage.quoted(at)) {
            int length = from[unit + 1] - at;
            words[unit] = length < LONG_QUOTE ? 1 : length < 12 ? 2 : 3;
            tags[unit] = QUOTE;
            stems[unit] = words[unit];
            return;
        }
        Token token = passage.token(at);
        words[unit] = word(token.text());
        stems[unit] = stem(token.lower());
        tags[unit] = TAGS.indexOf(token.tag());
    }

    /// A number for a word without its commonest endings.
    static int stem(String lower) {
        for (String ending : ENDINGS) {
            if (lower.length() > ending.length() + 2 && lower.endsWith(ending)) {
                return word(lower.substring(0, lower.length() - ending.length())) + 1;
            }
        }
        return word(lower.endsWith("e") ? lower.substring(0, lower.length() - 1) : lower) + 1;
    }

    /// A number for a word, whatever its case, its figures and the shape of its marks.
    static int word(String text) {
        int hash = 7;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            hash = 31 * hash + (c >= '0' && c <= '9' ? '0' : c == '\u2019' ? '\'' : c);
        }
        return hash;
    }

    private void group() {
        Arrays.fill(nounOf, -1);
        Arrays.fill(verbOf, -1);
        List<NounGroup> nouns = passage.syntax().nouns();
        for (int g = 0; g < nouns.size(); g++) {
            mark(nounOf, nouns.get(g).from(), nouns.get(g).to(), g);
        }
        for (int g = 0; g < verbs.size(); g++) {
            mark(verbOf, verbs.get(g).from(), verbs.get(g).to(), g);
        }
    }

    private void mark(int[] groups, int start, int end, int group) {
        for (int i = start; i < end; i++) {
            int unit = unitOf[i];
            if (tags[unit] != QUOTE) {
                groups[unit] = group;
            }
        }
    }

    private void count() {
        for (int i = 0; i < size; i++) {
            boolean head = isVerbHead(i);
            boolean quote = tags[i] == QUOTE;
            boolean comma = !quote && passage.token(from[i]).text().equals(",");
            boolean finite = head && verb(i).form() == VerbGroup.Form.FINITE;
            boolean saying = head && SayingVerbs.of(passage.lower(from[i])).isPresent();
            commas[i + 1] = commas[i] + (comma ? 1 : 0);
            clauses[i + 1] = clauses[i] + (finite ? 1 : 0);
            quotes[i + 1] = quotes[i] + (quote ? 1 : 0);
            sayings[i + 1] = sayings[i] + (saying ? 1 : 0);
        }
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return size;
    }

    /// The first token of a unit; the number of tokens for the unit behind the last.
    int token(int unit) {
        return from[unit];
    }

    int unitOf(int token) {
        return unitOf[token];
    }

    int word(int unit) {
        return unit < 0 ? 4 : unit >= size ? 5 : words[unit];
    }

    int stem(int unit) {
        return unit < 0 ? 4 : unit >= size ? 5 : stems[unit];
    }

    int tag(int unit) {
        return unit < 0 ? BEFORE : unit >= size ? BEHIND : tags[unit];
    }

    boolean isQuote(int unit) {
        return tag(unit) == QUOTE;
    }

    /// Whether the unit is a quotation of six tokens or more, marks included: no name or title.
    boolean isLongQuote(int unit) {
        return isQuote(unit) && from[unit + 1] - from[unit] >= LONG_QUOTE;
    }

    int nounOf(int unit) {
        return unit < 0 || unit >= size ? -1 : nounOf[unit];
    }

    int verbOf(int unit) {
        return unit < 0 || unit >= size ? -1 : verbOf[unit];
    }

    /// Whether the unit is the verb that carries the meaning of its group.
    boolean isVerbHead(int unit) {
        return verbOf(unit) >= 0 && verb(unit).head() == from[unit];
    }

    /// Whether the unit is a verb of saying by the lexicon.
    boolean isSaying(int unit) {
        return sayings[unit + 1] > sayings[unit];
    }

    /// Whether the verb stands by what is often said: a quotation, a colon, "that".
    boolean leads(int unit) {
        int next = unitOf[Math.min(passage.size(), verb(unit).to())];
        String word = lower(next);
        boolean mark = word.equals(",") || word.equals(":");
        return isQuote(next)
                || (mark && isQuote(next + 1))
                || word.equals(":")
                || word.equals("that")
                || isQuote(unitOf[verb(unit).from()] - 2)
                || isQuote(unitOf[verb(unit).from()] - 1);
    }

    /// The verb group that the unit stands in.
    VerbGroup verb(int unit) {
        return verbs.get(verbOf[unit]);
    }

    int commas(int start, int end) {
        return commas[end] - commas[start];
    }

    /// Whether a quotation opens right behind the passage, or closes right before it, and how the
    /// passage ends: on a colon or not.
    int neighbours() {
        return neighbours;
    }

    /// The unit behind the last word: the stop, or the end.
    int close() {
        return close;
    }

    /// Whether the unit is a comma outside of quotations.
    boolean isComma(int unit) {
        return unit >= 0 && unit < size && commas[unit + 1] > commas[unit];
    }

    /// Finite verbs between two units.
    int clauses(int start, int end) {
        return clauses[end] - clauses[start];
    }

    int quotes(int start, int end) {
        return quotes[end] - quotes[start];
    }

    int sayings(int start, int end) {
        return sayings[end] - sayings[start];
    }

    /// Noun groups that begin between two units.
    int groups(int start, int end) {
        int groups = 0;
        for (int i = start; i < end; i++) {
            groups += nounOf[i] >= 0 && nounOf(i - 1) != nounOf[i] ? 1 : 0;
        }
        return Math.min(3, groups);
    }

    String lower(int unit) {
        return unit < 0 || unit >= size || tags[unit] == QUOTE ? "" : passage.lower(from[unit]);
    }

    /// The units that these tokens stand in.
    Range units(Range tokens) {
        int start = unitOf[Math.min(tokens.from(), passage.size())];
        return new Range(start, Math.max(start, unitOf[tokens.to() - 1] + 1));
    }

    /// The characters of these units.
    Span span(Range units) {
        return passage.span(from[units.from()], from[units.to()]);
    }

    /// The tokens of these units.
    Range tokens(Range units) {
        return new Range(from[units.from()], from[units.to()]);
    }
}
