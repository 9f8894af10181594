// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Somebody of the office with a list in a file. */
final class ImportDesk {
    private final Visitor visitor;
    private final Words words;

    ImportDesk(Visitor visitor) {
        this.visitor = visitor;
        this.words = visitor.words("mission");
    }

    /** Hands over a list on the form for it, which is open; gives the path of its page. */
    String hand(String name, String text) {
        visitor.page()
                .locator("[name='file']")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press(words.of("imports.upload"));
        return visitor.path();
    }

    /** Waits until the page of an import, which is open and looks for itself how far a job is, says this. */
    void until(String said) {
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .filter(new Locator.FilterOptions().setHasText(said))
                .waitFor();
    }

    /** Answers the question of this number, from 0. */
    void answer(int question, String answer) {
        Locator choice = visitor.page().locator("#q-" + question);
        choice.selectOption(answer);
        visitor.page()
                .waitForNavigation(() ->
                        choice.locator("xpath=ancestor::form").locator("button").click());
    }

    /** Presses the button with these words. */
    void press(String button) {
        visitor.page()
                .waitForNavigation(() -> visitor.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true))
                        .click());
    }
}
