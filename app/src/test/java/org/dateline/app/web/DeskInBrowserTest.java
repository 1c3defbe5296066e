package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.link.RecordId;
import org.dateline.model.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/// The desk as a person uses it: by mouse, by keyboard, on a phone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskInBrowserTest {

    private final Reading reading = Specimen.reading();
    private final RecordId claim = RecordId.findings(reading).firstEntry().getValue();

    private RecordId article;
    private Desk desk;
    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path folder) {
        browser = Browser.open(folder.resolve("profile"));
        desk = Desks.open(folder.resolve("ledger"));
        article = Desks.add(folder.resolve("ledger"), reading);
    }

    @AfterAll
    void close() {
        browser.quit();
        desk.close();
    }

    @Test
    void speakerCueAndContentLightUpTogether() {
        open("/articles/" + article);
        new Actions(browser)
                .moveToElement(browser.findElement(By.cssSelector("#c1 .head")))
                .perform();
        assertEquals("Minister Ole Brandt", words(".text .lit-source"));
        assertEquals("said", words(".text .lit-cue"));
        assertEquals("“two of our drones” hit Hask", words(".text .lit-content"));
        new Actions(browser).moveToElement(mark("i1.words")).perform();
        assertEquals("", words(".text .lit-cue"));
        assertEquals("two of our drones” hit Hask", words(".text .lit-extent"));
    }

    @Test
    void aClickOnTheTextOpensTheEvidence() {
        open("/articles/" + article);
        mark("c1.cue").click();
        WebElement row = browser.findElement(By.id("c1"));
        assertEquals("true", row.findElement(By.className("evidence")).getDomAttribute("open"));
        assertTrue(
                row.getText().contains("capture sha256:" + reading.capture().sha256().hex()),
                row.getText());
        assertTrue(row.getText().contains("line 3 of the raw file"), row.getText());
        Browser.follow(browser, row.findElement(By.partialLinkText("of the raw file")));
        assertEquals("“two of our drones” hit Hask", browser.findElement(By.id("here")).getText());
    }

    @Test
    void wrongWithAReasonIsEnteredAndShown() {
        open("/articles/" + article);
        WebElement row = browser.findElement(By.id("f1"));
        row.findElement(By.cssSelector(".wrong summary")).click();
        row.findElement(By.name("reason")).sendKeys("drones are not people");
        Browser.follow(browser, row.findElement(By.cssSelector(".wrong button")));
        String verdict = browser.findElement(By.cssSelector("#f1.rejected .verdict")).getText();
        assertTrue(verdict.startsWith("reject drones are not people anna, 20"), verdict);
        open("/history");
        assertTrue(
                browser.findElement(By.className("trail"))
                        .getText()
                        .contains("reject “two”: drones are not people"));
    }

    @Test
    void aCitationPrintedBeforeStillOpens() {
        open("/records/" + claim);
        assertEquals("said", words(".text .lit-cue"));
        String gone = "/records/c0123456789abcdef?capture=" + reading.capture().sha256().hex();
        int start = Specimen.at("two").start();
        open(gone + "&at=" + start + "-" + (start + 3));
        assertEquals("two", browser.findElement(By.id("here")).getText());
        assertTrue(
                browser.findElement(By.className("notice"))
                        .getText()
                        .contains("c0123456789abcdef"));
    }

    @Test
    void everythingIsReachedByKeyboard() {
        open("/articles/" + article);
        WebElement body = browser.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertEquals("Skip to the content", browser.switchTo().activeElement().getText());
        WebElement tag = browser.findElement(By.id("t-c1"));
        for (int i = 0; i < 60 && !tag.equals(browser.switchTo().activeElement()); i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertEquals(tag, browser.switchTo().activeElement());
        assertEquals("Minister Ole Brandt", words(".text .lit-source"));
        assertFalse(tag.getCssValue("outline-style").equals("none"));
        tag.sendKeys(Keys.ENTER);
        assertEquals(
                "true",
                browser.findElement(By.cssSelector("#c1 .evidence")).getDomAttribute("open"));
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertEquals("c1", browser.switchTo().activeElement().getDomAttribute("data-record"));
    }

    @Test
    void aPhoneScrollsOnlyDownwards() {
        for (String path :
                List.of(
                        "/",
                        "/articles/" + article,
                        "/records/" + claim,
                        "/history",
                        "/sources?all=1",
                        "/sources/" + claim,
                        "/search?q=pass",
                        "/captures/" + reading.capture().sha256().hex() + "/raw",
                        "/nowhere")) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 375, "height", 740, "deviceScaleFactor", 1, "mobile", true));
            open(path);
            Object width = browser.executeScript("return document.documentElement.scrollWidth");
            assertEquals(375L, width, path);
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void open(String path) {
        browser.get(Desks.address(desk) + path);
    }

    private WebElement mark(String token) {
        return browser.findElement(By.cssSelector(".text [data-r~='" + token + "']"));
    }

    private String words(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(element -> String.valueOf(element.getDomProperty("textContent")))
                .collect(Collectors.joining());
    }
}
