// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.relay.EventPublisher;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.mission.TestEvents;
import io.kogge.mission.news.usecase.ArrivalMarks;
import io.kogge.mission.news.usecase.MarkArrivals;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.planning.model.RegistrationPeriod;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.mission.planning.usecase.StepOrder;
import io.kogge.mission.progress.MissionPlaces;
import io.kogge.schemas.Topic;
import io.kogge.schemas.notification.EmailBounced;
import io.kogge.schemas.notification.OutcomeReported;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.testkit.mongo.TestDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The start page says who registered and who answered since yesterday, by the office's days. */
class NewsIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    /** At half past midnight in Amsterdam. */
    private static final Instant YESTERDAY = Instant.parse("2027-02-07T23:30:00Z");

    private static final Instant TODAY = Instant.parse("2027-02-09T08:00:00Z");

    private static final MissionPlan EARLIER = Plans.with(
            List.of(Plans.stop("Emden", "2027-03-20T11:00", "2027-03-20T16:00")),
            2,
            new RegistrationPeriod(Plans.OPENS, Plans.CLOSES));

    private final TestClock clock = new TestClock();
    private final RunningService service = RunningService.fresh(TestDatabases.embedded(), clock);
    private final String mission = UUID.randomUUID().toString();

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void whoCameSinceYesterdayIsNew() {
        // the job marks the day on which the service starts, and pauses
        mark(LocalDate.parse("2027-02-01"));
        // so many that begin earlier that the page does not look at all of them for anything else
        for (int i = 0; i < 100; i++) {
            announced(UUID.randomUUID().toString(), EARLIER);
        }
        announced(mission, Plans.hamburgMission());
        counted(1, 5);
        clock.set(YESTERDAY);
        mark(LocalDate.parse("2027-02-08"));

        counted(2, 9);
        clock.set(TODAY);
        assertThat(today("en"))
                .contains("Since Monday 8 February 2027, 00:30", "4 new registrations: Hydrogen mission");
        assertThat(service.browser("en").get("/missions/" + mission).text()).contains("Delegation 2 · waiting list 7");
        assertThat(today("nl")).contains("4 nieuwe aanmeldingen: Waterstofmissie", "teruggekomen e-mails");
        mark(LocalDate.parse("2027-02-09"));
        assertThat(today("en")).as("the mark of yesterday counts").contains("4 new registrations");

        clock.set(TODAY.plusSeconds(86_400));
        assertThat(today("en"))
                .contains("Since Tuesday 9 February 2027, 09:00", "No registrations and no answers came in")
                .doesNotContain("new registration:", "new registrations:");

        reported("r1", true);
        reported("r2", false);
        bounced("d1", YESTERDAY);
        bounced("d2", null);
        bounced("d3", clock.instant());
        await().untilAsserted(() -> assertThat(today("en"))
                .contains("One delegate said what came of a mission", "One email to delegates bounced"));
        assertThat(today("nl")).contains("Eén e-mail aan een deelnemer is geweigerd");
        assertThat(service.browser("en").get("/").html())
                .contains("href=\"/notifications/returned\"", "href=\"/review/outcomes\"")
                .containsPattern("href=\"/notifications\">\\s*One email");
    }

    private String today(String language) {
        return service.browser(language).get("/").is(200).text();
    }

    private void mark(LocalDate day) {
        if (day.isAfter(LocalDate.parse("2027-02-01"))) {
            service.bean(MarkArrivals.class).run().block();
        }
        await().until(() -> service.bean(ArrivalMarks.class).has(day).block());
    }

    private void announced(String id, MissionPlan plan) {
        MissionCommands commands = service.bean(MissionCommands.class);
        commands.plan(id, plan, STAFF).block();
        commands.take(id, 1, new StepOrder.Plain(MissionStep.ANNOUNCE), STAFF).block();
    }

    private void counted(long sequence, int arrived) {
        publish(
                "allocation",
                mission,
                sequence,
                Topic.REGISTRATION_EVENTS,
                new PlacesCounted(mission, 2, arrived - 2, 0, YESTERDAY, 0, arrived));
        await().until(() ->
                service.bean(MissionPlaces.class).of(List.of(mission)).block().containsKey(mission)
                        && service.bean(MissionPlaces.class)
                                .of(List.of(mission))
                                .block()
                                .get(mission)
                                .arrived()
                                .equals(arrived));
    }

    private void reported(String registration, boolean confirmed) {
        publish(
                "outcome",
                registration,
                1,
                Topic.NOTIFICATION_EVENTS,
                new OutcomeReported(registration, mission, "p1", "NOTHING", List.of(), confirmed, clock.instant()));
    }

    private void bounced(String delivery, @Nullable Instant at) {
        publish(
                "letter",
                delivery,
                1,
                Topic.NOTIFICATION_EVENTS,
                new EmailBounced(delivery, mission, "r1", "accepted", "5.1.1", at));
    }

    private void publish(String aggregate, String id, long sequence, Topic topic, SpecificRecord payload) {
        service.bean(EventPublisher.class)
                .publish(List.of(TestEvents.entry(aggregate, id, sequence, topic, mission, payload)))
                .block();
    }
}
