// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.schedule.model.Plan;
import io.kogge.notification.schedule.model.Planner;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Compares what is planned with what rules want, and makes the one the other. */
public final class Plans {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final PreferenceBook preferences;
    private final Planner planner;
    private final Clock clock;

    /** The clock is the domain's. */
    public Plans(
            Occurrences occurrences, Audiences audiences, PreferenceBook preferences, Planner planner, Clock clock) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.preferences = preferences;
        this.planner = planner;
        this.clock = clock;
    }

    /** For what goes to many people of a mission. */
    Mono<Plan> ofMission(Mission mission, RuleBook book) {
        Instant now = clock.instant();
        List<Rule> rules = rules(mission, book);
        return Mono.zip(
                occurrences.withParts(mission.id()).collectList(),
                returnDay(mission),
                (stored, day) -> Plan.of(mission, rules, stored, planner.ofMission(mission, day, rules, now), now));
    }

    private Mono<Optional<Mission>> returnDay(Mission mission) {
        return preferences
                .of(mission.id())
                .flatMap(chosen -> Mono.justOrEmpty(chosen.invitesTo()))
                .flatMap(audiences::mission)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    /**
     * For what goes to each person of a mission by itself, once this rule changed; a plan for some hundred people at a time.
     * Whether another rule counts from people's own moments is no reason to look at everybody.
     */
    Flux<Plan> ofPeople(Mission mission, RuleBook book, String changed) {
        List<Rule> rules = rules(mission, book);
        boolean any =
                rules.stream().anyMatch(rule -> rule.ofPerson() && rule.name().equals(changed));
        Mono<Boolean> needed = any ? Mono.just(true) : occurrences.anyOfPeople(mission.id(), changed);
        return needed.filter(yes -> yes)
                .flatMapMany(yes -> pages(mission, ""))
                .concatMap(people -> ofPeople(mission, rules, people), 1);
    }

    /** For what goes to each of these people by itself; some hundreds at most. */
    Mono<Plan> ofPeople(Mission mission, List<Participant> people, RuleBook book) {
        return ofPeople(mission, rules(mission, book), people);
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
