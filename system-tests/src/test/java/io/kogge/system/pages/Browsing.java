// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.kogge.testkit.browser.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser that runs, and the people who browse with it. */
final class Browsing implements AutoCloseable {
    private static final int PHONE_HEIGHT = 740;
    private static final int DESK_HEIGHT = 800;

    private final Playwright playwright;
    private final Browser browser;
    private final String url;

    private Browsing(Playwright playwright, Browser browser, String url) {
        this.playwright = playwright;
        this.browser = browser;
        this.url = url;
    }

    /** Starts a browser for the pages at that address. */
    static Browsing start(String url) {
        Path chromium = Chromium.orLeaveOut();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        // build machines run as root, where Chromium's sandbox does not start
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new Browsing(playwright, browser, url);
    }

    /** Somebody behind a desk. */
    Visitor atDesk(String language) {
        return visitor(options(language).setViewportSize(PageChecks.DESK, DESK_HEIGHT), language);
    }

    /** Somebody with a phone. */
    Visitor onPhone(String language) {
        return visitor(
                options(language)
                        .setViewportSize(PageChecks.PHONE, PHONE_HEIGHT)
                        .setHasTouch(true),
                language);
    }

    /** Somebody with a phone whose browser runs no scripts; axe, which is one, cannot look at what it shows. */
    Visitor withoutScripts(String language) {
        Browser.NewContextOptions phone = options(language).setViewportSize(PageChecks.PHONE, PHONE_HEIGHT);
        return new Visitor(browser.newContext(phone.setJavaScriptEnabled(false)), language, false);
    }

    private Visitor visitor(Browser.NewContextOptions options, String language) {
        return new Visitor(browser.newContext(options), language, true);
    }

    private Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions().setBaseURL(url).setLocale(language);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
