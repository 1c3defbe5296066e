package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

    /// The verb is marked `[[so]]`; the answer is `subject / object / agent`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Four UAVs [[were shot]] down over Orvan.|Four UAVs / - / -",
                "The bridge [[was shelled]] by government troops.|The bridge / - / government troops",
                "Rebel troops [[shelled]] the old bridge.|Rebel troops / the old bridge / -",
                "Officials in the port of Orvan [[denied]] the report.|Officials / the report / -",
                "The Army of the North (AN) of Vestria [[shelled]] the port.|The Army / the port / -",
                "The Orvan Workers' Party [[shelled]] the port.|The Orvan Workers ' Party / the port / -",
                "Ana Ruse, a nurse from Orvan, [[left]] the town.|Ana Ruse / the town / -",
                "The army withdrew and [[shelled]] the town.|The army / the town / -",
                "The mayor, who [[opposed]] the deal, resigned.|who / the deal / -",
                "A medic was stopped and [[killed]] by a gunman.|A medic / - / a gunman",
            })
    void findsWhoDoesWhatToWhom(String marked, String expected) {
        int at = marked.indexOf("[[");
        Prose prose = Readings.prose(marked.replace("[[", "").replace("]]", ""));
        Syntax syntax = Syntax.of(prose.at(at).orElseThrow());
        VerbGroup verb =
                syntax.verbs().stream()
                        .filter(v -> syntax.span(v).start() == at)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                expected,
                words(syntax, syntax.subject(verb))
                        + " / "
                        + words(syntax, syntax.object(verb))
                        + " / "
                        + words(syntax, syntax.agent(verb)));
    }

    private static String words(Syntax syntax, Optional<NounGroup> group) {
        return group.map(g -> syntax.sentence().tokens().subList(g.from(), g.to()))
                .map(tokens -> String.join(" ", tokens.stream().map(Token::text).toList()))
                .orElse("-");
    }
}
