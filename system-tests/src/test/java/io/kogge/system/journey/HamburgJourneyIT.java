// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.schemas.Topic;
import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Invitation;
import io.kogge.system.driver.Letter;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.OpenForm;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import io.kogge.system.driver.PublicApi;
import io.kogge.system.driver.StaffApi;
import io.kogge.system.driver.StepByStep;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The hydrogen mission to Hamburg, from its plan to what came of it, with two instances of each service. */
@OnEveryDatabase
@StepByStep
class HamburgJourneyIT {
    private static final int MOVED_BY_DAYS = 14;

    /** Who acts upon events: by service, the reactions and a topic that each reads. */
    private static final Map<String, Map<String, Topic>> REACTIONS = Map.of(
            "delegation", Map.of("allocation", Topic.REGISTRATION_EVENTS),
            "notification",
                    Map.of(
                            "mission-messages", Topic.MISSION_EVENTS,
                            "registration-messages", Topic.REGISTRATION_EVENTS));

    /** Has the form open while everything starts again. */
    private static final Person LATE =
            new Person("Bregje Laat", "bregje@example.org", "nl", "Europe/Amsterdam", "Laat BV", "BUSINESS");

    @Parameter
    TestDatabase database;

    private Cluster kogge;
    private StaffApi staff;
    private PublicApi visitors;
    private Mailbox mailbox;
    private MissionPlan plan;
    private MissionPlan moved;
    private String mission = "";
    private Candidate sanne;
    private Candidate oliver;
    private Candidate liNa;

    @BeforeParameterizedClassInvocation
    void start() {
        kogge = Cluster.start(database, 2);
        staff = kogge.staff();
        visitors = kogge.visitors();
        mailbox = kogge.mailbox();
        plan = Missions.hydrogenToHamburg(kogge.clock());
        moved = plan.movedBy(MOVED_BY_DAYS);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        kogge.close();
    }

    @Test
    @Order(1)
    void staff_announce_a_mission_with_two_places_and_the_first_two_to_confirm_get_them() {
        mission = staff.announce(plan);
        sanne = Candidate.registers(visitors, mailbox, mission, People.SANNE)
                .confirms()
                .awaits("ACCEPTED");
        oliver = Candidate.registers(visitors, mailbox, mission, People.OLIVER)
                .confirms()
                .awaits("ACCEPTED");
        liNa = Candidate.registers(visitors, mailbox, mission, People.LI_NA)
                .confirms()
                .awaits("WAITLISTED");

        mailbox.awaitExactly(People.SANNE, "confirm-address", "received", "accepted");
        mailbox.awaitExactly(People.OLIVER, "confirm-address", "received", "accepted");
        mailbox.awaitExactly(People.LI_NA, "confirm-address", "received", "waitlisted");
        places(2, 1);
    }

    @Test
    @Order(2)
    void each_gets_mails_in_the_own_language_with_local_times_and_a_calendar_entry() {
        assertThat(mailbox.of(People.SANNE)).extracting(Letter::language).containsOnly("nl");
        assertThat(mailbox.of(People.OLIVER)).extracting(Letter::language).containsOnly("en");
        assertThat(mailbox.of(People.LI_NA)).extracting(Letter::language).containsOnly("en");
        Letter dutch = mailbox.await(People.SANNE, "accepted");
        Letter english = mailbox.await(People.OLIVER, "accepted");
        assertThat(dutch.text()).contains("maart", "09:00").doesNotContain("08:00");
        assertThat(english.text()).contains("March", "09:00", "08:00");
        assertThat(mailbox.await(People.LI_NA, "waitlisted").invitation()).isEmpty();
        for (Letter letter : List.of(dutch, english)) {
            assertThat(letter.entry().method()).isEqualTo("REQUEST");
            isAt(letter.entry(), plan);
        }
    }

    @Test
    @Order(3)
    void who_withdraws_makes_room_for_who_waits() {
        oliver.withdraws();

        liNa.awaits("ACCEPTED");
        oliver.awaits("WITHDRAWN");
        mailbox.awaitExactly(People.OLIVER, "confirm-address", "received", "accepted", "withdrawn");
        mailbox.awaitExactly(People.LI_NA, "confirm-address", "received", "waitlisted", "promoted");
        places(2, 0);
        Invitation taken = mailbox.await(People.OLIVER, "accepted").entry();
        Invitation cancelled = mailbox.await(People.OLIVER, "withdrawn").entry();
        assertThat(cancelled.method()).isEqualTo("CANCEL");
        assertThat(cancelled.uid()).isEqualTo(taken.uid());
        assertThat(cancelled.sequence()).isGreaterThan(taken.sequence());
        Letter promoted = mailbox.await(People.LI_NA, "promoted");
        assertThat(promoted.text()).contains("March", "09:00", "16:00");
        isAt(promoted.entry(), plan);
    }

    @Test
    @Order(4)
    void a_move_by_two_weeks_updates_the_entries_of_who_goes_along_and_keeps_the_time_of_day() {
        staff.step(mission, "MOVE", Map.of("days", MOVED_BY_DAYS)).expect(200);

        for (Person person : List.of(People.SANNE, People.LI_NA)) {
            Letter letter = mailbox.await(person, "moved");
            Invitation before = mailbox.of(person).stream()
                    .flatMap(earlier -> earlier.invitation().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(letter.entry().method()).isEqualTo("REQUEST");
            assertThat(letter.entry().uid()).isEqualTo(before.uid());
            assertThat(letter.entry().sequence()).isGreaterThan(before.sequence());
            isAt(letter.entry(), moved);
        }
        // between the two dates summer time began in Hamburg, and not in Tianjin
        assertThat(mailbox.await(People.LI_NA, "moved").text()).contains("09:00", "15:00");
        Eventually.stays(() -> assertThat(mailbox.of(People.OLIVER, "moved")).isEmpty());
    }

    @Test
    @Order(5)
    void reminders_move_along_and_fire_once() {
        kogge.waitUntil(at(plan, -14, LocalTime.of(9, 1)));
        Eventually.stays(() -> assertThat(mailbox.of(People.SANNE, "reminder")).isEmpty());

        kogge.waitUntil(at(moved, -14, LocalTime.of(9, 0)).minusSeconds(30));
        Eventually.stays(() -> assertThat(mailbox.of(People.SANNE, "reminder")).isEmpty());
        kogge.waitUntil(at(moved, -14, LocalTime.of(9, 0)));
        eachHas("reminder", 1);

        kogge.waitUntil(at(moved, -1, LocalTime.of(15, 0)));
        eachHas("reminder", 2);
        assertThat(mailbox.of(People.OLIVER, "reminder")).isEmpty();
    }

    @Test
    @Order(6)
    void the_mission_starts_and_ends_by_the_clock() {
        kogge.waitUntil(moved.startsAt());
        Eventually.check(() -> assertThat(staff.mission(mission).at("/state")).isEqualTo("STARTED"));
        kogge.waitUntil(moved.endsAt());
        Eventually.check(() -> assertThat(staff.mission(mission).at("/state")).isEqualTo("COMPLETED"));
    }

    @Test
    @Order(7)
    void thanks_go_out_the_day_after_the_end() {
        Instant due = moved.end()
                .toLocalDate()
                .plusDays(1)
                .atTime(10, 0)
                .atZone(moved.zone())
                .toInstant();
        kogge.waitUntil(due.minusSeconds(30));
        Eventually.stays(() -> assertThat(mailbox.of(People.SANNE, "thanks")).isEmpty());
        kogge.waitUntil(due);
        eachHas("thanks", 1);
    }

    @Test
    @Order(8)
    void the_follow_up_question_is_asked_until_it_is_answered_and_staff_see_the_answer() {
        Instant due = moved.end()
                .toLocalDate()
                .plusDays(90)
                .atTime(10, 0)
                .atZone(moved.zone())
                .toInstant();
        kogge.waitUntil(due.minusSeconds(30));
        Eventually.stays(() -> assertThat(mailbox.of(People.SANNE, "follow-up")).isEmpty());
        kogge.waitUntil(due);
        eachHas("follow-up", 1);

        String remark = "In mei komt een inkoper uit Hamburg langs.";
        String token = mailbox.await(People.SANNE, "follow-up").token("/answer/");
        assertThat(visitors.answer(token, "LEAD", 2, remark).status()).isBetween(200, 201);
        Eventually.check(() ->
                assertThat(staff.followUpAnswers(mission).toString()).contains("LEAD", remark, People.SANNE.name()));

        kogge.waitUntil(due.plus(Duration.ofDays(14)).plusSeconds(60));
        Eventually.check(() -> assertThat(mailbox.of(People.LI_NA, "follow-up")).hasSize(2));
        Eventually.stays(() -> assertThat(mailbox.of(People.SANNE, "follow-up")).hasSize(1));
    }

    @Test
    @Order(9)
    void starting_again_and_sweeping_sends_nothing_twice_and_takes_the_forms_that_were_open() {
        String another = staff.announce(Missions.hydrogenToHamburg(kogge.clock()));
        OpenForm plan = OpenForm.at(kogge.http(), "/missions/new", Map.of("kogge_session", staff.token()));
        OpenForm registration = OpenForm.at(kogge.http(), "/join/" + another + "/register", Map.of());

        nothingIsSentBy(kogge::restartAll);

        Answer incomplete = plan.fill("titles.nl", "Getypt voor de herstart").send();
        assertThat(incomplete.status()).as("neither session nor token is lost").isEqualTo(400);
        assertThat(incomplete.text()).contains("value=\"Getypt voor de herstart\"");
        Answer draft = filledIn(plan, Missions.hydrogenToHamburg(kogge.clock())).send();
        assertThat(draft.status()).as(draft.text()).isEqualTo(303);
        assertThat(draft.headers().firstValue("Location").orElseThrow()).startsWith("/missions/");

        Answer received = filledIn(registration, LATE).send();
        assertThat(received.status()).as(received.text()).isEqualTo(303);
        mailbox.awaitExactly(LATE, "confirm-address");
    }

    private static OpenForm filledIn(OpenForm form, MissionPlan plan) {
        return form.fill("direction", "outgoing")
                .fill("kind", "trade-mission")
                .fill("format", "on-site")
                .fill("titles.en", "Typed before it started again")
                .fill("stops[0].city", "Hamburg")
                .fill("stops[0].country", "DE")
                .fill("stops[0].zone", plan.zone().getId())
                .fill("stops[0].from", plan.start().toString())
                .fill("stops[0].to", plan.end().toString())
                .fill("capacity", Integer.toString(plan.capacity()))
                .fill("registration.opensAt", byOfficesClock(plan.opensAt()))
                .fill("registration.closesAt", byOfficesClock(plan.closesAt()));
    }

    private static OpenForm filledIn(OpenForm form, Person person) {
        return form.fill("name", person.name())
                .fill("email", person.email())
                .fill("organisation", person.organisation())
                .fill("organisationKind", person.organisationKind().toLowerCase(Locale.ROOT))
                .fill("privacyNotice", "true");
    }

    private static String byOfficesClock(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Amsterdam"))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    @Test
    @Order(10)
    void replaying_every_event_as_a_dead_letter_sends_nothing_twice() {
        nothingIsSentBy(() -> REACTIONS.forEach((service, reactions) ->
                reactions.forEach((reaction, topic) -> replay(service, service + ".reaction." + reaction, topic))));
    }

    private void replay(String service, String consumer, Topic topic) {
        int letters = kogge.log().setAside(topic, consumer);
        assertThat(kogge.operations(0, service).replay(consumer)).isEqualTo(letters);
        assertThat(kogge.operations(1, service).deadLetters().path("deadLetters"))
                .isEmpty();
    }

    @Test
    @Order(11)
    void rebuilding_every_projection_sends_nothing_twice_and_shows_the_same() {
        var people = staff.registrations(mission);
        var timeline = staff.timeline(mission);
        var deliveries = staff.deliveries(mission);
        nothingIsSentBy(() ->
                Cluster.SERVICES.forEach(service -> kogge.operations(0, service).rebuildAll()));
        assertThat(staff.registrations(mission)).isEqualTo(people);
        assertThat(staff.timeline(mission)).isEqualTo(timeline);
        assertThat(staff.deliveries(mission)).isEqualTo(deliveries);
    }

    @Test
    @Order(12)
    void running_every_occurrence_again_sends_nothing_twice() {
        var occurrences = staff.timeline(mission).path("occurrences");
        assertThat(occurrences).isNotEmpty();
        nothingIsSentBy(() -> occurrences.forEach(
                occurrence -> staff.runAgain(occurrence.path("id").asString())));
    }

    @Test
    @Order(13)
    void nobody_was_lost_or_overbooked_and_every_event_is_in_its_place() {
        kogge.checkInvariants(any -> plan.capacity());
    }

    private void nothingIsSentBy(Runnable action) {
        List<String> before = mailbox.sent();
        action.run();
        Eventually.stays(() -> assertThat(mailbox.sent()).isEqualTo(before));
        places(2, 0);
    }

    private void eachHas(String template, int times) {
        for (Person person : List.of(People.SANNE, People.LI_NA)) {
            Eventually.check(() -> assertThat(mailbox.of(person, template)).hasSizeGreaterThanOrEqualTo(times));
        }
        Eventually.stays(() -> {
            assertThat(mailbox.of(People.SANNE, template)).hasSize(times);
            assertThat(mailbox.of(People.LI_NA, template)).hasSize(times);
        });
    }

    private void places(int accepted, int waiting) {
        Eventually.check(() -> {
            var places = visitors.mission(mission).expect(200);
            assertThat(places.at("/places/accepted")).isEqualTo(Integer.toString(accepted));
            assertThat(places.at("/places/waiting"))
                    .as("nobody else's business")
                    .isEmpty();
            assertThat(staff.registrations(mission))
                    .filteredOn(person -> person.path("state").asString().equals("WAITLISTED"))
                    .hasSize(waiting);
        });
    }

    private static void isAt(Invitation entry, MissionPlan plan) {
        assertThat(entry.start()).isEqualTo(plan.start());
        assertThat(entry.end()).isEqualTo(plan.end());
        assertThat(entry.zone()).isEqualTo(plan.zone());
    }

    private static Instant at(MissionPlan plan, int days, LocalTime time) {
        return plan.start()
                .toLocalDate()
                .plusDays(days)
                .atTime(time)
                .atZone(plan.zone())
                .toInstant();
    }
}
