// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** A delegation in a browser: its board, and the pages of the people on it. */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DelegationPageIT extends AtTwoDesks {
    private static final String WORDS = "Havens van morgen";
    /** A sheet of A4 at 96 dots an inch, in a browser's usual margins. */
    private static final int SHEET = 718;

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
    void what_was_done_is_said_once_and_has_the_focus() {
        Words words = staff.words("delegation");
        String path = "/delegations/" + mission + "/" + written.declined();
        staff.open(path);
        staff.form("delegation").choose("field.reason", "outside-theme").press("person.decline.button");
        staff.checked("person-declined");
        assertThat(staff.page().evaluate(PageChecks.ACTIVE)).isEqualTo("done");
        assertThat(staff.page().locator("#done").innerText())
                .contains(words.of("person.done.declined"), words.of("person.done.declined.next"));
        assertThat(staff.page().locator("#done").getAttribute("role")).isEqualTo("status");
        staff.page().reload();
        assertThat(staff.page().locator("#done").count()).isZero();

        assertThat(staff.open(path + "?done=whatever").page().locator("#done").count())
                .isZero();
    }

    @Test
    @Order(2)
    void on_paper_a_delegation_is_one_column_with_nothing_to_press_and_says_whose_it_is_and_of_when() {
        Page page = staff.page();
        for (String path : List.of("/delegations/" + mission, "/missions/" + mission, "/join/" + mission)) {
            staff.open(path);
            page.setViewportSize(SHEET, 1000);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            PageChecks.fitsAsItIs(page, "printed " + path);
            assertThat(page.locator(".utrecht-button:visible, .kogge-tabs:visible")
                            .count())
                    .as("what can be pressed on paper of %s", path)
                    .isZero();
            assertThat(page.locator(".kogge-print:visible").innerText()).contains("20");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        staff.open("/delegations/" + mission);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(
                        page.evaluate(
                                "() => new Set([...document.querySelectorAll('.kogge-board__column')].map(it => it.getBoundingClientRect().left)).size"))
                .isEqualTo(1);
        assertThat(page.locator(".kogge-print").getAttribute("data-address")).isEqualTo("/delegations/" + mission);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(PageChecks.DESK, 800);
    }

    @Test
    @Order(3)
    void a_history_is_of_the_offices_clock_and_a_cancelled_mission_keeps_who_has_a_place() {
        office.kogge().waitUntil(written.plan().startsAt());
        String next = written.announce(Missions.hydrogenToHamburg(office.kogge().clock()));
        String stays = api.enter(next, written.accepted());
        String leaves = api.enter(next, written.waiting());
        Eventually.check(() -> assertThat(api.registration(leaves).at("/state")).isEqualTo("ACCEPTED"));
        api.correct(stays, written.person("Annemarie " + WORDS, "annemarie")).expect(200);
        api.act(leaves, "withdrawals", Map.of());
        Words words = staff.words("delegation");
        for (String each : List.of(stays, leaves)) {
            Eventually.check(() -> assertThat(moments("/delegations/" + next + "/" + each))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(moment ->
                            assertThat(moment).isAfterOrEqualTo(written.plan().startsAt())));
            PageChecks.fitsAtBothWidths(staff, "/delegations/" + next + "/" + each, () -> {});
        }

        api.step(next, "CANCEL", Map.of("reason", "BUDGET")).expect(200);
        try (Visitor phone = office.outsider()) {
            String own = "/join/my/" + office.kogge().links().token("registration", stays, 1);
            Words theirs = phone.words("delegation");
            Eventually.check(() -> assertThat(phone.open(own).text()).contains(theirs.of("my.off.title")));
            PageChecks.fitsAtBothWidths(phone, own, () -> {
                assertThat(phone.page().locator("#standing-state").innerText()).isEqualTo(theirs.of("state.cancelled"));
                assertThat(phone.page().locator("a[href*='/withdraw']").count()).isZero();
            });
            assertThat(phone.open(own + "/withdraw").path()).isEqualTo(own);
        }
        assertThat(staff.open("/delegations/" + next + "/" + stays).text()).contains(words.of("state.accepted"));
    }

    @Test
    @Order(4)
    void who_takes_part_finds_nothing_to_take_back_once_the_mission_has_begun_and_thanks_when_it_is_over() {
        String own = written.own(written.placed(), "").get(0);
        for (String progress : List.of("underway", "over")) {
            if (progress.equals("over")) {
                office.kogge().waitUntil(written.plan().endsAt().plusSeconds(60));
            }
            for (String language : List.of("nl", "en")) {
                try (Visitor reader = office.anotherDesk(language)) {
                    String title = "my.begun." + progress + ".title";
                    Words words = reader.words("delegation");
                    Eventually.check(() -> assertThat(reader.open(own).text()).contains(words.of(title)));
                    PageChecks.fitsAtBothWidths(reader, own, () -> {
                        assertThat(reader.text()).contains(words.of("my.begun." + progress + ".accepted"));
                        assertThat(reader.page().locator("a[href*='/withdraw']").count())
                                .isZero();
                        assertThat(reader.page().locator("a[href*='/answer/']").count())
                                .isEqualTo(progress.equals("over") ? 1 : 0);
                    });
                    assertThat(reader.open(own + "/withdraw").path()).isEqualTo(own);
                }
            }
        }
    }

    private List<Instant> moments(String path) {
        return staff.open(path).page().locator("#history ~ ol time").all().stream()
                .map(time -> Instant.parse(time.getAttribute("datetime")))
                .toList();
    }
}
