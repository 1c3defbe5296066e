package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/// A captured page that wants to run and to phone home is only words on the desk, in a real
/// browser, with a listener on the port that it points to.
class HostilePageTest {

    private static final String PAGE =
            """
            <!doctype html><html><head><title>Quiet day at the pass<script>window.ran=1</script></title>
            <meta property="article:published_time" content="2031-05-06T10:00:00Z">
            <meta http-equiv="refresh" content="0;url=ELSEWHERE/refresh">
            <link rel="stylesheet" href="ELSEWHERE/style.css"><base href="ELSEWHERE/">
            <script src="ELSEWHERE/code.js"></script></head>
            <body onload="window.ran=2"><article><h1>Quiet day at the pass</h1>
            <p>Minister Ole Brandt said the pass was quiet. <img src="ELSEWHERE/track.gif" onerror="window.ran=3">
            <a href="javascript:window.ran=4">He said more</a>.</p>
            <p>The guard wrote &lt;script&gt;window.ran=5&lt;/script&gt; and &lt;img src=ELSEWHERE/x onerror=window.ran=6&gt;
            on the wall, the minister said on Monday.</p>
            <p>Three guards were killed in the shelling of Oslo on Monday, <b onclick="window.ran=0">he</b> said.</p>
            <script>window.ran=7;new Image().src='ELSEWHERE/beacon'</script>
            <iframe src="ELSEWHERE/frame"></iframe><svg onload="window.ran=8"></svg>
            <form action="ELSEWHERE/form"><input autofocus onfocus="window.ran=9"></form>
            </article></body></html>
            """;

    @TempDir private Path folder;

    @Test
    void nothingOfItRunsOrIsLoaded() throws IOException {
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        HttpServer elsewhere = listen(asked);
        ChromeDriver browser = Browser.open(folder.resolve("profile"));
        try (Desk desk = Desks.open(folder.resolve("ledger"))) {
            String url = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
            String page = PAGE.replace("ELSEWHERE", url);
            add(browser, desk, "<img src=x onerror=ran=0>.html", page);
            add(browser, desk, "other.html", other(page));
            visit(browser, desk);
            assertEquals(List.of(), List.copyOf(asked));
        } finally {
            browser.quit();
            elsewhere.stop(0);
        }
    }

    /// Another article, which contradicts the page's figure.
    private static String other(String page) {
        return page.replace("Quiet day at the pass", "Shelling of Oslo reported")
                .replace("said the pass was quiet", "denied that the pass was quiet")
                .replace("Three guards", "Five guards");
    }

    private void add(ChromeDriver browser, Desk desk, String name, String page) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, page);
        browser.get(Desks.address(desk));
        browser.findElement(By.id("files")).sendKeys(file.toString());
        Browser.follow(browser, browser.findElement(By.cssSelector(".add button")));
        assertTrue(browser.getCurrentUrl().contains("/articles/"), browser.getCurrentUrl());
    }

    /// Every kind of page that the desk has, with the hostile words on it.
    private static void visit(ChromeDriver browser, Desk desk) {
        String article = browser.getCurrentUrl();
        assertTrue(
                browser.findElement(By.className("text"))
                        .getText()
                        .contains("<script>window.ran=5"));
        String record = address(browser, "/records/");
        String raw = browser.findElement(By.linkText("Raw file")).getDomProperty("href");
        String link = address(browser, "/links/");
        String home = Desks.address(desk);
        List<String> pages =
                List.of(
                        article,
                        record,
                        raw,
                        article.replaceAll("[?#].*", "") + "/captures",
                        link,
                        home,
                        home + "/history",
                        home + "/sources?all=1",
                        home + "/search?q=script",
                        home + "/search?q=%3Cscript%3Ewindow.ran%3D10%3C/script%3E",
                        home + "/records/%3Cscript%3Ewindow.ran%3D11%3C%2Fscript%3E");
        pages.forEach(page -> isOnlyWords(browser, page));
    }

    /// Where the first link on the page that leads to such an address leads.
    private static String address(ChromeDriver browser, String part) {
        return browser.findElements(By.cssSelector("a[href*='" + part + "']")).stream()
                .map(a -> a.getDomProperty("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to " + part));
    }

    private static void isOnlyWords(ChromeDriver browser, String page) {
        browser.get(page);
        for (WebElement fold : browser.findElements(By.cssSelector("main details"))) {
            browser.executeScript("arguments[0].open = true", fold);
        }
        assertEquals("undefined", browser.executeScript("return typeof window.ran"), page);
        assertFalse(browser.findElements(By.tagName("body")).isEmpty());
        Object others =
                browser.executeScript(
                        "return performance.getEntriesByType('resource').filter(r => !r.name.startsWith(location.origin)).length");
        assertEquals(0L, others, page);
    }

    private static HttpServer listen(Queue<String> asked) throws IOException {
        var any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = HttpServer.create(any, 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().toString());
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
