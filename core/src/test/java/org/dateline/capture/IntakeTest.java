package org.dateline.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dateline.capture.Decoded.Form;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Problem;
import org.dateline.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    @Test
    void aTextKeepsEveryCharacter() {
        String text = "\uFEFFKörös fell.\r\nSoft\u00ADhyphen, no\u00A0break.\u200B\n";
        Decoded read = read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(Form.TEXT, read.form());
        assertEquals(text, read.text());
        assertEquals(Optional.of("UTF-8"), read.provenance().charset());
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,   <p>Rivers,          TEXT",
        "a.html,  Rivers rose.,       HTML",
        "a,       <!DOCTYPE html><p>, HTML",
        "a,       '  <!-- saved -->', HTML",
        "a,       '<html lang=en>',   HTML",
        "a,       Rivers rose.,       TEXT",
        "a,       '<3 is a heart',    TEXT",
        "-,       '<body>Rivers',     HTML"
    })
    void theNameDecidesThenTheFirstBytes(String name, String content, Form form) {
        assertEquals(form, read(name, content.getBytes(StandardCharsets.UTF_8)).form());
    }

    @ParameterizedTest
    @CsvSource({
        "'<meta charset=koi8-r>',            KOI8-R,       KOI8-R",
        "'<meta charset=latin1>',            windows-1252, windows-1252",
        "'<meta charset=utf-16>',            UTF-8,        UTF-8",
        "'<meta charset=nonsense>',          UTF-8,        UTF-8",
        "'<!-- <meta charset=koi8-r> --><p>',UTF-8,        UTF-8",
        "'<p>no word of it',                 windows-1252, windows-1252",
        "'<meta charset=iso-8859-1>',        UTF-8,        UTF-8",
        "'<meta charset=utf-8>',             windows-1252, windows-1252"
    })
    void theCharsetIsTheDeclaredOneUnlessTheBytesDenyIt(String head, String written, String found) {
        String page = head + "<p>" + (written.equals("KOI8-R") ? "река" : "señor “é” ü ö ä");
        Decoded read = read("a.html", page.getBytes(Charset.forName(written)));
        assertEquals(Optional.of(found), read.provenance().charset());
        assertEquals(page, read.text());
    }

    /// The first 4,096 characters are looked at alone: what stands across their end counts whole.
    @ParameterizedTest
    @CsvSource({
        "'',     '<meta charset=koi8-r>'",
        "'<!--', '<meta charset=windows-1252>--><meta charset=koi8-r>'"
    })
    void aDeclarationAcrossTheFirstLooksEndIsReadWhole(String open, String declared) {
        for (int before = 4_070; before <= 4_100; before++) {
            String page = open + ".".repeat(before) + declared + "<p>река";
            Decoded read = read("a.html", page.getBytes(Charset.forName("KOI8-R")));
            assertEquals(page, read.text(), "after " + before);
        }
    }

    @Test
    void aLyingDeclarationIsToldAndNoReasonToFail() {
        byte[] page = "<meta charset=iso-8859-1><p>Körös".getBytes(StandardCharsets.UTF_8);
        Problem lie =
                new Problem("charset", "says windows-1252, its bytes are UTF-8: read as that");
        assertEquals(List.of(lie), read("a.html", page).problems());
    }

    @Test
    void utf16IsSeenWithAndWithoutItsMark() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    "\uFEFFRivers rose.",
                    read("a.txt", "\uFEFFRivers rose.".getBytes(charset)).text());
            assertEquals("Rivers rose.", read("a.txt", "Rivers rose.".getBytes(charset)).text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 …',          a PDF",
        "'From: <x>\nMIME-Version: 1.0\nContent-Type: multipart/related; b', an MHTML",
        "'GIF89a…',             an image",
        "'{\\rtf1 Rivers}',     RTF"
    })
    void whatIsNotReadSaysWhatToDo(String content, String named) {
        Decoded read = read("a", content.getBytes(StandardCharsets.UTF_8));
        assertEquals(Form.UNREADABLE, read.form());
        assertEquals(1, read.problems().size());
        assertEquals(Intake.STAGE, read.problems().getFirst().stage());
        assertEquals(
                "is " + named,
                read.problems().getFirst().message().substring(0, 3 + named.length()));
    }

    @Test
    void gzipEmptyAndBinaryAreOneProblemEach() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("<p>Rivers".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                problem("is gzip: unpack it first"),
                read("a.html", packed.toByteArray()).problems());
        assertEquals(
                problem("is empty: save the page again"), read("a.txt", new byte[0]).problems());
        byte[] binary = new byte[500];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 7);
        }
        assertEquals(
                problem("is no text: hand in a saved page or a text file"),
                read("a", binary).problems());
    }

    @Test
    void aMissingFileAndAFolderAreProblems(@TempDir Path folder) {
        assertEquals(problem("no such file: check its name"), read(folder.resolve("b.txt")));
        assertEquals(problem("is a folder: name a file in it"), read(folder));
    }

    @Test
    void whatIsTooLargeIsHashedAndNotRead(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.html"), new byte[3000]);
        Capture capture = new Capture("a.html", Content.of(file), Given.nothing());
        Decoded read = Intake.decode(capture, new Limits(2999, 512, 1000));
        assertEquals(Form.UNREADABLE, read.form());
        assertEquals(3000, read.provenance().bytes());
        assertEquals(Sha256.of(new byte[3000]), read.provenance().sha256());
    }

    @Test
    void nullsAndBrokenSequencesAreCounted() {
        byte[] bytes =
                "Rivers rose in the north of it and fell again later on. \u0000é"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 30);
        java.util.Arrays.fill(broken, bytes.length, broken.length, (byte) 'a');
        assertEquals(
                List.of(
                        new Problem(
                                "charset",
                                "holds 1 NUL and 0 unreadable characters: save it again if they matter")),
                read("a.txt", broken).problems());
    }

    private static List<Problem> problem(String message) {
        return List.of(new Problem(Intake.STAGE, message));
    }

    private static List<Problem> read(Path file) {
        Capture capture = new Capture(file.toString(), Content.of(file), Given.nothing());
        return Intake.decode(capture, Limits.usual()).problems();
    }

    private static Decoded read(String name, byte[] bytes) {
        return Intake.decode(new Capture(name, Content.of(bytes), Given.nothing()), Limits.usual());
    }
}
