// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Forgets names as in the passport once no mission needs them any more for which the person is registered: each that asked is
 * over for some days, was cancelled, or asks no more; or the person withdrew. By the domain's clock.
 */
public final class ForgetPassportNames {
    private static final Actor NOT_NEEDED = Actor.system("passport-name-not-needed");
    private static final int AT_ONCE = 500;

    private final Aggregates<Person, PersonEvent> people;
    private final PeopleIndex index;
    private final RegistrationIndex registrations;
    private final Missions missions;
    private final EachAlone each;
    private final Clock clock;
    private final Duration afterwards;

    /** Names stay for so long after the end of a mission that asks for them. */
    public ForgetPassportNames(
            Aggregates<Person, PersonEvent> people,
            PeopleIndex index,
            RegistrationIndex registrations,
            Missions missions,
            EachAlone each,
            Clock clock,
            Duration afterwards) {
        this.people = people;
        this.index = index;
        this.registrations = registrations;
        this.missions = missions;
        this.each = each;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /** Looks once; what could not be done is found by the next look. */
    public Mono<Void> run() {
        return each.run(
                index.withPassportName().buffer(AT_ONCE).concatMap(this::notNeeded),
                id -> people.find(id).flatMap(this::forget));
    }

    /** Judged once more as the person is read, and done to no other version: what was entered since is for the next look. */
    private Mono<Stored<Person>> forget(Stored<Person> read) {
        return needed(read.state())
                .filter(needed -> !needed)
                .flatMap(free ->
                        people.change(read.id(), read.version(), Command.by(NOT_NEEDED), Person::forgetPassportName))
                .onErrorComplete(Rejection.Stale.class);
    }

    /** A record that was merged keeps its name until the other takes it over, which may have the registrations already. */
    private Mono<Boolean> needed(Person person) {
        List<String> ids = Stream.concat(Stream.of(person.id()), Stream.ofNullable(person.mergedInto()))
                .toList();
        return notNeeded(ids).count().map(free -> free < ids.size());
    }

    private Flux<String> notNeeded(List<String> named) {
        return registrations
                .missionsOf(named)
                .flatMapMany(missionsOf -> missions.byId(all(missionsOf.values()))
                        .flatMapIterable(known -> named.stream()
                                .filter(id -> missionsOf.getOrDefault(id, Set.of()).stream()
                                        .noneMatch(mission -> mayNeed(known, mission)))
                                .toList()));
    }

    /** A mission of which nothing is known here may ask for it: what one did not hear of yet is no reason to forget. */
    private boolean mayNeed(Map<String, Mission> known, String missionId) {
        Mission mission = known.get(missionId);
        return mission == null || mission.needsPassportNames(clock.instant(), afterwards);
    }

    private static Set<String> all(Collection<Collection<String>> ids) {
        return ids.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }
}
