package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.link.RecordId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/// The desk over the samples: articles that have several captures, reprints, links and places.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesInBrowserTest {

    private RecordId page = RecordId.known("a0000000000000000");
    private RecordId text = page;
    private RecordId agency = page;
    private Desk desk;
    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path folder) {
        Path ledger = folder.resolve("ledger");
        page = Desks.addSample(ledger, "akureyri-standard/four-drones.html");
        text = Desks.addSample(ledger, "akureyri-standard/four-drones.txt");
        agency = Desks.addSample(ledger, "halyard/akranes-1930.html");
        Desks.addSample(ledger, "halyard/akranes-0915.txt");
        Desks.addSample(ledger, "midfjord-courier/eight-dead.html");
        desk = Desks.open(ledger);
        browser = Browser.open(folder.resolve("profile"));
    }

    @AfterAll
    void close() {
        browser.quit();
        desk.close();
    }

    @Test
    void homeListsArticlesEachWithItsCaptures() {
        open("/");
        assertEquals(4, all(".list-of > li").size());
        assertEquals("4 articles in 5 captures in the ledger", one(".came > .from").getText());
        WebElement both = all(".list-of > li").getLast();
        assertTrue(both.getText().startsWith("Four Vestrian drones"), both.getText());
        assertFalse(both.getText().contains("date ?"), "the other capture has the day");
        Browser.follow(browser, both.findElement(By.linkText("2 captures = 1 article")));
        assertTrue(at().endsWith("/captures"), at());
        assertEquals("2 captures = 1 article", one("h1").getText());
        open("/");
        assertEquals(
                "a reprint: no independent origin of its own",
                all(".list-of > li").getFirst().findElement(By.className("remark")).getText());
    }

    @Test
    void whatOnlyAnotherCaptureSaysIsSaidSo() {
        open("/articles/" + text);
        assertTrue(one(".crumbs").getText().contains("Four Vestrian drones"));
        assertTrue(
                one(".about .facts").getText().contains("The Akureyri Standard (another capture)"),
                one(".about .facts").getText());
        assertEquals("No title in this capture", one("h1").getText());
    }

    @Test
    void aLinkShowsTheWordsOfBothItsEnds() {
        open("/articles/" + agency + "/captures");
        one("a[href^='/links/']:has(strong)");
        WebElement reprint =
                all(".ties a").stream()
                        .filter(a -> a.getText().startsWith("reprinted by"))
                        .findFirst()
                        .orElseThrow();
        Browser.follow(browser, reprint);
        assertEquals("Reprint", one("h1").getText());
        assertEquals(2, all(".side").size());
        assertTrue(all(".side").getFirst().getText().startsWith("The Midfjord Courier"));
        assertTrue(one(".changes").getText().contains("only in Halyard News Agency"));
        open("/articles/" + agency);
        String incident = href(one(".row.incident .linked a"));
        browser.get(Desks.address(desk) + incident);
        assertEquals(2, all(".side mark").size());
        for (WebElement raw : all(".side .offsets a")) {
            assertTrue(raw.getText().startsWith("line "), raw.getText());
        }
        Browser.follow(browser, all(".side .offsets a").getFirst());
        assertEquals(1, all("#here").size());
    }

    @Test
    void aStoryPutsEveryNumberBesideWhoTellsIt() {
        open("/articles/" + agency);
        Browser.follow(browser, browser.findElement(By.partialLinkText("day by day")));
        assertTrue(one("h1").getText().endsWith("of one story, 3 independent origins"));
        WebElement shelling =
                all(".day").stream()
                        .filter(day -> day.getText().contains("Akranes · shelling"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(shelling.getText().contains("killed, civilians: 7 to 8"), shelling.getText());
        Browser.follow(browser, shelling.findElement(By.cssSelector(".versions a")));
        assertTrue(one(".row.figure.lit").getText().contains("killed"));
    }

    @Test
    void aDecisionOnALinkStandsOnItsPageAndLeadsBackFromTheHistory() {
        open("/articles/" + agency + "/captures");
        Browser.follow(browser, all(".ties a").getLast());
        String link = at();
        one(".decide [value=accept]").click();
        one(".decide [name=reason]").sendKeys("both name the bus station");
        Browser.follow(browser, one(".decide button"));
        assertEquals(link, at());
        assertEquals("ACCEPTED", one(".stamp").getText());
        open("/history");
        Browser.follow(browser, one(".trail a"));
        assertEquals(link, at());
    }

    @Test
    void aPlaceStandsOnceWithAllItsMentionsAndCanBeRejected() {
        open("/articles/" + agency);
        WebElement row = placeRow("Akranes");
        assertTrue(words(row).contains("3 mentions"), words(row));
        assertEquals(1, all(".row.place").stream().filter(r -> named(r, "Akranes")).count());
        String key = row.getDomAttribute("data-record");
        assertEquals(3, all(".text [data-r~='" + key + ".words']").size());
        one(".shelf.place > summary").click();
        row.findElement(By.cssSelector(".wrong summary")).click();
        row.findElement(By.name("reason")).sendKeys("another Akranes");
        Browser.follow(browser, row.findElement(By.cssSelector(".wrong button")));
        assertTrue(classes(placeRow("Akranes")).contains("rejected"));
        assertTrue(words(one(".row.incident")).contains("(place rejected)"));
        open("/history");
        assertTrue(one(".trail li").getText().contains("reject “Akranes”: another Akranes"));
        Browser.follow(browser, one(".trail a"));
        assertTrue(classes(placeRow("Akranes")).contains("lit"));
    }

    @Test
    void aSearchShowsEachThingOnceAndMarksWhatMatched() {
        open("/search?q=drones");
        List<String> articles =
                all(".list-of > li").stream()
                        .map(WebElement::getText)
                        .filter(words -> words.startsWith("article"))
                        .filter(words -> words.contains("The Akureyri Standard"))
                        .toList();
        assertEquals(1, articles.size());
        assertTrue(articles.getFirst().endsWith("in 2 captures"), articles.getFirst());
        assertTrue(all(".found mark").stream().allMatch(m -> m.getText().matches("(?i)drones")));
    }

    @Test
    void onAPhoneNothingScrollsSidewaysAndASheetCloses() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
        browser.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        try {
            for (String path : paths()) {
                open(path);
                Object width = browser.executeScript("return document.documentElement.scrollWidth");
                assertEquals(390L, width, path);
            }
            open("/articles/" + agency);
            one("#t-c1").click();
            WebElement sheet = one("#c1");
            assertEquals("fixed", sheet.getCssValue("position"));
            WebElement shut = sheet.findElement(By.className("shut"));
            assertTrue(shut.getSize().height >= 24, "a finger must hit it");
            assertTrue(one("#c1 .cite summary").getSize().height >= 24);
            shut.click();
            assertEquals("static", sheet.getCssValue("position"));
            assertEquals("t-c1", browser.switchTo().activeElement().getDomAttribute("id"));
        } finally {
            browser.executeCdpCommand(
                    "Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void theLooksSeeWhatIsWrong() {
        open("/history");
        browser.executeScript(
                "document.body.style.color = 'rgb(150, 150, 150)';"
                        + "document.querySelector('nav a').tabIndex = -1");
        assertFalse(List.of().equals(browser.executeScript(Looks.FAINT)));
        assertFalse(List.of().equals(browser.executeScript(Looks.UNREACHED)));
    }

    @Test
    void allThatCanBeDoneIsReachedByKeyboardAndSeen() {
        for (String path : paths()) {
            open(path);
            one("body").sendKeys(Keys.TAB);
            Object unseen = browser.executeScript(Looks.UNREACHED);
            assertEquals(List.of(), unseen, path);
        }
    }

    @Test
    void textStandsOutInLightAndInDark() {
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of(
                            "features",
                            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String path : paths()) {
                open(path);
                assertEquals(List.of(), browser.executeScript(Looks.FAINT), scheme + ": " + path);
            }
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private List<String> paths() {
        open("/articles/" + agency);
        String record = href(one(".row.incident .head"));
        String link = href(one(".row.incident .linked a"));
        String raw = href(browser.findElement(By.linkText("Raw file")));
        return List.of(
                "/",
                "/articles/" + agency,
                "/articles/" + text + "/captures",
                record.replaceFirst("#.*", ""),
                link,
                "/stories/" + agency,
                "/history",
                "/sources",
                "/sources/" + agency,
                "/search?q=drones",
                raw + "?at=1750-1757",
                "/nowhere");
    }

    private WebElement placeRow(String name) {
        return all(".row.place").stream().filter(r -> named(r, name)).findFirst().orElseThrow();
    }

    private static boolean named(WebElement row, String name) {
        return words(row.findElement(By.cssSelector(".head .words"))).startsWith(name);
    }

    private static String words(WebElement element) {
        return String.valueOf(element.getDomProperty("textContent"));
    }

    private static String classes(WebElement element) {
        return String.valueOf(element.getDomAttribute("class"));
    }

    private static String href(WebElement element) {
        return String.valueOf(element.getDomAttribute("href"));
    }

    private void open(String path) {
        browser.get(Desks.address(desk) + path);
    }

    private String at() {
        return browser.getCurrentUrl();
    }

    private WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }
}
