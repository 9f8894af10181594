// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.consumer.Views;
import io.kogge.event.relay.EventPublisher;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.mission.TestEvents;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.RegistrationsHeldBack;
import io.kogge.testkit.mongo.TestDatabases;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The start page says which registrations are held back, how many and since when, and leads to where staff decide about them. */
class HeldBackIT {
    private static final Instant SINCE = Instant.parse("2027-02-09T08:05:00Z");

    private final RunningService service = RunningService.fresh(TestDatabases.embedded(), new TestClock());
    private final String mission = UUID.randomUUID().toString();

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void whatIsHeldBackWaitsForStaffUntilItIsNot() {
        service.bean(MissionCommands.class)
                .plan(mission, Plans.hamburgMission(), Actor.staff("staff-1"))
                .block();
        assertThat(today("en")).doesNotContain("held back");

        told(1, 37, SINCE);
        told(2, 38, SINCE);
        await().untilAsserted(() -> assertThat(today("en"))
                .contains(
                        "38 registrations are held back",
                        "Hydrogen mission to Hamburg · since Tuesday 9 February 2027, 09:05",
                        "See what is held back"));
        assertThat(today("nl")).contains("38 aanmeldingen worden vastgehouden");
        assertThat(service.browser("en").get("/").html()).contains("href=\"/delegations/held\"");

        told(3, 1, SINCE);
        await().untilAsserted(() -> assertThat(today("en")).contains("One registration is held back"));
        told(4, 0, null);
        await().untilAsserted(() -> assertThat(today("en")).doesNotContain("held back"));
    }

    @Test
    void ofAMissionThatNobodyKnowsYetNothingIsSaid() {
        told(1, 3, SINCE);
        await().until(() -> Long.valueOf(1)
                .equals(new HeldBackQueries(service.bean(Views.class))
                        .now()
                        .count()
                        .block()));
        assertThat(today("en")).doesNotContain("held back");
    }

    private String today(String language) {
        return service.browser(language).get("/").is(200).text();
    }

    private void told(long sequence, int count, @Nullable Instant since) {
        service.bean(EventPublisher.class)
                .publish(List.of(TestEvents.entry(
                        "held-count",
                        mission,
                        sequence,
                        Topic.REGISTRATION_EVENTS,
                        mission,
                        new RegistrationsHeldBack(mission, count, since, SINCE))))
                .block();
    }
}
