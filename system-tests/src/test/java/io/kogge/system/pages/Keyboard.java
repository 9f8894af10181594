// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** Somebody who uses no mouse. Wherever the focus goes it can be seen (WCAG 2.2, 2.4.7). */
final class Keyboard {
    /** More stops than any page has. */
    private static final int MOST_STOPS = 150;

    private static final String FOCUS_IS_VISIBLE = """
            () => {
              const style = getComputedStyle(document.activeElement);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              return document.activeElement === document.body || outlined || style.boxShadow !== 'none';
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with the tab key until the focus is there. */
    Keyboard to(Locator target) {
        return until(() -> hasFocus(target), target.toString());
    }

    /** Goes on with the tab key until the focus is on one of the inputs with that name. */
    Keyboard toGroup(String name) {
        return until(() -> name.equals(page.evaluate("() => document.activeElement.name")), name);
    }

    private Keyboard until(BooleanSupplier there, String target) {
        for (int stop = 0; !there.getAsBoolean(); stop++) {
            assertThat(stop).as("stops before %s", target).isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS_IS_VISIBLE))
                    .as("focus can be seen at %s", page.evaluate("() => document.activeElement.outerHTML"))
                    .isEqualTo(true);
        }
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Types over what is there. */
    Keyboard type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Chooses from a list by typing the beginning of the words. */
    Keyboard choose(String words) {
        page.keyboard().type(words);
        return this;
    }

    boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"));
    }
}
