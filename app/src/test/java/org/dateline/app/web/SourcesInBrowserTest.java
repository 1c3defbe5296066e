package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.RecordId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/// The desk's pages of sources: who is heard, what one said, and who is one with whom.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesInBrowserTest {

    private static final Resources RESOURCES = Resources.load();

    private Path ledger = Path.of("unset");
    private RecordId out = RecordId.known("a0000000000000000");
    private Desk desk;
    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path folder) {
        ledger = folder.resolve("ledger");
        out =
                text(
                        "out.txt",
                        "The net is out\n\nCaptain Karl Ostby said the net was out by noon.\n");
        text("in.txt", "The net is in\n\nKarl Ostby said the net was in again.\n");
        text(
                "torn.txt",
                "Torn\n\nCarl Oestby said the net was torn. Police said nobody was hurt.\n");
        text(
                "rtl.txt",
                "Tide\n\nOmar \u202BHaddad\u202C said the tide was high. It said so twice.\n");
        desk = Desks.open(ledger);
        browser = Browser.open(folder.resolve("profile"));
    }

    private RecordId text(String name, String words) {
        return Desks.add(ledger, Flow.read(Desks.capture(name, words), RESOURCES));
    }

    @AfterAll
    void close() {
        browser.quit();
        desk.close();
    }

    @Test
    void theListCanBeNarrowedAndLeavesTheUnnamedOut() {
        open("/");
        Browser.follow(browser, browser.findElement(By.linkText("Sources")));
        assertTrue(names().contains("Karl Ostby"), names().toString());
        assertTrue(!names().contains("Police"), names().toString());
        open("/sources?all=1&q=police");
        assertEquals(List.of("Police"), names());
        open("/sources?kind=outlet");
        assertEquals(List.of(), names());
        open("/sources?kind=liar");
        assertEquals("Something is missing", one("h1").getText());
        open("/sources?q=%E2%80%AB&from=7777");
        assertTrue(one("h1").getText().startsWith("Sources"), one("h1").getText());
    }

    @Test
    void aClaimLeadsToItsSpeakerWithAllThatWasSaid() {
        open("/articles/" + out);
        Browser.follow(browser, one(".row.claim .chain a.speaker"));
        assertEquals("Karl Ostby", one("h1").getText());
        assertTrue(all(".said > li").size() >= 2);
        Browser.follow(browser, one(".said .found"));
        assertTrue(one(".row.claim.lit").getText().contains("Karl Ostby"));
    }

    @Test
    void aMergeIsEnteredStandsInTheHistoryAndIsTakenBack() {
        String carl = address("Carl Oestby");
        String karl = address("Karl Ostby");
        open(carl);
        fold("one source");
        one("#other").sendKeys(karl.substring(karl.lastIndexOf('/') + 1));
        one("#why-merge").sendKeys("one man, two spellings");
        Browser.follow(browser, one("form[action$='/merge'] button"));
        assertEquals(3, all(".said > li").size());
        open("/history");
        WebElement last = one(".trail li");
        assertTrue(last.getText().contains("one source: accept"), last.getText());
        assertTrue(last.getText().contains("one man, two spellings"), last.getText());
        Browser.follow(browser, one(".trail a"));
        assertEquals(3, all(".said > li").size());
        fold("A part");
        browser.findElement(By.cssSelector("#part option[value='" + id(carl) + "']")).click();
        one("#why-split").sendKeys("two men after all");
        Browser.follow(browser, one("form[action$='/split'] button"));
        open(carl);
        assertEquals(1, all(".said > li").size());
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsEntered() {
        String karl = address("Karl Ostby");
        int before = entries();
        open(karl);
        fold("one source");
        one("#other").sendKeys(id(karl));
        one("#why-merge").sendKeys("himself");
        Browser.follow(browser, one("form[action$='/merge'] button"));
        assertTrue(one("main").getText().contains("one source already"), one("main").getText());
        open("/sources/n0000000000000000");
        assertEquals("Not here", one("h1").getText());
        open("/sources/%22%3E%3Cscript%3E");
        assertEquals("Not here", one("h1").getText());
        assertEquals(before, entries());
    }

    @Test
    void oneDamagedReadingIsToldAndTheOthersShown(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("ledger");
        Desks.add(
                other,
                Flow.read(Desks.capture("a.txt", "A\n\nBo Quill said it rained.\n"), RESOURCES));
        Desks.add(
                other,
                Flow.read(Desks.capture("b.txt", "B\n\nLi Marsh said it snowed.\n"), RESOURCES));
        RecordId lost;
        RecordId whole;
        try (Ledger held = Ledger.open(new Home(other))) {
            lost = held.articles().getFirst().id();
            whole = held.articles().getLast().id();
            String hex = held.articles().getFirst().reading().hex();
            Files.writeString(
                    other.resolve("vault").resolve(hex.substring(0, 2)).resolve(hex), "{}");
        }
        try (Desk damaged = Desks.open(other)) {
            browser.get(Desks.address(damaged) + "/sources");
            assertEquals(1, names().size());
            assertTrue(one(".notice").getText().contains("is damaged"), one(".notice").getText());
            browser.get(Desks.address(damaged) + "/stories/" + whole);
            assertTrue(one("h1").getText().startsWith("1 article"), one("h1").getText());
            assertTrue(one(".notice").getText().contains("is damaged"), one(".notice").getText());
            browser.get(Desks.address(damaged) + "/stories/" + lost);
            assertTrue(one("main").getText().contains("is damaged"), one("main").getText());
        }
    }

    private int entries() {
        try (Ledger held = Ledger.open(new Home(ledger))) {
            return held.entries().size();
        }
    }

    private String address(String name) {
        open("/sources?q=" + name.replace(' ', '+'));
        return String.valueOf(one(".list-of .title").getDomAttribute("href"));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void fold(String words) {
        all("summary").stream()
                .filter(summary -> summary.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> names() {
        return all(".list-of .title").stream().map(WebElement::getText).toList();
    }

    private void open(String path) {
        browser.get(Desks.address(desk) + path);
    }

    private WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }
}
