// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import io.kogge.testkit.browser.Axe;
import io.kogge.testkit.browser.Pictures;
import java.nio.file.Path;

/** What is asked of every page. */
final class PageChecks {
    /** Width of a small phone, in CSS pixels. */
    static final int PHONE = 360;

    /** What is left of a desk's screen at 400 %, in CSS pixels (WCAG 2.2, 1.4.10): the narrowest that pages are made for. */
    static final int ZOOMED = 320;

    /** Width of a desk's screen, in CSS pixels. */
    static final int DESK = 1280;

    /** The id of what has the focus. */
    static final String ACTIVE = "() => document.activeElement.id";

    private static final Path PICTURES = Path.of("target", "screenshots");

    /**
     * Whatever is wider than its place, as text; so hidden by a box that scrolls by itself as well. The bars of navigation
     * and tabs may scroll, and what is typed into an input; the head of a table that became cards is not seen, and neither
     * is what is folded away.
     */
    private static final String TOO_WIDE = """
            () => [...document.body.querySelectorAll('*')]
                .filter(it => it.checkVisibility() && it.clientWidth > 1 && !it.closest('.kogge-nav, .kogge-tabs, .utrecht-table--cards thead, input, select, textarea'))
                .filter(it => it.scrollWidth > it.clientWidth + 1
                    || it.getBoundingClientRect().right > window.innerWidth + 1)
                .map(it => it.tagName + '.' + it.className + ' ' + it.scrollWidth + ' in ' + it.clientWidth)
                .join(', ')
            """;

    /**
     * Words that stand on two lines though they take up less than half of the window, as text: they were broken for the sake of
     * what is beside them, which can stand below or scroll. Longer ones than twenty letters may be broken.
     */
    private static final String BROKEN = """
            () => {
                const word = /(?<![^\\s"“”(„])\\p{Script=Latin}{2,20}(?![^\\s"“”).,:;…!?])/gu;
                const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                const range = document.createRange();
                const broken = new Set();
                while (texts.nextNode()) {
                    const text = texts.currentNode;
                    for (const found of text.parentElement.checkVisibility() ? text.data.matchAll(word) : []) {
                        range.setStart(text, found.index);
                        range.setEnd(text, found.index + found[0].length);
                        const parts = [...range.getClientRects()].filter(part => part.width > 0);
                        const width = parts.reduce((sum, part) => sum + part.width, 0);
                        if (new Set(parts.map(part => Math.round(part.top))).size > 1 && width < window.innerWidth / 2) {
                            broken.add(found[0] + ' in ' + text.parentElement.tagName + '.' + text.parentElement.className);
                        }
                    }
                }
                return [...broken].join(', ');
            }
            """;

    /** Letters, words and lines as far apart as readers may set them (WCAG 2.2, 1.4.12). */
    private static final String SPACED = """
            () => {
                const spaced = new CSSStyleSheet();
                spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                    p { margin-bottom: 2em !important }`);
                document.adoptedStyleSheets.push(spaced);
            }
            """;

    private PageChecks() {}

    /** How it looks, on a phone and at a desk. */
    static void looks(Page page, String name) {
        ViewportSize before = page.viewportSize();
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, before.height);
            picture(page, name, width);
            accessible(page, name, width);
        }
        fits(page, name);
    }

    /** Nothing is wider than its place, on a phone, on what is left of a screen at 400 % and at a desk. */
    static void fits(Page page, String name) {
        ViewportSize before = page.viewportSize();
        try {
            for (int width : new int[] {PHONE, ZOOMED, DESK}) {
                page.setViewportSize(width, before.height);
                fitsAsItIs(page, name + " at " + width);
            }
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /**
     * Axe finds nothing, looked at once: it takes more of the processor than opening the page does, and what it looks at is
     * the same at each width. That is a phone's, as there things that are pressed come nearest to each other.
     */
    static void accessible(Page page, String name) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(PHONE, before.height);
        try {
            accessible(page, name, PHONE);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** How it is built. */
    static void structure(Page page, String name) {
        assertThat(page.locator("h1").count()).as("h1 on %s", name).isEqualTo(1);
        assertThat(page.title()).as("title of %s", name).isNotBlank().doesNotStartWith("null");
    }

    /** The same at the width that the window has. */
    static void fitsAsItIs(Page page, String name) {
        assertThat(page.evaluate(TOO_WIDE))
                .as("what is wider than its place on %s", name)
                .isEqualTo("");
        assertThat(page.evaluate(BROKEN)).as("broken words on %s", name).isEqualTo("");
        Object wider = page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wider).intValue())
                .as("pixels by which %s is wider than the window", name)
                .isLessThanOrEqualTo(0);
    }

    /** Has somebody open a page and look at it on a phone and at a desk, where nothing is wider than its place. */
    static void fitsAtBothWidths(Visitor visitor, String path, Runnable looks) {
        for (int width : new int[] {PHONE, DESK}) {
            visitor.page().setViewportSize(width, 800);
            visitor.open(path);
            looks.run();
            fitsAsItIs(visitor.page(), path + " at " + width);
        }
    }

    /** Has somebody who sets letters, words and lines apart open a page on a phone, where nothing is wider than its place. */
    static void fitsSpaced(Visitor visitor, String path) {
        visitor.page().setViewportSize(PHONE, 800);
        visitor.open(path).page().evaluate(SPACED);
        fitsAsItIs(visitor.page(), path + " with text set apart");
    }

    private static void picture(Page page, String name, int width) {
        Pictures.keep(page, PICTURES.resolve(name + "-" + width + ".png"));
    }

    private static void accessible(Page page, String name, int width) {
        assertThat(Axe.violations(page))
                .as("what axe finds on %s at %d", name, width)
                .isEmpty();
    }
}
