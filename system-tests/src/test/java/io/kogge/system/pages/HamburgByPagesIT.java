// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import io.kogge.system.driver.StepByStep;
import io.kogge.testkit.browser.Chromium;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/**
 * The hydrogen mission to Hamburg through the pages: staff at a desk in Dutch, with an English colleague who looks at the
 * same pages, and entrepreneurs with phones.
 */
@OnOneDatabase
@StepByStep
class HamburgByPagesIT {
    private static final int MOVED_BY_DAYS = 14;
    private static final double LONGEST_DECISION_MILLIS = 30_000;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final String REMARK = "In mei komt een inkoper uit Hamburg langs.";

    @Parameter
    TestDatabase database;

    private Cluster kogge;
    private Browsing browsing;
    private Mailbox mailbox;
    private Visitor staff;
    private Visitor colleague;
    private MissionDesk desk;
    private MissionPlan plan;
    private MissionPlan moved;
    private String mission = "";

    @BeforeParameterizedClassInvocation
    void start() {
        Chromium.orLeaveOut();
        kogge = Cluster.start(database, 1);
        browsing = Browsing.start(kogge.url());
        mailbox = kogge.mailbox();
        staff = browsing.atDesk("nl");
        colleague = browsing.atDesk("en");
        desk = new MissionDesk(staff);
        plan = Missions.hydrogenToHamburg(kogge.clock());
        moved = plan.movedBy(MOVED_BY_DAYS);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        if (browsing != null) {
            browsing.close();
        }
        if (kogge != null) {
            kogge.close();
        }
    }

    @Test
    @Order(1)
    void staff_sign_in_and_find_nothing_to_do_yet() {
        desk.signIn(Cluster.USERNAME, "not the password");
        staff.refused(403, "sign-in-refused");
        assertThat(desk.form().input("field.username").inputValue()).isEqualTo(Cluster.USERNAME);
        desk.signIn(Cluster.USERNAME, kogge.password());
        staff.checked("today-empty");
        staff.follow(staff.words("mission").of("navigation.missions")).checked("missions-empty");
        staff.follow(staff.words("mission").of("navigation.delegations")).checked("delegations-empty");
        staff.follow(staff.words("mission").of("navigation.messages")).checked("messages-empty");

        colleague.open("/").checked("sign-in");
        new MissionDesk(colleague).signIn(Cluster.USERNAME, kogge.password());
        colleague.checked("today-empty");
    }

    @Test
    @Order(2)
    void a_plan_with_mistakes_keeps_what_was_typed_and_a_right_one_becomes_a_draft() {
        desk.startPlan();
        staff.checked("plan");
        desk.fill(plan);
        desk.form()
                .fill("field.capacity", "0")
                .fill("plan.stop.end", "2020-01-01T12:00")
                .fill("field.titles.en", "");
        desk.saveDraft();
        PlaywrightAssertions.assertThat(desk.form().summary().first()).isVisible();
        staff.refused("plan-mistakes");
        assertThat(desk.form().input("field.titles.nl").inputValue()).isEqualTo(MissionDesk.DUTCH_TITLE);
        assertThat(desk.form().input("field.capacity").inputValue()).isEqualTo("0");
        assertThat(desk.form().input("plan.stop.end").inputValue()).startsWith("2020-01-01T12:00");
        assertThat(desk.form().input("plan.stop.zone").inputValue()).isEqualTo("Europe/Berlin");

        desk.fill(plan).saveDraft();
        staff.checked("mission-draft");
        mission = staff.path().replaceFirst(".*/", "");
        assertThat(staff.heading()).isEqualTo(MissionDesk.DUTCH_TITLE);
    }

    @Test
    @Order(3)
    void staff_announce_it() {
        desk.start("announce");
        staff.checked("announce");
        desk.take("announce");
        staff.checked("mission-announced");
        colleague.open("/missions").checked("missions");
        colleague.open("/missions/" + mission).checked("mission-announced");
        assertThat(colleague.heading()).isEqualTo(MissionDesk.ENGLISH_TITLE);
        Eventually.check(
                () -> assertThat(kogge.visitors().mission(mission).status()).isEqualTo(200));
    }

    @Test
    @Order(4)
    void an_entrepreneur_registers_by_phone_in_dutch_and_mistakes_keep_what_was_typed() {
        try (Visitor phone = browsing.onPhone("nl")) {
            Applicant sanne = new Applicant(phone, People.SANNE);
            phone.open("/join/" + mission).checked("join");
            sanne.startRegistration(mission);
            phone.checked("register");
            sanne.fill();
            sanne.form()
                    .fill("field.email", "sanne at home")
                    .fill("field.organisation", "")
                    .fill("field.kvkNumber", "123");
            sanne.send();
            phone.refused("register-mistakes");
            assertThat(sanne.form().input("field.name").inputValue()).isEqualTo(People.SANNE.name());
            assertThat(sanne.form().input("field.email").inputValue()).isEqualTo("sanne at home");
            assertThat(sanne.form().input("field.zone").inputValue()).isEqualTo(People.SANNE.zone());
            assertThat(sanne.form().input("field.privacyNotice").isChecked()).isTrue();

            sanne.form().fill("field.kvkNumber", "");
            sanne.fill().send();
            phone.checked("received");
            confirms(phone, People.SANNE);
            // the page renews itself
            PlaywrightAssertions.assertThat(standing(phone, "my.accepted.title"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST_DECISION_MILLIS));
            assertThat(phone.page().locator("#standing-state").innerText())
                    .isEqualTo(phone.words("delegation").of("my.state.accepted"));
            phone.checked("my-accepted");
        }
    }

    @Test
    @Order(5)
    void another_registers_in_english_in_a_browser_without_scripts() {
        try (Visitor phone = browsing.withoutScripts("en")) {
            Applicant oliver = new Applicant(phone, People.OLIVER);
            phone.open("/join/" + mission).checked("join-plain");
            oliver.startRegistration(mission).fill().send();
            phone.checked("received-plain");
            confirms(phone, People.OLIVER);
            awaits(phone, "my.accepted.title");
            phone.checked("my-accepted-plain");
        }
    }

    @Test
    @Order(6)
    void a_third_registers_with_the_keyboard_alone_and_waits() {
        try (Visitor phone = browsing.onPhone("en")) {
            phone.open("/join/" + mission + "/register");
            new KeyboardApplicant(phone, People.LI_NA).skipsToContent().fillsAndSends();
            phone.checked("received");
            confirms(phone, People.LI_NA);
            awaits(phone, "my.waitlisted.title", 1);
            phone.checked("my-waitlisted");
        }
    }

    @Test
    @Order(7)
    void a_form_survives_lost_cookies_and_may_be_changed_after_going_back() {
        Person typo = new Person("Bo Back", "bo@exmaple.org", "en", "Europe/London", "Back Ltd", "BUSINESS");
        Person mended = new Person(typo.name(), "bo@example.org", "en", typo.zone(), typo.organisation(), "BUSINESS");
        try (Visitor phone = browsing.onPhone("en")) {
            new Applicant(phone, typo).startRegistration(mission).fill();
            phone.forgetsCookies();
            String id = phone.page().locator("input[name=id]").inputValue();
            new Applicant(phone, typo).send();
            phone.refused(FORBIDDEN, "register-held");
            assertThat(phone.text()).contains(typo.name(), typo.email());
            phone.form("delegation").press("kogge.held.send");
            phone.checked("received");
            mailbox.await(typo, "confirm-address");

            // the form as a browser shows it that kept it: under the same id
            phone.open("/join/" + mission + "/register");
            new Applicant(phone, mended).fill();
            phone.page().locator("input[name=id]").evaluate("(input, id) => input.value = id", id);
            new Applicant(phone, mended).send();
            phone.refused(CONFLICT, "register-sent-before");
            assertThat(phone.form("delegation").input("field.email").inputValue())
                    .isEqualTo(mended.email());
            new Applicant(phone, mended).send();
            phone.checked("received");
            mailbox.await(mended, "confirm-address");
        }
    }

    @Test
    @Order(8)
    void staff_see_who_has_a_place_and_who_waits() {
        for (Visitor each : List.of(staff, colleague)) {
            each.open("/delegations").checked("delegations");
            each.open("/delegations/" + mission).checked("board");
            each.follow(People.LI_NA.name()).checked("person-waitlisted");
            each.open("/").checked("today");
        }
    }

    @Test
    @Order(9)
    void who_withdraws_makes_room_for_who_waits() {
        try (Visitor phone = browsing.onPhone("en")) {
            Words words = phone.words("delegation");
            phone.open("/join/my/" + token(People.OLIVER));
            phone.follow(words.of("my.withdraw")).checked("withdraw");
            phone.form("delegation").press("withdraw.button");
            awaits(phone, "my.withdrawn.title");
            phone.checked("my-withdrawn");

            phone.open("/join/my/" + token(People.LI_NA));
            awaits(phone, "my.accepted.title");
        }
    }

    @Test
    @Order(10)
    void staff_move_it_by_two_weeks_after_seeing_what_that_means() {
        desk.open(mission).start("move");
        staff.checked("move");
        desk.previewMoveTo(moved.start().toLocalDate());
        staff.checked("move-preview");
        desk.take("move");
        staff.checked("mission-moved");
        mailbox.await(People.SANNE, "moved");
        mailbox.await(People.LI_NA, "moved");
    }

    @Test
    @Order(11)
    void staff_see_what_went_to_whom_and_what_will_go() {
        for (Visitor each : List.of(staff, colleague)) {
            each.open("/notifications").checked("messages");
            each.open("/notifications/" + mission).checked("timeline");
            // the move went to two people; who they are is a click away
            each.page()
                    .getByText(each.words("notification").of("timeline.who", 2))
                    .last()
                    .click();
            assertThat(each.text()).contains(People.SANNE.name(), People.LI_NA.name());
        }
    }

    @Test
    @Order(12)
    void the_mission_is_over_and_its_follow_up_question_is_answered_by_phone() {
        kogge.waitUntil(at(-14, LocalTime.of(9, 1)));
        mailbox.await(People.SANNE, "reminder");
        kogge.waitUntil(moved.endsAt());
        Eventually.check(
                () -> assertThat(kogge.staff().mission(mission).at("/state")).isEqualTo("COMPLETED"));
        kogge.waitUntil(moved.end()
                .toLocalDate()
                .plusDays(90)
                .atTime(10, 1)
                .atZone(moved.zone())
                .toInstant());
        mailbox.await(People.SANNE, "follow-up");
        try (Visitor phone = browsing.onPhone("nl")) {
            Words words = phone.words("notification");
            // her own page leads there too
            phone.open("/join/my/" + token(People.SANNE)).checked("my-over");
            assertThat(standing(phone, "my.begun.over.title").isVisible()).isTrue();
            phone.follow(phone.words("delegation").of("my.begun.question"));
            PageForm form = phone.checked("answer").form("notification");
            form.fill("field.remark", REMARK).press("answer.send");
            phone.refused("answer-mistake");
            assertThat(form.input("field.remark").inputValue()).isEqualTo(REMARK);
            form.pick(words.of("conclusion.results"))
                    .fill("field.counts.lead", "2")
                    .fill("field.counts.sale", "1")
                    .fill("field.amount", "40000")
                    .press("answer.send");
            phone.checked("answer-thanks");
        }
        Eventually.check(() -> {
            staff.open("/notifications/" + mission + "/answers");
            assertThat(staff.text()).contains(People.SANNE.name(), REMARK);
        });
        staff.checked("answers");
        colleague.open("/notifications/" + mission + "/answers").checked("answers");
        colleague.open("/notifications/" + mission).checked("timeline-over");
        colleague.open("/missions/" + mission).checked("mission-over");
        for (Visitor each : List.of(staff, colleague)) {
            each.open("/delegations/" + mission).checked("board-over");
            each.follow(People.SANNE.name()).checked("person-over");
            each.follow(each.words("delegation").of("person.correct")).checked("correct-over");
        }
    }

    private void confirms(Visitor phone, Person person) {
        phone.open("/join/my/" + token(person) + "/confirm").checked("confirm");
        phone.form("delegation").press("confirm.button");
    }

    private String token(Person person) {
        return mailbox.await(person, "confirm-address").token("/join/my/");
    }

    /** Looks again and again, as a person does whose page does not renew itself. */
    private static void awaits(Visitor visitor, String titleKey, Object... arguments) {
        Eventually.check(() -> {
            visitor.page().reload();
            assertThat(standing(visitor, titleKey, arguments).isVisible()).isTrue();
        });
    }

    private static Locator standing(Visitor visitor, String titleKey, Object... arguments) {
        return visitor.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setLevel(2)
                                .setExact(true)
                                .setName(visitor.words("delegation").of(titleKey, arguments)));
    }

    private Instant at(int days, LocalTime time) {
        return moved.start()
                .toLocalDate()
                .plusDays(days)
                .atTime(time)
                .atZone(moved.zone())
                .toInstant();
    }
}
