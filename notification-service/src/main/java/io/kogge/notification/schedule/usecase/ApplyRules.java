// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.notification.rules.usecase.Consequences;
import io.kogge.notification.rules.usecase.RuleEffects;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Plan;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says what rules would change for the missions of a scope, and changes it; both from the same comparison. */
public final class ApplyRules implements RuleEffects {
    /** A rule counts no further than this from the end of a mission. */
    private static final Duration REACH = Duration.ofDays(800);

    private static final int MISSIONS = 5_000;
    private static final int AT_ONCE = 4;

    private final Audiences audiences;
    private final Plans plans;
    private final Outstanding outstanding;
    private final Clock clock;

    /** The clock is the domain's. */
    public ApplyRules(Audiences audiences, Plans plans, Outstanding outstanding, Clock clock) {
        this.audiences = audiences;
        this.plans = plans;
        this.outstanding = outstanding;
        this.clock = clock;
    }

    @Override
    public Mono<Consequences> foresee(RuleScope scope, String name, RuleBook proposed) {
        return missions(scope)
                .flatMap(mission -> foresee(mission, name, proposed), AT_ONCE)
                .reduce(Consequences.NONE, Consequences::plus);
    }

    @Override
    public Mono<Void> apply(RuleScope scope, String name, RuleBook book) {
        return missions(scope)
                .flatMap(
                        mission -> Flux.concat(plans.ofMission(mission, book), plans.ofPeople(mission, book, name))
                                .concatMap(plans::carryOut)
                                .then(),
                        AT_ONCE)
                .then();
    }

    private Flux<Mission> missions(RuleScope scope) {
        return scope.level() == RuleScope.Level.MISSION
                ? audiences.mission(scope.id()).flux()
                : audiences.missionsEndingAfter(
                        clock.instant().minus(REACH), scope.kind().orElse(null), MISSIONS);
    }

    private Mono<Consequences> foresee(Mission mission, String name, RuleBook proposed) {
        Mono<Consequences> many = plans.ofMission(mission, proposed).flatMap(plan -> count(mission, plan));
        Mono<Consequences> single = plans.ofPeople(mission, proposed, name)
                .map(plan -> Foreseen.of(plan, clock.instant(), one -> 1))
                .reduce(Consequences.NONE, Consequences::plus);
        return many.zipWith(single, Consequences::plus);
    }

    private Mono<Consequences> count(Mission mission, Plan plan) {
        Set<Occurrence> concerned = Stream.concat(
                        plan.planned().stream().map(Plan.Planned::wanted),
                        plan.dropped().stream().map(Plan.Dropped::occurrence))
                .collect(Collectors.toSet());
        return concerned.isEmpty()
                ? Mono.just(Consequences.NONE)
                : outstanding
                        .count(mission.id(), concerned)
                        .map(people -> Foreseen.of(plan, clock.instant(), one -> people.getOrDefault(one, 0L)));
    }
}
