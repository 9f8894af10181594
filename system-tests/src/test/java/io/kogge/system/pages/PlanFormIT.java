// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.testkit.mongo.OnOneDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** The form of a plan in a browser: where the focus goes, what stays of what was typed, and a draft as everybody would see it. */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanFormIT extends AtTwoDesks {
    private static final String CITY = "Bremerhaven";

    private MissionPlan plan;

    @BeforeParameterizedClassInvocation
    void planOne() {
        office.signIn();
        plan = Missions.hydrogenToHamburg(office.kogge().clock());
    }

    @Test
    void a_new_stop_has_the_focus_and_the_country_and_clock_of_the_one_before() {
        for (int width : new int[] {PageChecks.PHONE, PageChecks.DESK}) {
            MissionDesk desk = new MissionDesk(staff).startPlan().fill(plan);
            staff.page().setViewportSize(width, 800);
            desk.form().press("plan.add-stop");
            assertThat(staff.page().evaluate(PageChecks.ACTIVE)).isEqualTo("f-stops-1-city");
            assertThat(staff.page().locator("#f-stops-1-country").inputValue()).isEqualTo("DE");
            assertThat(staff.page().locator("#f-stops-1-zone").inputValue())
                    .isEqualTo(plan.zone().getId());
            staff.page()
                    .waitForNavigation(() -> staff.page()
                            .locator("button[name=removeStop]")
                            .last()
                            .click());
            assertThat(staff.page().evaluate(PageChecks.ACTIVE)).isEqualTo("f-stops-0-city");
            desk.form().press("plan.add-partner");
            assertThat(staff.page().evaluate(PageChecks.ACTIVE)).isEqualTo("f-partners-0-name");
        }
    }

    @Test
    void what_is_typed_stays_when_the_language_is_switched_and_when_the_session_ends() {
        for (int width : new int[] {PageChecks.PHONE, PageChecks.DESK}) {
            try (Visitor other = office.anotherDesk("nl")) {
                other.page().setViewportSize(width, 800);
                new MissionDesk(other).signIn(Cluster.USERNAME, office.kogge().password());
                new MissionDesk(other).startPlan().fill(plan).form().press("plan.add-stop");
                keepsWhatIsTyped(other);
            }
        }
    }

    private static void keepsWhatIsTyped(Visitor other) {
        Page page = other.page();
        page.locator("#f-stops-1-city").fill(CITY);
        page.waitForNavigation(
                () -> page.locator(".kogge-languages a[hreflang=en]").click());
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("#f-titles-nl").inputValue()).isEqualTo(MissionDesk.DUTCH_TITLE);
        assertThat(page.locator("#f-stops-1-city").inputValue()).isEqualTo(CITY);
        assertThat(page.locator(".kogge-summary").count())
                .as("nothing was sent")
                .isZero();

        other.forgetsCookies();
        page.waitForNavigation(() -> page.locator("form#typed button.utrecht-button--primary-action")
                .last()
                .click());
        assertThat(other.text()).contains(MissionDesk.DUTCH_TITLE, CITY);
        assertThat(page.locator("a[href='/sign-in']").count()).isOne();
        PageChecks.fitsAsItIs(page, "a plan that was kept");
    }

    @Test
    void a_draft_is_seen_as_its_public_page() {
        MissionDesk desk = new MissionDesk(colleague.open("/")).startPlan();
        desk.fill(plan).saveDraft();
        Page preview = colleague
                .page()
                .waitForPopup(() -> colleague
                        .page()
                        .locator("form[action='/delegations/preview'] button")
                        .click());
        assertThat(preview.locator("h1").innerText()).isEqualTo(MissionDesk.ENGLISH_TITLE);
        assertThat(preview.getByRole(AriaRole.MAIN).innerText())
                .contains(colleague.words("delegation").of("draft.title"));
        PageChecks.fits(preview, "preview of a draft");
        preview.waitForNavigation(
                () -> preview.locator("button[name=_language][value=nl]").click());
        assertThat(preview.locator("h1").innerText()).isEqualTo(MissionDesk.DUTCH_TITLE);
        preview.close();
    }
}
