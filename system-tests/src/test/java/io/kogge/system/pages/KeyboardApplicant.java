// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.kogge.system.driver.Person;
import java.util.Locale;

/** Somebody who fills in the registration form without touching anything but the keyboard. */
final class KeyboardApplicant {
    private static final int MOST_OPTIONS = 10;

    private final Page page;
    private final Words words;
    private final PageForm form;
    private final Keyboard keyboard;
    private final Person person;

    KeyboardApplicant(Visitor visitor, Person person) {
        this.page = visitor.page();
        this.words = visitor.words("delegation");
        this.form = visitor.form("delegation");
        this.keyboard = new Keyboard(page);
        this.person = person;
    }

    /** The first stop of the tab key leads past everything that is the same on each page. */
    KeyboardApplicant skipsToContent() {
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("kogge.skip")));
        keyboard.press("Tab");
        assertThat(keyboard.hasFocus(skip)).as("the skip link comes first").isTrue();
        assertThat(skip.boundingBox().y).as("it can be seen").isGreaterThanOrEqualTo(0);
        keyboard.press("Enter").press("Tab");
        assertThat(page.evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                .as("the focus is in the content")
                .isEqualTo(true);
        return this;
    }

    void fillsAndSends() {
        keyboard.to(form.input("field.name")).type(person.name());
        keyboard.to(form.input("field.email")).type(person.email());
        keyboard.to(form.input("field.organisation")).type(person.organisation());
        pick(words.of("organisation-kind." + person.organisationKind().toLowerCase(Locale.ROOT)));
        keyboard.to(page.locator("summary")).press("Enter");
        pick(words.of("language." + person.language()));
        keyboard.to(form.input("field.zone")).choose(zone());
        assertThat(form.input("field.zone").inputValue()).isEqualTo(person.zone());
        keyboard.to(form.input("field.privacyNotice")).press("Space");
        keyboard.to(form.button(Applicant.sending(form)));
        page.waitForNavigation(() -> keyboard.press("Enter"));
    }

    /** The tab key stops at a group of options once; the arrows go round in it. */
    private void pick(String option) {
        Locator radio = page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(option).setExact(true));
        keyboard.toGroup(radio.getAttribute("name")).press("Space");
        for (int i = 0; i < MOST_OPTIONS && !radio.isChecked(); i++) {
            keyboard.press("ArrowDown");
        }
        assertThat(radio.isChecked()).as(option).isTrue();
    }

    /** What the list says for the person's zone. */
    private String zone() {
        return (String) form.input("field.zone")
                .evaluate(
                        "(list, zone) => [...list.options].find(option => option.value === zone).text", person.zone());
    }
}
