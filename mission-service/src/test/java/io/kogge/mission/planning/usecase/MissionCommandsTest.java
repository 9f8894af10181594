// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.model.Plans;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class MissionCommandsTest {
    private static final Mission DRAFT =
            Mission.draft("m1", Plans.hamburgMission(), "staff-1").state();

    private Mission stored = DRAFT;

    /** Whoever names the version that is written in the next moment would be judged by the route before it. */
    @Test
    void nothingIsDecidedWithTheAdvisoriesOfAnotherVersion() {
        MissionCommands commands = new MissionCommands(
                storedAtVersionOne(),
                new LinkedPartners(null),
                new AdvisedRoutes(null),
                Clock.systemUTC(),
                ZoneOffset.UTC);
        StepOrder announce = new StepOrder.Plain(MissionStep.ANNOUNCE);

        assertThatThrownBy(() ->
                        commands.take("m1", 2, announce, Actor.staff("staff-1")).block())
                .isInstanceOf(Rejection.Stale.class);
        assertThatThrownBy(() ->
                        commands.take("m1", 0, announce, Actor.staff("staff-1")).block())
                .isInstanceOf(Rejection.Stale.class);
    }

    @Test
    void whatWasThrownAwayIsNotFoundWhicheverVersionIsNamed() {
        stored = Mission.removed("m1");
        MissionCommands commands = new MissionCommands(
                storedAtVersionOne(),
                new LinkedPartners(null),
                new AdvisedRoutes(null),
                Clock.systemUTC(),
                ZoneOffset.UTC);

        for (long version = 0; version < 3; version++) {
            Mono<Void> again = commands.remove("m1", version, Actor.staff("staff-1"));
            assertThatThrownBy(again::block).isInstanceOf(Rejection.NotFound.class);
        }
    }

    @SuppressWarnings("unchecked")
    private Aggregates<Mission, MissionEvent> storedAtVersionOne() {
        return (Aggregates<Mission, MissionEvent>) Proxy.newProxyInstance(
                Aggregates.class.getClassLoader(), new Class<?>[] {Aggregates.class}, (self, method, arguments) -> {
                    if (method.getName().equals("get")) {
                        return Mono.just(new Stored<>("m1", 1, stored));
                    }
                    throw new AssertionError(method + " was called");
                });
    }
}
