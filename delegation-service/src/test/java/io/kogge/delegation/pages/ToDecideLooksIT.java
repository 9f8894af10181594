// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.TestMissions;
import io.kogge.testkit.browser.Looks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff are asked to decide that seldom comes up, in a browser: on a phone, at a desk, in both languages, with axe. */
class ToDecideLooksIT extends OnSite {
    private static Looks looks;

    @BeforeAll
    static void open() {
        looks = Looks.of("to-decide", site.url());
    }

    @AfterEach
    void letThrough() {
        site.delegation.allowance = wish -> Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatIsHeldBack(String language) {
        site.delegation.allowance = wish -> Optional.of(TestMissions.NOW.plusSeconds(3_600));
        site.register("sanne+1@example.org");
        site.register("sanne+2@example.org");
        staff(language, page -> {
            page.navigate("/delegations/held");
            assertThat(page.locator("main form").count()).isEqualTo(2);
            looks.at(page, "held-" + language);
            page.navigate("/delegations");
            assertThat(page.locator("main a[href='/delegations/held']").count()).isPositive();
            looks.at(page, "told-of-held-" + language);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whoSeemsToBeOnePerson(String language) {
        String moves = site.confirmed("old@example.org");
        site.confirmed("sanne@example.org");
        site.move(moves, "sanne@example.org");
        staff(language, page -> {
            page.navigate("/delegations/merges");
            assertThat(page.locator("main form").count()).isEqualTo(2);
            looks.at(page, "merges-" + language);
        });
    }

    private static void staff(String language, Consumer<Page> browsing) {
        looks.as(language, page -> {
            page.context().addCookies(List.of(site.session()));
            browsing.accept(page);
        });
    }
}
