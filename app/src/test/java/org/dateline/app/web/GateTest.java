package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.RecordId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Who may ask, word by word as a browser would send it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateTest {

    private final RecordId claim = RecordId.findings(Specimen.reading()).firstEntry().getValue();

    private Path folder;
    private Desk desk;

    @BeforeAll
    void open(@TempDir Path empty) {
        folder = empty;
        desk = Desks.open(folder);
        Desks.add(folder, Specimen.reading());
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void localNamesAndDigitsAreAnswered() throws IOException {
        for (String host : new String[] {"localhost", "127.0.0.1", "[::1]", "192.168.1.7"}) {
            assertEquals(200, status(get("/", host + ":" + desk.port())), host);
        }
    }

    @Test
    void aNameThatSomebodyPointedHereIsRefused() throws IOException {
        for (String host :
                new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"}) {
            assertEquals(403, status(get("/", host + ":" + desk.port())), host);
        }
    }

    @Test
    void onlyTheDesksOwnFormsAreTaken() throws IOException {
        String own = "http://127.0.0.1:" + desk.port();
        assertEquals(403, status(post("Origin: http://evil.example")));
        assertEquals(403, status(post("Origin: null")));
        assertEquals(403, status(post("Origin: https://127.0.0.1:" + desk.port())));
        assertEquals(403, status(post("Origin: http://127.0.0.1:1")));
        assertEquals(403, status(post("Sec-Fetch-Site: cross-site")));
        assertEquals(403, status(post("Sec-Fetch-Site: cross-site\r\nOrigin: " + own)));
        assertEquals(403, status(post("Accept: */*")));
        assertEquals(0, reviews());
        assertEquals(303, status(post("Origin: " + own)));
        assertEquals(1, reviews());
    }

    @Test
    void everyAnswerForbidsScriptsAndOtherHosts() throws IOException {
        for (String path :
                new String[] {
                    "/",
                    "/nowhere",
                    "/desk/desk.js",
                    "/records/" + claim,
                    "/history",
                    "/sources",
                    "/search?q=pass"
                }) {
            String answer = get(path, "127.0.0.1");
            assertTrue(answer.contains("Content-Security-Policy: default-src 'none';"), path);
            assertTrue(answer.contains("frame-ancestors 'none'"), path);
            assertTrue(answer.contains("X-Content-Type-Options: nosniff"), path);
        }
    }

    @Test
    void theBytesOfACaptureAreSavedAndNeverShown() throws IOException {
        String hash = Specimen.reading().capture().sha256().hex();
        String answer = get("/captures/" + hash + "/bytes", "127.0.0.1");
        assertTrue(answer.contains("Content-Type: application/octet-stream"), answer);
        assertTrue(answer.contains("Content-Disposition: attachment"), answer);
        assertTrue(answer.contains(Specimen.TEXT), answer);
    }

    @Test
    void aRecordLeadsToTheStoryOfItsArticle() throws IOException {
        String answer = get("/stories/" + claim, "127.0.0.1");
        assertEquals(200, status(answer), answer);
        assertTrue(answer.contains("1 article of one story"), answer);
    }

    @Test
    void whatIsNotHereSaysSo() throws IOException {
        for (String path :
                new String[] {
                    "/nowhere",
                    "/articles/a0000000000000000",
                    "/records/c0000000000000000",
                    "/records/xyz",
                    "/stories/a0000000000000000",
                    "/stories/c0000000000000000",
                    "/stories/xyz",
                    "/captures/12/raw",
                    "/desk/../desk.css"
                }) {
            int status = status(get(path, "127.0.0.1"));
            assertTrue(status == 404 || status == 400, path + " " + status);
        }
        assertEquals(
                400,
                status(
                        get(
                                "/captures/"
                                        + Specimen.reading().capture().sha256().hex()
                                        + "/raw?at=x",
                                "127.0.0.1")));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedInPlainWords() throws IOException {
        String answer =
                send(
                        "POST /captures HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\n"
                                + "Content-Type: multipart/form-data; boundary=x\r\nConnection: close\r\n"
                                + "Content-Length: 99999999999\r\n\r\n--x");
        assertEquals(413, status(answer));
        assertTrue(answer.contains("dateline add FILE"), answer);
    }

    private int reviews() {
        try (Ledger ledger = Ledger.open(new Home(folder))) {
            return ledger.reviews().size();
        }
    }

    private String get(String path, String host) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private String post(String header) throws IOException {
        String body = "act=note&reason=seen";
        return send(
                "POST /records/"
                        + claim
                        + "/review HTTP/1.1\r\nHost: 127.0.0.1:"
                        + desk.port()
                        + "\r\n"
                        + header
                        + "\r\nContent-Type: application/x-www-form-urlencoded"
                        + "\r\nContent-Length: "
                        + body.length()
                        + "\r\nConnection: close\r\n\r\n"
                        + body);
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
