package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.figure.People;
import org.dateline.name.PeopleWords;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/// Knows a person's name in a sentence without any capital, by a given name and what follows it.
///
/// Old wire copy and broken captures come in small letters, where the tagger takes names for words.
final class SmallNames {

    private static final int LONGEST = 5;

    private SmallNames() {}

    /// The same sentence with the tokens of names tagged as such; as it is where it has capitals.
    static Sentence marked(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (!isSmall(tokens)) {
            return sentence;
        }
        List<Token> out = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int end = isGiven(tokens.get(i)) ? end(tokens, i) : i;
            for (int k = i; end > i + 1 && k < end; k++) {
                out.set(k, tokens.get(k).tagged("PROPN"));
            }
            i = Math.max(i, end - 1);
        }
        return new Sentence(
                sentence.index(), sentence.paragraph(), sentence.zone(), sentence.span(), out);
    }

    /// Whether no word of the sentence has a capital.
    static boolean isSmall(List<Token> tokens) {
        return tokens.stream().noneMatch(SmallNames::isCapital);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    static boolean isGiven(Token token) {
        String lower = token.lower();
        String printed = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        return PeopleWords.isGivenName(printed) && !GuardWords.is("given-word", lower);
    }

    /// The token after the last one of the name that begins here.
    private static int end(List<Token> tokens, int from) {
        int at = from + 1;
        int end = at;
        while (at < tokens.size() && at - from < LONGEST) {
            Token token = tokens.get(at);
            boolean particle = GuardWords.is("small-name", token.lower());
            if (!particle && !isPart(token) && !closes(tokens, at)) {
                break;
            }
            at++;
            end = particle ? end : at;
        }
        return end;
    }

    /// A family name that the tagger takes for a verb, before a comma.
    private static boolean closes(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean odd = token.is("VERB") || token.is("ADV") || token.is("ADJ");
        boolean comma = at + 1 < tokens.size() && tokens.get(at + 1).text().equals(",");
        return odd && comma && !token.lower().endsWith("ed");
    }

    private static boolean isPart(Token token) {
        boolean open = token.is("NOUN") || token.is("PROPN") || token.is("X") || isGiven(token);
        String lower = token.lower();
        return open
                && Character.isLetter(lower.codePointAt(0))
                && !People.names(lower)
                && !GuardWords.is("thing", lower)
                && !GuardWords.is("group", lower)
                && Lexicon.nouns(lower).isEmpty();
    }
}
