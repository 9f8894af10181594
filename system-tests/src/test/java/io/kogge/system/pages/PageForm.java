// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A form as people fill it in: by the labels that they read. */
final class PageForm {
    private final Page page;
    private final Words words;

    PageForm(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** The input with this label, given as the catalogue's key. */
    Locator input(String key) {
        return page.getByLabel(label(key));
    }

    PageForm fill(String key, String value) {
        input(key).fill(value);
        return this;
    }

    PageForm choose(String key, String value) {
        input(key).selectOption(value);
        return this;
    }

    /** Picks one of several by its own words. */
    PageForm pick(String option) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .check();
        return this;
    }

    PageForm tick(String key) {
        input(key).check();
        return this;
    }

    /** Presses the button with these words, and waits for the page that comes of it. */
    void press(String key) {
        page.waitForNavigation(() -> button(key).click());
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
    }

    /** What is said above a form that needs mending. */
    Locator summary() {
        return page.getByRole(AriaRole.ALERT);
    }

    // a label may go on with the number of its row and with "(optional)"; the browser, not Java, reads the pattern
    private Pattern label(String key) {
        String words = this.words.of(key).replaceAll("[^\\w\\s]", "\\\\$0");
        return Pattern.compile("^\\s*" + words + "\\s*\\d*\\s*(\\([^)]*\\))?\\s*$");
    }
}
