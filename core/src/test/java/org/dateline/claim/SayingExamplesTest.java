package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.text.Prose;
import org.dateline.text.Readings;
import org.dateline.text.Table;
import org.junit.jupiter.api.Test;

/// Every verb of the lexicon in a sentence for each frame that it takes.
class SayingExamplesTest {

    private static final Map<String, String> SENTENCES =
            Map.of(
                    "speech", "“The bridge is shut,” the mayor will %s.",
                    "clause", "The mayor will %s that the bridge was shut.",
                    "person", "The mayor will %s reporters that the bridge was shut.",
                    "to", "The mayor will %s to leave the town.",
                    "person-to", "The mayor will %s the rebels to leave.",
                    "thing", "The mayor will %s the report.",
                    "as", "The mayor will %s the deal as a trap.",
                    "name", "The mayor will %s the deal “a trap.”");

    private static List<String> examples() {
        List<String> out = new ArrayList<>();
        for (List<String> row : Table.read("/lang/en/saying.tsv").rows()) {
            for (String verb : row.get(2).split("\\|", -1)) {
                for (String frame : row.get(0).split(" ", -1)) {
                    if (frame.startsWith("with:")) {
                        for (String word : frame.substring(5).split("\\|", -1)) {
                            out.add("The mayor will " + verb + " " + word + " the talks.\t" + verb);
                        }
                    } else {
                        out.add(SENTENCES.getOrDefault(frame, "").formatted(verb) + "\t" + verb);
                    }
                }
            }
        }
        return out;
    }

    private static boolean isForm(String word, String verb) {
        return SayingVerbs.of(word).filter(v -> v.lemma().equals(verb)).isPresent();
    }

    private static boolean isFound(String sentence, String verb) {
        Prose prose = Readings.prose(sentence);
        for (Passage passage : Passages.of(prose, Quotes.find(prose))) {
            for (Draft draft : Sayings.find(passage)) {
                Range cue = draft.cue().orElse(new Range(0, 0));
                boolean there = false;
                for (int i = cue.from(); i < cue.to(); i++) {
                    there |= isForm(passage.lower(i), verb);
                }
                boolean speaker =
                        draft.source()
                                .map(s -> passage.span(s.from(), s.to()).in(sentence))
                                .filter(s -> s.toLowerCase(Locale.ROOT).matches("the mayor|she"))
                                .isPresent();
                if (there && speaker && !draft.content().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "the mayor mutters", "the mayor muttered" for "the mayor will mutter".
    private static String inflected(String sentence, String verb, List<String> endings) {
        String stem = verb.endsWith("y") ? verb.substring(0, verb.length() - 1) + "i" : verb;
        String form =
                endings.stream()
                        .flatMap(ending -> Stream.of(verb + ending, stem + ending))
                        .filter(f -> SayingVerbs.of(f).isPresent())
                        .findFirst()
                        .orElse(verb);
        return sentence.replace("will " + verb, form);
    }

    private static boolean isFoundInAWording(String sentence, String verb) {
        return Stream.of(
                        sentence,
                        withPronoun(sentence),
                        inflected(sentence, verb, List.of("s", "es")),
                        inflected(sentence, verb, List.of("ed", "d")))
                .anyMatch(wording -> isFound(wording, verb));
    }

    /// The tagger takes some rare verbs for nouns in one wording or another.
    private static String withPronoun(String sentence) {
        return sentence.replace("The mayor will", "She did").replace("the mayor will", "she did");
    }

    @Test
    void everyVerbIsFoundInEachOfItsFrames() {
        List<String> examples = examples();
        assertTrue(examples.size() > 300, "found only " + examples.size() + " examples");
        List<String> missed =
                examples.stream()
                        .map(example -> example.split("\t", 2))
                        .filter(example -> !isFoundInAWording(example[0], example[1]))
                        .map(example -> example[0])
                        .toList();
        assertEquals(List.of(), missed);
    }
}
