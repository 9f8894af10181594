// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.kogge.delegation.listing.Listed;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.testkit.browser.Looks;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of everybody in a browser: on a phone and at a desk, by keyboard, with whatever words stand in them. */
class PublicPagesIT extends OnSite {
    private static final String LONG = "Verantwoordelijkheidsverdelingen";

    private static Looks looks;

    @BeforeAll
    static void open() {
        looks = Looks.of("public", site.url());
    }

    @ParameterizedTest
    @CsvSource({"nl,Zoek een missie,Toon,Geen missie gevonden", "en,Search missions,Show,No mission found"})
    void theListIsSearchedAndLooksWell(String language, String search, String show, String none) {
        site.delegation.announce(Listed.tianjin());
        site.delegation.announce(Listed.aarhus());
        site.delegation.announce(Listed.withALongWord());
        looks.as(language, page -> {
            page.navigate("/join");
            looks.at(page, "list-" + language);
            page.locator("details").first().locator("summary").click();
            looks.at(page, "list-choice-" + language);
            search(page, search, show, "Tianjn");
            assertThat(page.locator(".kogge-missions > li").count()).isEqualTo(1);
            looks.at(page, "list-found-" + language);
            search(page, search, show, "Timboektoe");
            assertThat(page.locator("main").innerText()).contains(none);
            looks.at(page, "list-nothing-" + language);
            page.locator(".kogge-wordmark").click();
            assertThat(page.locator(".kogge-missions > li").count()).isEqualTo(4);
            page.locator(".kogge-missions h2 a").first().click();
            assertThat(page.url()).endsWith("/join/" + Site.MISSION);
            looks.at(page, "mission-" + language);
            page.navigate("/join/my/no-link");
            looks.at(page, "wrong-link-" + language);
            site.delegation.clear();
            page.navigate("/join");
            looks.at(page, "list-empty-" + language);
        });
    }

    @ParameterizedTest
    @CsvSource({"nl,English,Nederlands,Fout:", "en,Nederlands,English,Error:"})
    void theFormKeepsWhatWasTypedAndThePageAfterItShowsTheAddress(
            String language, String other, String own, String fault) {
        looks.as(language, page -> {
            page.navigate("/join/" + Site.MISSION + "/register");
            looks.at(page, "register-" + language);
            page.locator("#f-name").fill("Sanne Wiersma");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(other))
                    .click();
            assertThat(page.locator("#f-name").inputValue()).isEqualTo("Sanne Wiersma");
            looks.at(page, "register-switched-from-" + language);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(own))
                    .click();
            page.locator("#f-name").press("Enter");
            assertThat(page.title()).as("the return key sends it").startsWith(fault);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            looks.at(page, "register-mistakes-" + language);
            page.locator("#f-email")
                    .fill("a.very.long.address.of.somebody@windkracht-en-waterstof-in-het-noorden.example");
            page.locator("#f-organisation").fill("Windkracht");
            page.locator("#f-organisationKind").check();
            page.locator("#f-privacyNotice").check();
            page.locator("main button").last().click();
            assertThat(page.locator("main strong").first().innerText()).startsWith("a.very.long.address");
            looks.at(page, "received-" + language);
            page.locator("form[action$='/again'] button").click();
            looks.at(page, "received-again-" + language);
            page.navigate("/join/link");
            looks.at(page, "lost-link-" + language);
            page.locator("main button").click();
            looks.at(page, "lost-link-mistake-" + language);
            page.locator("#f-email").fill("sanne@example.org");
            page.locator("main button").click();
            looks.at(page, "lost-link-sent-" + language);
            String mine = "/join/my/" + site.token(site.placed("mine@example.org"));
            page.navigate(mine);
            looks.at(page, "own-" + language);
            page.navigate(mine + "/address");
            page.locator("#f-email").fill("a.very.long.address.of.somebody.at.an.organisation@example.org");
            page.locator("#typed button").last().click();
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("done");
            looks.at(page, "own-done-" + language);
            for (String form : List.of("correct", "address")) {
                String field = form.equals("correct") ? "#f-organisation" : "#f-email";
                page.navigate("/join/my/" + site.token(site.placed(form + "@example.org")) + "/" + form);
                page.locator(field).fill(LONG);
                looks.at(page, "own-" + form + "-" + language);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(other))
                        .click();
                assertThat(page.locator("html").getAttribute("lang")).isNotEqualTo(language);
                assertThat(page.locator(field).inputValue()).isEqualTo(LONG);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(own))
                        .click();
                assertThat(page.locator(field).inputValue()).isEqualTo(LONG);
            }
        });
    }

    private static void search(Page page, String label, String show, String words) {
        page.getByLabel(label).fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(show))
                .click();
    }
}
