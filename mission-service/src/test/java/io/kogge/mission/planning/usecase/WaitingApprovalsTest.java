// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.AdvisorySource;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.planning.model.UnsafeNotice;
import io.kogge.mission.waiting.WaitingLine;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class WaitingApprovalsTest {
    private static final String PLANNER = "staff-1";
    private static final String COLLEAGUE = "staff-2";
    private static final Stored<Advisory> WAR = new Stored<>(
            "war",
            1,
            Advisory.give(
                            "war",
                            new Advice(
                                    new AdvisedPlace("DE", null),
                                    AdvisoryLevel.UNSAFE,
                                    KnownDate.parse("2026-02"),
                                    "No missions",
                                    new AdvisorySource("Ministry", null),
                                    "The mayor"))
                    .state());

    private final Mission asked = Mission.draft("asked", Plans.hamburgMission(), PLANNER)
            .state()
            .askApproval(PLANNER, Set.of(new UnsafeNotice("war", 1)), Plans.BEFORE_OPENING)
            .state();

    @Test
    void aDraftWaitsWhileAnAdvisoryIsInForceThatItsPlannerAskedAbout() {
        Flux<Stored<Mission>> drafts = Flux.just(new Stored<>(asked.id(), 1, asked));
        assertThat(waiting(drafts, Flux.just(WAR))).containsExactly("/missions/asked");
        assertThat(waiting(drafts, Flux.empty())).isEmpty();
    }

    @Test
    void onePageShowsItAllAndNoMoreIsRead() {
        AtomicInteger read = new AtomicInteger();
        Flux<Stored<Mission>> drafts = Flux.range(0, 10_000)
                .doOnNext(each -> read.incrementAndGet())
                .map(each -> new Stored<>(asked.id(), 1, asked));
        assertThat(waiting(drafts, Flux.just(WAR))).hasSize(50);
        assertThat(read).hasValueLessThan(500);
    }

    private static List<String> waiting(Flux<Stored<Mission>> drafts, Flux<Stored<Advisory>> inForce) {
        return new WaitingApprovals(
                        answering(MissionSearch.class, Map.of("awaitingApproval", drafts)),
                        new AdvisedRoutes(
                                answering(Advisories.class, Map.of("inForce", inForce, "eased", Flux.empty()))),
                        Clock.fixed(Plans.BEFORE_OPENING, ZoneOffset.UTC))
                .lines("en", COLLEAGUE)
                .map(WaitingLine::path)
                .collectList()
                .block();
    }

    /** Answers these methods so, and no other. */
    private static <T> T answering(Class<T> port, Map<String, Object> answers) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    assertThat(answers).containsKey(method.getName());
                    return answers.get(method.getName());
                }));
    }
}
