// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.schedule.model.Plan;
import io.kogge.notification.schedule.model.Planner;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Compares what is planned with what rules want, and makes the one the other. */
public final class Plans {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final Planner planner;
    private final Clock clock;

    /** The clock is the domain's. */
    public Plans(Occurrences occurrences, Audiences audiences, Planner planner, Clock clock) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.planner = planner;
        this.clock = clock;
    }

    /** For what goes to many people of a mission. */
    Mono<Plan> ofMission(Mission mission, RuleBook book) {
        Instant now = clock.instant();
        List<Rule> rules = rules(mission, book);
        return occurrences
                .withParts(mission.id())
                .collectList()
                .map(stored -> Plan.of(mission, rules, stored, planner.ofMission(mission, rules, now), now));
    }

    /** For what goes to each person of a mission by itself; a plan for some hundred people at a time. */
    Flux<Plan> ofPeople(Mission mission, RuleBook book) {
        List<Rule> rules = rules(mission, book);
        boolean any = rules.stream().anyMatch(Rule::ofPerson);
        Mono<Boolean> needed = any ? Mono.just(true) : occurrences.anyOfPeople(mission.id());
        return needed.filter(yes -> yes)
                .flatMapMany(yes -> pages(mission, ""))
                .concatMap(people -> ofPeople(mission, rules, people), 1);
    }

    /** For what goes to one person by itself. */
    Mono<Plan> ofPerson(Mission mission, Participant participant, RuleBook book) {
        return ofPeople(mission, rules(mission, book), List.of(participant));
    }

    /** A cancelled mission wants nothing. */
    private static List<Rule> rules(Mission mission, RuleBook book) {
        return mission.cancelled() ? List.of() : book.of(mission);
    }

    private Flux<List<Participant>> pages(Mission mission, String after) {
        return audiences
                .participantsAfter(mission.id(), after, Readers.PAGE)
                .collectList()
                .expand(people -> people.size() < Readers.PAGE
                        ? Mono.empty()
                        : audiences
                                .participantsAfter(
                                        mission.id(),
                                        people.get(people.size() - 1).registrationId(),
                                        Readers.PAGE)
                                .collectList());
    }

    private Mono<Plan> ofPeople(Mission mission, List<Rule> rules, List<Participant> people) {
        Instant now = clock.instant();
        return occurrences
                .ofPeople(people.stream().map(Participant::registrationId).toList())
                .collectList()
                .map(stored -> Plan.of(
                        mission,
                        rules,
                        stored,
                        people.stream()
                                .flatMap(one -> planner.ofPerson(mission, one, rules, now).stream())
                                .toList(),
                        now));
    }

    /** Carries it out; what has begun meanwhile stays. */
    Mono<Void> carryOut(Plan plan) {
        return Mono.defer(() -> occurrences.carryOut(plan, clock.instant()));
    }
}
