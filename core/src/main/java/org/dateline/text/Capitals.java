package org.dateline.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Knows a name by its capital: inside a sentence at once, at a sentence's start when the article
/// prints the same word with its capital inside another one.
final class Capitals {

    private final Set<String> inside = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private Capitals() {}

    /// The same sentences with the names' tags put right.
    static List<Sentence> repair(List<Sentence> sentences) {
        Capitals capitals = new Capitals();
        sentences.forEach(capitals::learn);
        return sentences.stream().map(capitals::repaired).toList();
    }

    private void learn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (Headlines.isOne(words(tokens))) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!startsCapital(token)) {
                small.add(token.text());
            } else if (!opens(tokens, i)) {
                inside.add(token.text());
            }
        }
    }

    private Sentence repaired(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean headline = Headlines.isOne(words(tokens));
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name =
                    startsCapital(token)
                            && isOpenClass(token)
                            && !FunctionWords.isOne(token.lower())
                            && isNameHere(token, headline || opens(tokens, i));
            out.add(name ? token.tagged("PROPN") : token);
        }
        return new Sentence(
                sentence.index(), sentence.paragraph(), sentence.zone(), sentence.span(), out);
    }

    /// Where every word would have its capital, only what the article prints so elsewhere.
    private boolean isNameHere(Token token, boolean capitalAnyway) {
        return capitalAnyway
                ? inside.contains(token.text()) && !small.contains(token.lower())
                : !isAdjectiveOfNation(token);
    }

    /// "Turkish", "Armenian": a quality although it has a capital.
    private static boolean isAdjectiveOfNation(Token token) {
        return token.is("ADJ") && Nations.adjective(token.text()).isPresent();
    }

    private static boolean isOpenClass(Token token) {
        return switch (token.tag()) {
            case "NOUN", "ADJ", "VERB", "ADV", "X", "INTJ" -> true;
            default -> false;
        };
    }

    private static boolean startsCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /// Whether the token opens a sentence, a quotation or what follows a colon.
    private static boolean opens(List<Token> tokens, int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return before.is("PUNCT") && !before.text().equals(",");
    }

    private static String[] words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toArray(String[]::new);
    }
}
