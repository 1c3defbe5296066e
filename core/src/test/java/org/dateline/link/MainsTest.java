package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.Flow;
import org.dateline.model.Group;
import org.dateline.model.Links;
import org.junit.jupiter.api.Test;

/// What an article is about where its headline is silent, and where a reprint cuts it down.
class MainsTest {

    private static final String SILENT =
            """
            title: Islanders ask why
            The ferry to the islands did not leave for three days, and the bakers of the quay gave \
            their bread away. Nobody could say who would pay for the roof of the customs house.
            The school was closed, and so was the fish market behind the old pier of the harbour.
            """;

    @Test
    void anArticleThatTellsOfOneDeedIsAboutIt() {
        assertEquals(Optional.of("i1"), main("{i1 shelling|A shell hit it}."));
        assertEquals(
                Optional.of("i1"),
                main("{i1 shelling|A shell hit it}; {i2 arrest|a gunner was arrested}."));
        assertEquals(
                Optional.of("i1"),
                main(
                        "{i1 shelling|A shell hit it}. {i2 shelling|The shelling} was heard far off."));
    }

    @Test
    void ofDeedsThatAreNotOneNoneIsWhatItIsAbout() {
        assertEquals(
                Optional.empty(),
                main("{i1 shelling|A shell hit it}; {i2 protest|women marched}."));
        assertEquals(Optional.empty(), main("{i1 arrest|A gunner was arrested}."));
    }

    private static Optional<String> main(String told) {
        return Profile.of(Sketch.read(SILENT + told)).main().map(it -> it.incident().id());
    }

    @Test
    void aReprintIsAboutWhatItsOriginalIsAbout() {
        String rest =
                """
                {i2 shelling @Norvik 2031-05-12|A shell fell into the yard of the mill}, and the \
                miller ran for his boat. The quay stayed closed for the night, and the ferry to \
                the islands left from the old pier instead, where bakers handed out bread until \
                the sun came up. Nobody could say when the fish market would open again, or who \
                would pay for the roof of the customs house, which fell into the water.
                """;
        String whole =
                "outlet: The Lantern\ndate: 2031-05-12\ntitle: Norvik shelled at dawn\n"
                        + "{i1 shelling @Norvik 2031-05-12|Norvik was shelled at dawn on Monday}.\n"
                        + rest;
        String cut =
                "outlet: Harbour Radio\ndate: 2031-05-12\ntitle: Shell hits mill in Norvik\n"
                        + rest;
        Links links = Flow.link(List.of(Sketch.read(whole), Sketch.read(cut)), List.of());
        List<Group> mains =
                links.groups().stream()
                        .filter(group -> group.members().stream().anyMatch(links.mains()::contains))
                        .toList();
        assertEquals(1, mains.size());
        assertEquals(3, mains.getFirst().members().size());
    }
}
