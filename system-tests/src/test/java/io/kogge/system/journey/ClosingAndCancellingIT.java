// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Invitation;
import io.kogge.system.driver.Letter;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import io.kogge.testkit.calendar.IcalJs;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What goes otherwise than planned with a mission; with two instances of each service. */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingAndCancellingIT extends OnACluster {
    @Test
    void nobody_registers_while_registration_is_closed_and_everybody_may_when_it_opens_again() {
        String mission = announce(plan());
        staff.step(mission, "CLOSE_REGISTRATION", Map.of()).expect(200);
        awaitRegistration(mission, "CLOSED");
        registers(mission, People.named("Anna Early")).expect(409);
        staff.enter(mission, People.named("Bart Entered"));
        Eventually.check(() -> assertThat(places(mission, "accepted")).isEqualTo("1"));

        staff.step(mission, "OPEN_REGISTRATION", Map.of()).expect(200);
        awaitRegistration(mission, "OPEN");
        registersAndConfirms(mission, "Anna Early").awaits("ACCEPTED");
        mailbox.awaitExactly(People.named("Bart Entered"), "received", "accepted");
    }

    @Test
    void registration_closes_by_the_clock_and_opens_again_with_a_new_closing_time() {
        MissionPlan plan = plan();
        String mission = announce(plan);
        kogge.waitUntil(plan.closesAt());
        awaitRegistration(mission, "CLOSED");
        staff.step(mission, "OPEN_REGISTRATION", Map.of()).expect(409);

        Instant later = plan.closesAt().plus(Duration.ofDays(5));
        staff.step(mission, "OPEN_REGISTRATION", Map.of("closesAt", later.toString()))
                .expect(200);
        awaitRegistration(mission, "OPEN");
        registersAndConfirms(mission, "Carla Late").awaits("ACCEPTED");
        kogge.waitUntil(later);
        awaitRegistration(mission, "CLOSED");
    }

    @Test
    void a_place_that_comes_free_after_the_last_moment_for_promotion_stays_free_until_staff_give_it() {
        MissionPlan plan = plan().withCapacity(1);
        String mission = announce(plan);
        Candidate delegate = registersAndConfirms(mission, "Dora Delegate").awaits("ACCEPTED");
        Candidate waiting = registersAndConfirms(mission, "Wim Waiting").awaits("WAITLISTED");
        kogge.waitUntil(plan.promotionUntil().plusSeconds(1));
        delegate.withdraws();

        Eventually.check(() -> assertThat(places(mission, "free")).isEqualTo("1"));
        Eventually.stays(() -> assertThat(waiting.state()).isEqualTo("WAITLISTED"));
        assertThat(mailbox.of(waiting.person(), "promoted")).isEmpty();

        assertThat(staff.act(waiting.registrationId(), "acceptances", Map.of()).status())
                .isBetween(200, 202);
        waiting.awaits("ACCEPTED");
        Eventually.check(() -> assertThat(mailbox.templates(waiting.person())).containsAnyOf("accepted", "promoted"));
    }

    @Test
    void everybody_hears_of_a_cancelled_mission_once_and_nobody_is_promoted_after_it() {
        String mission = announce(plan().withCapacity(1));
        Candidate delegate = registersAndConfirms(mission, "Ada Accepted").awaits("ACCEPTED");
        Candidate waiting = registersAndConfirms(mission, "Willem Waiting").awaits("WAITLISTED");
        mailbox.await(delegate.person(), "accepted");
        mailbox.await(waiting.person(), "waitlisted");

        staff.step(mission, "CANCEL", Map.of("reason", "HOST_UNAVAILABLE")).expect(200);

        assertThat(mailbox.await(delegate.person(), "cancelled").entry().method())
                .isEqualTo("CANCEL");
        assertThat(mailbox.await(waiting.person(), "cancelled").invitation()).isEmpty();
        Eventually.check(() -> assertThat(delegate.mine().at("/mission/state")).isEqualTo("CANCELLED"));
        assertThat(visitors.withdraw(delegate.token()).expect(409).at("/code")).isEqualTo("mission-cancelled");
        staff.act(delegate.registrationId(), "withdrawals", Map.of()).expect(409);
        Eventually.stays(() -> {
            assertThat(mailbox.of(delegate.person(), "cancelled")).hasSize(1);
            assertThat(mailbox.of(waiting.person(), "cancelled")).hasSize(1);
            assertThat(mailbox.of(waiting.person(), "promoted")).isEmpty();
            assertThat(mailbox.of(delegate.person(), "withdrawn")).isEmpty();
            assertThat(places(mission, "accepted")).isEqualTo("1");
            assertThat(delegate.state()).isEqualTo("ACCEPTED");
            assertThat(waiting.state()).isEqualTo("WAITLISTED");
        });
        registers(mission, People.named("Nina Never")).expect(409);
    }

    @Test
    void who_takes_part_stands_once_the_mission_has_begun_and_a_name_can_still_be_put_right() {
        MissionPlan plan = plan().withCapacity(1);
        String mission = announce(plan);
        Candidate delegate = registersAndConfirms(mission, "Bea Begun").awaits("ACCEPTED");
        Candidate waiting = registersAndConfirms(mission, "Wes Waiting").awaits("WAITLISTED");
        assertThat(staff.step(mission, "START", Map.of()).expect(409).at("/code"))
                .isEqualTo("start-not-yet");

        kogge.waitUntil(plan.startsAt());
        stands(delegate, waiting, "mission-begun");
        Eventually.check(() -> assertThat(staff.mission(mission).at("/state")).isEqualTo("STARTED"));
        assertThat(staff.step(mission, "COMPLETE", Map.of()).expect(409).at("/code"))
                .isEqualTo("completion-not-yet");

        Map<String, Object> answers = new HashMap<>(delegate.person().answers());
        answers.put("name", "Bea Corrected");
        answers.put("organisation", "Another BV");
        assertThat(staff.correct(delegate.registrationId(), answers).expect(400).at("/errors/0/code"))
                .isEqualTo("answer-stands");
        answers.put("organisation", delegate.person().organisation());
        staff.correct(delegate.registrationId(), answers).expect(200);

        kogge.waitUntil(plan.endsAt());
        stands(delegate, waiting, "mission-over");
        Eventually.check(() -> assertThat(staff.mission(mission).at("/state")).isEqualTo("COMPLETED"));
        stands(delegate, waiting, "mission-over");
        assertThat(delegate.mine().at("/name")).isEqualTo("Bea Corrected");
        assertThat(places(mission, "accepted")).isEqualTo("1");
        assertThat(mailbox.of(delegate.person(), "withdrawn")).isEmpty();
        assertThat(mailbox.of(delegate.person(), "reminder")).isEmpty();
    }

    private void stands(Candidate delegate, Candidate waiting, String refusal) {
        String id = delegate.registrationId();
        for (Answer answer : List.of(
                visitors.withdraw(delegate.token()),
                staff.act(id, "withdrawals", Map.of()),
                staff.act(id, "declines", Map.of("reason", "OTHER")),
                staff.act(id, "reinstatements", Map.of()),
                staff.act(waiting.registrationId(), "acceptances", Map.of()))) {
            assertThat(answer.expect(409).at("/code")).isEqualTo(refusal);
        }
        assertThat(delegate.state()).isEqualTo("ACCEPTED");
        assertThat(waiting.state()).isEqualTo("WAITLISTED");
    }

    @Test
    void an_entry_is_at_the_planned_hour_wherever_the_mission_is() {
        IcalJs icalJs = IcalJs.orLeaveOut();
        Map<MissionPlan, Person> travellers = new LinkedHashMap<>();
        for (ZoneId zone : TenZones.ALL) {
            MissionPlan plan = plan().in(zone);
            travellers.put(plan, People.named("Zoe " + zone.getId().replace('/', ' ')));
            registersAndConfirms(announce(plan), travellers.get(plan).name());
        }
        Map<MissionPlan, Invitation> entries = new LinkedHashMap<>();
        travellers.forEach((plan, person) -> {
            Letter letter = mailbox.await(person, "accepted");
            assertThat(letter.text()).contains("09:00", "17:00");
            entries.put(plan, letter.entry());
        });
        TenZones.check(icalJs, entries);
    }

    @Test
    void another_title_or_city_reaches_the_calendars_and_other_places_send_nothing() {
        MissionPlan plan = plan();
        String mission = announce(plan);
        Candidate delegate = registersAndConfirms(mission, "Cato Changed").awaits("ACCEPTED");
        Invitation before = mailbox.await(delegate.person(), "accepted").entry();

        places.put(mission, plan.capacity() + 1);
        staff.change(mission, plan.withCapacity(plan.capacity() + 1)).expect(200);
        Map<String, Object> changed =
                new LinkedHashMap<>(plan.withCapacity(plan.capacity() + 1).json());
        changed.put("titles", Map.of("nl", "Havens van het noorden", "en", "Ports of the north"));
        staff.change(mission, changed).expect(200);

        Letter letter = mailbox.await(delegate.person(), "mission-changed");
        assertThat(letter.entry().uid()).isEqualTo(before.uid());
        assertThat(letter.entry().sequence()).isGreaterThan(before.sequence());
        assertThat(letter.entry().text()).contains("SUMMARY:Ports of the north").doesNotContain("/join/my");
        Eventually.stays(() -> assertThat(mailbox.templates(delegate.person()))
                .containsExactly("confirm-address", "received", "accepted", "mission-changed"));
    }

    /** In both services: delegation-service closes by its own clock, mission-service when it next looks. */
    private void awaitRegistration(String mission, String state) {
        Eventually.check(() -> {
            assertThat(visitors.mission(mission).expect(200).at("/registrationState"))
                    .isEqualTo(state);
            assertThat(staff.mission(mission).at("/registrationState")).isEqualTo(state);
        });
    }
}
