package org.dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/// A speaker's turn as transcripts print it: "RUSE: We never left. They did." The whole paragraph
/// is the speaker's; a quotation mark before the name need not close.
///
/// One such line is a label ("UPDATE: …"); two in an article make a transcript.
final class Turn {

    private static final int LEAST = 2;
    private static final int LONGEST_NAME = 5;

    private Turn() {}

    /// Whether these sentences are, in part, a transcript.
    static boolean isTranscript(List<Sentence> sentences) {
        return sentences.stream().filter(s -> opens(s.tokens())).limit(LEAST).count() == LEAST;
    }

    static boolean opens(List<Token> tokens) {
        return colon(tokens) > 0;
    }

    /// The turn that a passage of a transcript is.
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
                return letters >= 3 && i + 1 < tokens.size() ? i : 0;
            }
            if (!isShouted(text)) {
                return 0;
            }
            letters += text.length();
        }
        return 0;
    }

    private static boolean isShouted(String text) {
        return text.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-')
                && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isMark(Token token) {
        return "\"\u201C\u201D\u201E\u00AB\u00BB''``".contains(token.text());
    }
}
