package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// A real Chromium with a fresh profile, or a word on how to get one.
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final List<String> FLAGS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage");

    private static final String ARRIVED =
            "return document.readyState === 'complete'"
                    + " && !('left' in document.documentElement.dataset)";

    private Browser() {}

    static ChromeDriver open(Path profile) {
        assumeFalse(
                "skip".equals(System.getProperty("dateline.browser")),
                "no browser tests: -Ddateline.browser=skip");
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            fail(
                    "no Chromium at %s or no driver at %s: apt-get install chromium chromium-driver,"
                                    .formatted(CHROMIUM, DRIVER)
                            + " or leave these tests out with -Ddateline.browser=skip");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        File driver = DRIVER.toFile();
        ChromeDriver browser =
                new ChromeDriver(
                        new ChromeDriverService.Builder().usingDriverExecutable(driver).build(),
                        options);
        browser.manage().window().setSize(new Dimension(1280, 1000));
        return browser;
    }

    /// Clicks on what leads to another page and waits until that page stands: a click may come back
    /// before it, and what is then found is of the page that goes.
    static void follow(ChromeDriver browser, WebElement element) {
        browser.executeScript("document.documentElement.dataset.left = ''");
        element.click();
        Instant end = Instant.now().plusSeconds(60);
        while (!Boolean.TRUE.equals(browser.executeScript(ARRIVED))) {
            if (Instant.now().isAfter(end)) {
                fail("the click led to no other page than " + browser.getCurrentUrl());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
