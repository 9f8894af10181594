// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** A mission in a browser: its page, the pages of its steps, and what leads from one of its parts to another. */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MissionPageIT extends AtTwoDesks {
    private static final String WORDS = "Havens van morgen";
    private static final String CRUMBS = ".utrecht-breadcrumb-nav a";

    private WrittenOffice written;
    private StaffApi api;
    private String mission = "";

    @BeforeParameterizedClassInvocation
    void announceOne() {
        written = WrittenOffice.withMission(office, WORDS);
        api = written.api();
        mission = written.mission();
    }

    @Test
    @Order(1)
    void a_step_that_mails_says_to_how_many_and_shows_the_mail_first() {
        for (Visitor each : List.of(staff, colleague)) {
            Words words = each.words("mission");
            for (String step : List.of("move", "cancel")) {
                Eventually.check(() -> assertThat(each.open("/missions/" + mission + "/steps/" + step)
                                .text())
                        .contains(words.of("step.mails", 4)));
                assertThat(each.text())
                        .contains("2 " + words.of("step.mails.accepted"), "2 " + words.of("step.mails.waiting"));
            }
            String text = each.page().locator("#mails ~ p a").getAttribute("href");
            assertThat(each.open("/missions/" + mission + "/edit").text()).contains(words.of("step.mails", 4));
            assertThat(each.open("/delegations/" + mission + "/" + written.placed())
                            .text())
                    .contains(
                            each.words("delegation").of("mails.count", 2),
                            each.words("delegation").of("mail-kind.promoted"));
            assertThat(each.open(text).checked("own-words-cancelled").heading())
                    .isEqualTo(each.words("notification").of("template.cancelled"));
            PlaywrightAssertions.assertThat(
                            each.page().frameLocator("iframe[name=mail]").locator("body"))
                    .containsText(WORDS);
        }
    }

    @Test
    @Order(2)
    void the_parts_of_a_mission_are_beside_each_other_and_lead_back_to_it() {
        List<String> parts = List.of("/missions/" + mission, "/delegations/" + mission, "/notifications/" + mission);
        for (Visitor each : List.of(staff, colleague)) {
            String messages = each.words("notification").of("tabs.messages");
            for (String part : parts) {
                PageChecks.fitsAtBothWidths(each, part, () -> {
                    assertThat(hrefs(each, ".kogge-tabs a")).isEqualTo(parts);
                    PlaywrightAssertions.assertThat(
                                    each.page().locator(".kogge-tabs a").last())
                            .hasText(Pattern.compile(messages + "\\s+[1-9][0-9]*"));
                });
                PageChecks.fitsSpaced(each, part);
                assertThat(each.page()
                                .locator(".utrecht-breadcrumb-nav [aria-current=page]")
                                .count())
                        .isOne();
            }
            String above = "/missions";
            assertThat(hrefs(each.open(parts.get(0)), CRUMBS)).containsExactly(above);
            assertThat(hrefs(each.open(parts.get(1)), CRUMBS)).containsExactly(above, parts.get(0));
            assertThat(hrefs(each.open(parts.get(2)), CRUMBS)).containsExactly(above, parts.get(0));
            for (String part : parts.subList(1, 3)) {
                String person = part + (part.startsWith("/n") ? "/people/" : "/") + written.placed();
                PageChecks.fitsAtBothWidths(
                        each, person, () -> assertThat(hrefs(each, CRUMBS)).containsExactly(above, parts.get(0), part));
            }
        }
    }

    private static List<String> hrefs(Visitor visitor, String links) {
        return visitor.page().locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    @Order(3)
    void in_colours_of_ones_own_only_the_present_tab_has_a_line_and_states_keep_their_shape() {
        Page page = staff.page();
        // without motion, as a line that is about to change its colour is neither the one nor the other
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        for (String path : List.of("/missions/" + mission, "/delegations/" + mission, "/notifications/" + mission)) {
            PageChecks.fitsAtBothWidths(staff, path, () -> onlyThePresentOneHasALine(page, path));
        }
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.setViewportSize(PageChecks.DESK, 800);
    }

    private static void onlyThePresentOneHasALine(Page page, String path) {
        String line = "it => getComputedStyle(it).borderBottomColor";
        Object canvas = page.evaluate("() => getComputedStyle(document.body).backgroundColor");
        for (String bar : List.of(".kogge-nav", ".kogge-tabs")) {
            assertThat(page.locator(bar + " a:not([aria-current])").all())
                    .as("lines under the others of %s on %s", bar, path)
                    .isNotEmpty()
                    .allSatisfy(other -> assertThat(other.evaluate(line)).isEqualTo(canvas));
            assertThat(page.locator(bar + " a[aria-current]").first().evaluate(line))
                    .as("line under the present one of %s on %s", bar, path)
                    .isNotEqualTo(canvas);
        }
        assertThat(page.locator(".kogge-state").all())
                .allSatisfy(
                        state -> assertThat(state.evaluate("it => getComputedStyle(it, '::before').backgroundColor"))
                                .isNotEqualTo(canvas));
    }

    @Test
    @Order(4)
    void on_its_first_day_it_can_be_started_by_hand_which_cannot_be_undone() {
        for (Visitor each : List.of(staff, colleague)) {
            PageChecks.fitsAtBothWidths(
                    each,
                    "/missions/" + mission,
                    () -> assertThat(steps(each, "start", "complete")).isZero());
        }
        office.kogge()
                .waitUntil(written.plan()
                        .start()
                        .toLocalDate()
                        .atTime(6, 0)
                        .atZone(written.plan().zone())
                        .toInstant());
        for (Visitor each : List.of(staff, colleague)) {
            Words words = each.words("mission");
            PageChecks.fitsAtBothWidths(each, "/missions/" + mission, () -> {
                assertThat(steps(each, "start")).isPositive();
                assertThat(steps(each, "complete")).isZero();
            });
            PageChecks.fitsAtBothWidths(
                    each,
                    "/missions/" + mission + "/steps/start",
                    () -> assertThat(each.text())
                            .contains(words.of("step.start.means"))
                            .containsPattern("cannot be undone|niet ongedaan worden gemaakt"));
            PageChecks.accessible(each.page(), "the step to start");
        }
    }

    private int steps(Visitor visitor, String... steps) {
        return Stream.of(steps)
                .mapToInt(step -> visitor.page()
                        .locator("a[href='/missions/" + mission + "/steps/" + step + "']")
                        .count())
                .sum();
    }

    /** Months after the machine's own day, so that whatever is not of the office's clock is seen. */
    @Test
    @Order(5)
    void registration_opened_early_says_so_and_nothing_is_begun_before_its_day() {
        Instant now = office.kogge().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        String early = written.announce(
                Missions.hydrogenToHamburg(office.kogge().clock()).openingAt(now.plus(Duration.ofDays(7))));
        api.step(early, "OPEN_REGISTRATION", Map.of()).expect(200);
        for (Visitor each : List.of(staff, colleague)) {
            Words words = each.words("mission");
            PageChecks.fitsAtBothWidths(each, "/missions/" + early, () -> {
                assertThat(each.text())
                        .contains(words.of("state.registration-open"), words.of("mission.registration.opened", ""))
                        .doesNotContain(words.of("mission.registration.opens", ""));
                assertThat(each.page()
                                .locator("a[href$='/steps/start'], a[href$='/steps/complete']")
                                .count())
                        .isZero();
            });
        }
    }

    @Test
    @Order(6)
    void the_address_of_a_mission_is_copied_with_a_word_about_it_and_leads_to_its_page() {
        String another =
                written.announce(Missions.hydrogenToHamburg(office.kogge().clock()));
        Page page = staff.open("/missions/" + another).page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("button[data-copies]").click();
        PlaywrightAssertions.assertThat(page.locator("[data-copied-for][role=status]"))
                .hasText(staff.words("mission").of("mission.address.copied"));
        String address = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(staff.open(address).path()).isEqualTo("/join/" + another);
        assertThat(staff.heading()).contains(WORDS);
    }
}
