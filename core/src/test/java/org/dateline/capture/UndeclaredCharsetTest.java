package org.dateline.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that lost what a server said of their bytes.
class UndeclaredCharsetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    windows-1251 | Паром остановился во вторник, сообщила компания, после того как два снаряда упали в гавань.
                    KOI8-R       | Паром остановился во вторник, сообщила компания, после того как два снаряда упали в гавань.
                    windows-1251 | Пором зупинився у вівторок, повідомила компанія, після того як два снаряди впали в гавань.
                    windows-1253 | Το πλοίο σταμάτησε την Τρίτη, είπε η εταιρεία, αφού δύο οβίδες έπεσαν στο λιμάνι της πόλης.
                    windows-1255 | המעבורת הפסיקה לפעול ביום שלישי, מסרה החברה, לאחר ששני פגזים נפלו בנמל של העיר הזאת.
                    windows-1256 | توقفت العبارة يوم الثلاثاء، بحسب الشركة، بعد أن سقطت قذيفتان في ميناء المدينة القديمة.
                    x-windows-874| เรือข้ามฟากหยุดให้บริการเมื่อวันอังคาร บริษัทกล่าวว่ากระสุนสองนัดตกลงในท่าเรือของเมือง
                    GB18030      | 渡轮公司星期二表示，两枚炮弹落在港口之后，渡轮已经停航。港务局长说，他在那里数到了十一个弹着点，这是今年以来最多的一次。
                    windows-31j  | 渡し船の会社は火曜日、二発の砲弾が港に落ちたため運航を止めたと述べた。港長は十一の弾痕を数えた。
                    EUC-JP       | 渡し船の会社は火曜日、二発の砲弾が港に落ちたため運航を止めたと述べた。港長は十一の弾痕を数えた。
                    EUC-KR       | 나룻배 회사는 화요일 포탄 두 발이 항구에 떨어진 뒤 운항을 멈추었다고 말했다. 항만장은 이 도시에서 열한 개를 세었다.
                    """)
    void theLettersTellTheSet(String set, String words) {
        assertEquals(
                Optional.of(Charset.forName(set)),
                UndeclaredCharset.of(("<p>" + words + "</p>").getBytes(Charset.forName(set))));
    }

    @ParameterizedTest
    @CsvSource({
        "'Le bac s’est arrêté à l’été, a déclaré la société après l’arrivée d’un obus près de l’île, où l’on a été blessé.'",
        "'Die Fähre hält über Nächte, größer für müde Gäste, möchte später zurück, außer wenn Schüsse übers Wasser tönen.'",
        "'река'",
    })
    void whatIsWesternOrTooShortIsNotGuessed(String words) {
        Charset set = Charset.forName(words.equals("река") ? "KOI8-R" : "windows-1252");
        assertEquals(Optional.empty(), UndeclaredCharset.of(words.getBytes(set)));
    }
}
