package org.dateline.name;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Nations;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.Token;

/// The words between commas beside a name that tell what he or she is: "Orvan's mayor, Peter Dole,
/// …", "Peter Dole, the mayor of Orvan, …".
final class Apposition {

    private Apposition() {}

    /// The office beside the name of these tokens.
    static Optional<NounGroup> of(Syntax syntax, int from, int end) {
        List<Token> tokens = syntax.tokens();
        if (end + 1 >= tokens.size() || !isComma(tokens, end)) {
            return Optional.empty();
        }
        Optional<NounGroup> before =
                from > 1 && isComma(tokens, from - 1) ? office(syntax, from - 2) : Optional.empty();
        return before.or(() -> office(syntax, end + 1).filter(g -> g.from() == end + 1));
    }

    /// Without article, owner and nationality: "mayor".
    static String role(Syntax syntax, NounGroup office) {
        int from = office.from();
        for (int i = office.from(); i < office.head(); i++) {
            Token token = syntax.tokens().get(i);
            boolean owner = token.is("PART") || token.is("PRON");
            boolean side = Nations.country(token.text()).isPresent();
            from = owner || side || token.is("DET") ? i + 1 : from;
        }
        return String.join(
                " ",
                syntax.tokens().subList(from, office.head() + 1).stream()
                        .map(Token::text)
                        .toList());
    }

    private static Optional<NounGroup> office(Syntax syntax, int token) {
        return syntax.nounAt(token)
                .filter(g -> PeopleWords.isTitle(syntax.tokens().get(g.head()).text()));
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return tokens.get(at).text().equals(",");
    }
}
