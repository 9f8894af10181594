// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A browser that looks at pages on a phone, at a desk, and on what a desk's screen leaves at 400 %. */
public final class Looks implements AutoCloseable {
    /** WCAG 2.2, 1.4.10: the narrowest that pages are made for. */
    private static final int ZOOMED = 320;

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    /**
     * Whatever is wider than its place, as text; what is typed may be, and what is folded away, or the head of a table that
     * became cards, is not seen.
     */
    private static final String TOO_WIDE = """
            () => [...document.body.querySelectorAll('*')]
                .filter(it => it.checkVisibility() && it.clientWidth > 1 && !it.closest('.kogge-nav, .kogge-tabs, .utrecht-table--cards thead, input, select, textarea'))
                .filter(it => it.scrollWidth > it.clientWidth + 1
                    || it.getBoundingClientRect().right > window.innerWidth + 1)
                .map(it => it.tagName + '.' + it.className + ' ' + it.scrollWidth + ' in ' + it.clientWidth)
                .join(', ')
            """;

    private final Path pictures;
    private final String url;
    private final Playwright playwright;
    private final Browser browser;

    private Looks(Path pictures, String url, Playwright playwright, Browser browser) {
        this.pictures = pictures;
        this.url = url;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** For the pages at this address; what it sees is kept under this name. */
    public static Looks start(String name, String url) {
        Path chromium = Chromium.orLeaveOut();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new Looks(Path.of("target", "looks", name), url, playwright, browser);
    }

    /** Browses as somebody who reads this language. */
    public void as(String language, Consumer<Page> browsing) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(url).setLocale(language))) {
            browsing.accept(context.newPage());
        }
    }

    /** Nothing is wider than its place, there is one heading of the whole, and axe finds nothing. */
    public void at(Page page, String name) {
        assertThat(page.locator("h1").count()).as("h1 on %s", name).isEqualTo(1);
        fits(page, name, ZOOMED);
        for (int width : new int[] {PHONE, DESK}) {
            fits(page, name, width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(pictures.resolve(name + "-" + width + ".png"))
                    .setFullPage(true)
                    // hiding the caret would insert a style, which the pages' own policy forbids
                    .setCaret(ScreenshotCaret.INITIAL));
            assertThat(Axe.violations(page))
                    .as("what axe finds on %s at %d", name, width)
                    .isEmpty();
        }
    }

    private static void fits(Page page, String name, int width) {
        page.setViewportSize(width, HEIGHT);
        assertThat(page.evaluate(TOO_WIDE))
                .as("what is wider than its place on %s at %d", name, width)
                .isEqualTo("");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
