package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.model.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom the words that name a source mean: not whoever stands in them.
class SpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    A spokesman for President Ilker Maran said the road was closed.            | A spokesman for President Ilker Maran
                    The father of Ana Belk said the house was hit by two shells.               | The father of Ana Belk
                    Ana Belk's lawyer said the house was hit by two shells.                    | Ana Belk's lawyer
                    Doctors at the hospital where Ana Belk worked said three men were wounded. | Doctors at the hospital where Ana Belk worked
                    The HRCV commander said that the road was closed.                          | The HRCV commander
                    "We follow orders," said another rebel at Port Sarro, Boris Sale.          | Boris Sale
                    Peter Dole, an aide of Ana Belk, said that the road was closed.            | Peter Dole
                    Secretary of State Anna Kerr said that the road was closed.                | Anna Kerr
                    A military source said the raid was massive. "They use missiles," he said. | A military source; A military source
                    Peter Dole left. One of the women was 25-year-old Nesma Hajj. "I am from Orvane," she said. | Nesma Hajj
                    His Norlandian counterpart, Milosz Ender, said that the road was closed.  | Milosz Ender
                    Peter Dole said no. His wife, Rima, 29, a nurse, came. "We sleep in shifts," she said. | Peter Dole; Rima
                    Ilker Maran was asked. The 61-year-old said that he had a war to win.      | Ilker Maran
                    A resident named Olga Brandt said that the road was closed.                | Olga Brandt
                    A man identified as Peter Dole said that the road was closed.              | Peter Dole
                    The spokesman for the health ministry Peter Dole said that the road was closed. | Peter Dole
                    A spokeswoman said the raid was massive. "They use missiles," he said.     | A spokeswoman; he
                    A police officer who asked to stay away said that the road was closed.     | A police officer
                    """)
    void aNameOnWhichOthersHangDoesNotSpeak(String text, String speakers) {
        assertEquals(speakers, speakers(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The governor of Sarro Ivan Petrak said that the road was closed.           | Ivan Petrak
                    The mayor of Ana Belk said that the road was closed.                       | The mayor of Ana Belk
                    We met a guard named Hamid. "We follow orders," he said.                   | Hamid
                    A miner who gave his name as Hamid said the pit was hit. "I ran," he said. | Hamid; Hamid
                    A town called Orvane woke. "We follow orders," he said.                    | he
                    Petrak said the road was closed. "We follow orders," he said.              | Petrak; Petrak
                    Ana Belk said no. Orvane said the road was closed. "I left," she said.     | Ana Belk; Orvane; Ana Belk
                    """)
    void aNameIsKnownFromHowItIsBroughtIn(String text, String speakers) {
        assertEquals(speakers, speakers(text));
    }

    private static String speakers(String text) {
        return ClaimantTest.read(text).claims().stream()
                .flatMap(claim -> claim.chain().stream())
                .filter(step -> step.part() == Step.Part.SPEAKER)
                .map(step -> step.name().orElse("-"))
                .collect(Collectors.joining("; "));
    }
}
