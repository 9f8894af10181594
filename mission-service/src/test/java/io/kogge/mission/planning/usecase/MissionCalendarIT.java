// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.planning.model.RegistrationWindow;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@OnOneDatabase
class MissionCalendarIT {
    private static final Actor STAFF = Actor.staff("staff-1");

    private final RunningService service;
    private final MissionCommands commands;
    private final MissionSearch search;
    private final String id = UUID.randomUUID().toString();

    MissionCalendarIT(TestDatabase database) {
        TestClock clock = new TestClock();
        clock.set(Plans.BEFORE_OPENING);
        service = RunningService.fresh(database, clock);
        commands = service.bean(MissionCommands.class);
        search = service.bean(MissionSearch.class);
        commands.plan(id, Plans.hamburgMission(), STAFF).block();
        commands.take(id, 1, new StepOrder.Plain(MissionStep.ANNOUNCE), STAFF).block();
    }

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void theMissionFollowsTheClock() {
        assertThat(mission().registration()).isEqualTo(RegistrationWindow.NOT_YET_OPEN);
        after(Plans.OPENS, MissionState.ANNOUNCED, RegistrationWindow.OPEN);
        after(Plans.CLOSES, MissionState.ANNOUNCED, RegistrationWindow.CLOSED);
        after(Plans.STARTS, MissionState.STARTED, RegistrationWindow.CLOSED);
        after(Plans.ENDS, MissionState.COMPLETED, RegistrationWindow.CLOSED);
        assertThat(search.get(id).block().version()).isEqualTo(6);
    }

    @Test
    void severalInstancesAtTheSameTimeDoItOnce() {
        TestClock ahead = new TestClock();
        ahead.set(Plans.OPENS);
        MissionCalendar other = new MissionCalendar(
                service.missions(), search, new EachAlone("other", 8, new SimpleMeterRegistry()), ahead);

        Flux.range(0, 8).flatMap(i -> other.run(), 8).blockLast();

        assertThat(search.get(id).block().version()).isEqualTo(3);
        assertThat(mission().registration()).isEqualTo(RegistrationWindow.OPEN);
    }

    private void after(Instant moment, MissionState state, RegistrationWindow registration) {
        service.clock().set(moment);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(mission().state()).isEqualTo(state);
            assertThat(mission().registration()).isEqualTo(registration);
        });
    }

    private Mission mission() {
        return search.get(id).block().state();
    }
}
