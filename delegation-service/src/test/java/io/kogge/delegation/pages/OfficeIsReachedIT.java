// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.testkit.browser.Looks;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a question finds the office on every page of everybody, on a phone and at a desk: also who has had no mail. */
class OfficeIsReachedIT {
    private static final int[] WIDTHS = {360, 1280};
    private static final int HEIGHT = 800;
    private static final String OVER = "00000000-0000-0000-0000-00000000000b";

    private static Site site;
    private static Looks looks;

    @BeforeAll
    static void start() {
        site = new Site(
                "--kogge.web.office.names.nl=Hanzestad Internationaal",
                "--kogge.web.office.names.en=Hanzestad International",
                "--kogge.web.office.address=Grote Markt 1, 9999 ZZ Hanzestad",
                "--kogge.web.office.phone=050 (0)12 34 56",
                "--kogge.web.office.email=bureau@hanzestad.example");
        looks = Looks.of("office", site.url());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void reset() {
        site.reset();
        site.delegation.announce(TestMissions.hamburg(OVER, 2, MissionState.COMPLETED, RegistrationWindow.CLOSED, 2));
    }

    @ParameterizedTest
    @CsvSource({"nl,Hanzestad Internationaal", "en,Hanzestad International"})
    void theOfficeIsNamedWithItsAddressPhoneAndEmail(String language, String name) {
        String mission = "/join/" + Site.MISSION;
        String own = "/join/my/" + site.token(site.placed("mine@example.org"));
        List<String> pages = List.of(
                "/join",
                mission,
                mission + "/register",
                mission + "/received",
                "/join/" + OVER,
                "/join/link",
                "/join/link/sent",
                own,
                own + "/correct",
                own + "/address",
                own + "/withdraw",
                "/join/my/no-link");
        looks.as(
                language,
                page -> pages.forEach(path -> {
                    page.navigate(path);
                    for (int width : WIDTHS) {
                        page.setViewportSize(width, HEIGHT);
                        isReached(page, name, path + " at " + width);
                    }
                }));
    }

    /** Not only below: where a page says that one may ask, it says how. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whereOneMayAskItIsSaidHow(String language) {
        looks.as(language, page -> {
            for (String path : List.of("/join/" + Site.MISSION + "/received", "/join/link/sent", "/join/my/no-link")) {
                page.navigate(path);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, HEIGHT);
                    links(page.locator("main"), path + " at " + width);
                }
            }
        });
    }

    private static void isReached(Page page, String name, String where) {
        Locator office = page.locator("footer .kogge-contact");
        PlaywrightAssertions.assertThat(office).isVisible();
        assertThat(office.innerText()).as(where).contains(name, "Grote Markt 1", "9999 ZZ Hanzestad");
        links(office, where);
    }

    private static void links(Locator part, String where) {
        assertThat(part.locator("a[href='mailto:bureau@hanzestad.example']:visible")
                        .count())
                .as("addresses to write to, on %s", where)
                .isPositive();
        assertThat(part.locator("a[href^='tel:']:visible").count())
                .as("numbers to call, on %s", where)
                .isPositive();
    }
}
