package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The texts are written for this test.
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The bridge was shut for a week after shells hit the mill, and the mayor said it had to be
                    de | Die Brücke wurde nach dem Beschuss der Mühle für eine Woche gesperrt, wie die Stadt mitteilte
                    fr | Le pont est fermé pour une semaine, selon la mairie, car les obus sont tombés sur le moulin
                    es | El puente fue cerrado por una semana, según el alcalde, porque los proyectiles cayeron en él
                    pl | Most jest zamknięty na tydzień, jak mówi burmistrz, ale pociski nie spadły na młyn w mieście
                    tr | Köprü bir hafta için kapalı, dedi başkan, ama bu kadar çok mermi daha önce değil, sonra geldi
                    ru | Мост закрыт на неделю, сказал мэр, но снаряды не попали в мельницу, как говорили после боя они
                    uk | Міст закрито на тиждень, сказав мер, але снаряди не влучили у млин, як казали вони після бою
                    ar | قال رئيس البلدية إن الجسر مغلق من يوم الاثنين بعد القصف الذي كان على المدينة في الليل
                    fa | شهردار گفت که پل را برای یک هفته بسته است و این شهر در شب با خمپاره هم زده شد
                    ja | 市長は、砲撃のあと橋を一週間閉鎖すると述べた。
                    zh | 市长说，炮击之后大桥将关闭一周。
                    """)
    void tellsALanguageByItsSmallestWords(String language, String text) {
        assertEquals(Optional.of(language), Languages.of(text));
    }

    @ParameterizedTest
    @CsvSource({"''", "12:30", "Sarro", "'Ilker Maran, Anna Kerr, Ada Brandt'"})
    void leavesOpenWhatAFewWordsDoNotTell(String text) {
        assertEquals(Optional.empty(), Languages.of(text));
    }

    @Test
    void readsAnEnglishArticleWithoutItsForeignParagraphs() {
        Prose prose =
                Readings.prose(
                        """
                        Shells hit the mill at Sarro on Monday and two men were killed, the mayor said.

                        It was the third time in a week that the town was hit, and many of its people have left.

                        Die Mühle ist nach dem Beschuss nicht mehr zu retten, wie auch die Feuerwehr mitteilte.

                        Juan de la Cruz, Ana del Valle and José de los Santos\
                        """);

        assertEquals(List.of("Shells", "It", "Juan"), firstWords(prose));
        assertEquals(1, prose.foreign());
    }

    @Test
    void readsOfAForeignArticleOnlyWhatIsEnglish() {
        Prose prose =
                Readings.prose(
                        """
                        Zwei Menschen sind beim Beschuss der Mühle von Sarro getötet worden, und die Brücke ist nach
                        Angaben der Stadt für eine Woche gesperrt. Auch im Norden ist nicht mehr alles ruhig, wie
                        es bei der Feuerwehr heißt, die sich auf einen Einsatz mit vielen Helfern über die Nacht einstellt.

                        Foto: Brücke in Sarro

                        The mayor said that the bridge was shut for a week after the shelling of the mill.\
                        """);

        assertEquals(List.of("The"), firstWords(prose));
        assertEquals(2, prose.foreign());
    }

    private static List<String> firstWords(Prose prose) {
        return prose.sentences().stream().map(s -> s.tokens().getFirst().text()).toList();
    }
}
