package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim.Modality;
import org.dateline.name.PeopleWords;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/// A speaker's turn as transcripts print it: "RUSE: We never left. They did." The whole paragraph
/// is the speaker's; a quotation mark before the name need not close.
///
/// In a transcript two speak, and one of them twice; "UPDATE: …" is a label and nobody's turn.
final class Turn {

    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_NAME = 3;

    private static final Set<String> MARKS =
            Set.of("\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "''", "``");

    private Turn() {}

    /// Whether these sentences are, in part, a transcript.
    static boolean isTranscript(List<Sentence> sentences) {
        List<List<String>> names =
                sentences.stream()
                        .map(Sentence::tokens)
                        .filter(Turn::opens)
                        .map(tokens -> tokens.subList(name(tokens), colon(tokens)))
                        .map(name -> name.stream().map(Token::text).toList())
                        .toList();
        long speakers = names.stream().distinct().count();
        return speakers > 1 && names.size() > speakers;
    }

    /// Whether a sentence begins with a name in capitals and a colon.
    static boolean opens(List<Token> tokens) {
        return colon(tokens) > 0;
    }

    /// The draft of a passage that is a turn; none where nothing is said.
    static Optional<Draft> of(Passage passage) {
        int colon = colon(passage.tokens());
        int end = passage.size();
        while (end > colon + 1 && isMark(passage.token(end - 1))) {
            end--;
        }
        return colon > 0 && colon + 1 < end
                ? Optional.of(
                        Draft.of(
                                passage,
                                List.of(new Range(colon + 1, end)),
                                new Range(colon, colon + 1),
                                new Range(name(passage.tokens()), colon),
                                Modality.ASSERTED))
                : Optional.empty();
    }

    /// Where the name begins: behind a quotation mark, if one opens the paragraph.
    private static int name(List<Token> tokens) {
        return !tokens.isEmpty() && isMark(tokens.getFirst()) ? 1 : 0;
    }

    /// The colon behind a name in capitals; 0 if there is none.
    private static int colon(List<Token> tokens) {
        int from = name(tokens);
        int letters = 0;
        for (int i = from; i < tokens.size() && i <= from + LONGEST_NAME; i++) {
            String text = tokens.get(i).text();
            if (text.equals(":")) {
                return letters >= SHORTEST_NAME && i + 1 < tokens.size() ? i : 0;
            }
            if (!isShouted(text) || PeopleWords.isLabel(text)) {
                return 0;
            }
            letters += (int) text.codePoints().filter(Character::isUpperCase).count();
        }
        return 0;
    }

    private static boolean isShouted(String text) {
        return text.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
    }

    private static boolean isMark(Token token) {
        return MARKS.contains(token.text());
    }
}
