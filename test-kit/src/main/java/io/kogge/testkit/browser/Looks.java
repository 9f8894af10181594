// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Looks at pages in a browser, on a phone, at a desk, and on what a desk's screen leaves at 400 %. */
public final class Looks {
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
    private final Browser browser;

    private Looks(Path pictures, String url, Browser browser) {
        this.pictures = pictures;
        this.url = url;
        this.browser = browser;
    }

    /** Of the pages at this address; pictures of them are kept under this name, where they are wanted. */
    public static Looks of(String name, String url) {
        return new Looks(Path.of("target", "looks", name), url, Chromium.shared());
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
            Pictures.keep(page, pictures.resolve(name + "-" + width + ".png"));
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
}
