package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rules of one line hit, and what looks alike and must be missed.
class SmallRulesTest {

    @ParameterizedTest
    @CsvSource({
        "'[[BEIRUT]] — A bridge fell.',                BODY",
        "'[[ORVANE]]—A bridge fell.',                  BODY",
        "'[[LONDON]] (AP) - A bridge fell.',           BODY",
        "'[[Kabul, Afghanistan]] (CNN) -- It fell.',   BODY",
        "'[[WASHINGTON]], Nov 4 (Reuters) - It fell.', BODY",
        "'[[NEW YORK]] – A bridge fell.',              BODY",
        "'A bridge fell — nobody knew why.',           BODY",
        "'NATO said that — as before — it fell.',      BODY",
        "'BEIRUT — A bridge fell.',                    COMMENT"
    })
    void datelines(String marked, Zone zone) {
        String text = marked.replace("[[", "").replace("]]", "");
        int start = marked.indexOf("[[");
        Optional<Span> span =
                start < 0
                        ? Optional.empty()
                        : Optional.of(new Span(start, marked.indexOf("]]") - 2));
        assertEquals(
                span,
                Dateline.of(text, List.of(new Piece(zone, "a test", new Span(0, text.length())))));
    }

    @ParameterizedTest
    @CsvSource({
        "'By Ilse Varga and Jan Ott',           'Ilse Varga|Jan Ott'",
        "'Von Ilse Varga',                      'Ilse Varga'",
        "'ByIlse Varga',                        'Ilse Varga'",
        "'Ilse Varga, Staff Writer',            'Ilse Varga'",
        "'Written by: Ilse van der Berg | Follow', 'Ilse van der Berg'",
        "'Courier Staff',                       ''",
        "'Follow Us',                           ''",
        "'the morning after',                   ''"
    })
    void bylines(String words, String people) {
        assertEquals(people, String.join("|", Bylines.people(words)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Ilse Varga is a staff writer in Levan.',   Ilse Varga",
        "'About Ilse Varga is an editor.',           Ilse Varga",
        "'Ilse Varga covers the valley.',            Ilse Varga",
        "'Ilse Varga is the mayor of Orvane.',       none",
        "'The council is an author of many plans.',  none"
    })
    void notesAboutAuthors(String words, String name) {
        assertEquals(name, Bios.presented(words).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Leave a Reply',                    BOILERPLATE",
        "'3 Comments',                       COMMENT",
        "'Related Articles',                 RELATED",
        "'Read more: the bridge at Orvane',  RELATED",
        "'Subscribe to our newsletter',      BOILERPLATE",
        "'Commenting on the shelling, he left.', none",
        "'Related costs rose by a third and nobody in the council could say who would pay for them in the end, as it had not been planned.', none"
    })
    void linesAroundAnArticle(String line, String zone) {
        assertEquals(zone, Furniture.zone(line).map(Zone::name).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "post-author-bio,      BIO",
        "commentList,          COMMENT",
        "entry-content,        BODY",
        "td-related-title,     RELATED",
        "mainNav,              NAVIGATION",
        "wp-caption-text,      CAPTION",
        "articleByline,        BYLINE",
        "ad,                   BOILERPLATE",
        "header-download-link, BOILERPLATE",
        "commander,            none",
        "adapted,              none",
        "css-1x2y3z,           none"
    })
    void namesOfElements(String name, String zone) {
        assertEquals(zone, Vocabulary.zone(name).map(Zone::name).orElse("none"));
    }
}
