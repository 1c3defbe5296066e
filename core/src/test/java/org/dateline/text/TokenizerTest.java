package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Orvan’s troops didn’t fire.|Orvan 's troops did n't fire .",
                "“No,” he said—twice.|\" No , \" he said \u2014 twice .",
                "The U.S. paid $3.5 million, 40% more.|The U.S. paid $ 3.5 million , 40 % more .",
                "An 18-year-old from Sub-Orvan|An 18-year-old from Sub-Orvan",
                "(MoD) pic.twitter.com/a1 #Orvan @mod_ov|( MoD ) pic.twitter.com/a1 #Orvan @mod_ov",
                "Wait... -- what?!|Wait ... -- what ? !",
                "See https://example.org/a?b=c, now|See https://example.org/a?b=c, now",
                "men/women of the 2nd|men / women of the 2nd",
                "the gar\u00ADri\u00ADson fell|the gar\u00ADri\u00ADson fell",
                "fell \u00AD\u00AD and \"\u00AD\" rose|fell and \" \" rose",
            })
    void partsWordsAndMarks(String text, String expected) {
        String folded = Folded.of(text);
        String found =
                Tokenizer.tokens(folded, new Span(0, folded.length())).stream()
                        .map(span -> span.in(folded))
                        .collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }
}
