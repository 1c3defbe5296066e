package org.dateline.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Given;
import org.junit.jupiter.api.Test;

class MhtmlTest {

    private static final String HEAD =
            """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://a.example/saved
            Subject: Ferry
            Date: Wed, 7 May 2031 08:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="--cut--"

            """;

    private static final String QUOTED =
            """
            ----cut--
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://a.example/ferry

            <p>The ferry =E2=80=9CArda=E2=80=9D sank, =
            nobody knows why.</p>
            """;

    private static final String FRAME =
            """
            ----cut--
            Content-Type: text/html
            Content-Location: https://ads.example/

            <p>Buy this</p>
            ----cut----
            """;

    @Test
    void theFirstPartIsThePage() {
        Box box = Box.of("ferry.mhtml", crlf(HEAD + QUOTED + FRAME));
        assertEquals(
                List.of("https://a.example/ferry <p>The ferry “Arda” sank, nobody knows why.</p>"),
                box.pages());
        Given given = box.captures().getFirst().given();
        assertEquals(Optional.of(Instant.parse("2031-05-07T08:00:00Z")), given.capturedAt());
        assertEquals("ferry.mhtml#part-1", box.captures().getFirst().input());
    }

    @Test
    void base64AndACharsetOfItsOwn() {
        byte[] page = "<p>Паром затонул</p>".getBytes(Charset.forName("windows-1251"));
        String part =
                "----cut--\nContent-Type: text/html; charset=\"windows-1251\"\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(page)
                        + "\n----cut----\n";
        Box box =
                Box.of("ferry.mht", crlf(HEAD.replace("Date: Wed, 7", "Date: Someday, 7") + part));
        Given given = box.captures().getFirst().given();
        assertEquals(Optional.of("windows-1251"), given.charset());
        assertEquals(Optional.empty(), given.capturedAt());
        assertEquals(Optional.of("https://a.example/saved"), given.url());
    }

    @Test
    void withoutAPageItSaysSo() {
        String image = "----cut--\nContent-Type: image/png\n\nx\n----cut----\n";
        assertTrue(
                Box.of("a.mhtml", crlf(HEAD + image))
                        .broken()
                        .getFirst()
                        .contains("holds no page"));
    }

    @Test
    void aFileThatEndsInTheMiddleIsReadAsFarAsItGoes() {
        String cut = crlf(HEAD + QUOTED).replace(", =\r\nnobody knows why.</p>\r\n", "");
        Box box = Box.of("a.mhtml", cut);
        assertTrue(
                box.pages().getFirst().endsWith("<p>The ferry “Arda” sank"),
                box.pages().toString());
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }
}
