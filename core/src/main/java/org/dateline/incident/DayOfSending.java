package org.dateline.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;
import org.dateline.text.Times;
import org.dateline.text.Token;

/// The day on which a report was sent, as its first words print it: "PORT SAXBY, May 11 – A bomb
/// …", "PORT SAXBY, May 11 (Wire) - …". It is nobody's day of doing anything.
final class DayOfSending {

    private static final Set<String> DASHES = Set.of("–", "—", "―", "-", "--");

    /// Words before it: a town of three, its country, commas.
    private static final int BEFORE = 9;

    /// "(Reuters)" and its like, with the brackets.
    private static final int AGENCY = 6;

    private DayOfSending() {}

    /// All times but such days.
    static Times without(Prose prose, Times times) {
        return new Times(
                times.all().stream()
                        .filter(when -> when.span().filter(it -> is(prose, it)).isEmpty())
                        .toList());
    }

    static boolean is(Prose prose, Span day) {
        return prose.at(day.start()).filter(sentence -> is(sentence, day)).isPresent();
    }

    private static boolean is(Sentence sentence, Span day) {
        List<Token> tokens = sentence.tokens();
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= day.start()) {
            from++;
        }
        int behind = from;
        while (behind < tokens.size() && tokens.get(behind).start() < day.end()) {
            behind++;
        }
        return from > 0
                && from <= BEFORE
                && tokens.getFirst().text().equals(upper(tokens.getFirst()))
                && tokens.subList(0, from).stream().noneMatch(DayOfSending::isSmall)
                && isDash(tokens, pastAgency(tokens, behind));
    }

    private static String upper(Token token) {
        return token.text().length() > 2 && Character.isLetter(token.text().charAt(0))
                ? token.text().toUpperCase(Locale.ROOT)
                : "";
    }

    private static boolean isSmall(Token token) {
        return Character.isLowerCase(token.text().charAt(0));
    }

    private static int pastAgency(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).text().equals("(")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + AGENCY); i++) {
            if (tokens.get(i).text().equals(")")) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isDash(List<Token> tokens, int at) {
        return at < tokens.size() && DASHES.contains(tokens.get(at).text());
    }
}
