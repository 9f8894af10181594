// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.standing.Delegation.Member;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Reads registrations together with the decisions on their places. From the documents that are the truth and not from a
 * projection, so that what somebody just did is there on the next page.
 */
public final class Standings {
    private final Missions missions;
    private final Registrations registrations;
    private final People people;
    private final AllocationCommands allocations;
    private final Clock clock;

    /** Reads these, by the domain's clock. */
    public Standings(
            Missions missions,
            Registrations registrations,
            People people,
            AllocationCommands allocations,
            Clock clock) {
        this.missions = missions;
        this.registrations = registrations;
        this.people = people;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** The situation of one registration, or a rejection {@code registration-not-found}. */
    public Mono<Situation> of(String registrationId) {
        return registrations.registrant(registrationId).flatMap(this::of);
    }

    /** The situation of a registration that was read. */
    public Mono<Situation> of(Registrant registrant) {
        Registration registration = registrant.registration().state();
        String missionId = registration.missionId();
        return Mono.zip(missions.get(missionId), allocations.find(missionId))
                .map(both -> new Situation(
                        registrant,
                        new Line(both.getT2(), clock.instant()).of(registration),
                        both.getT1(),
                        places(both.getT1(), both.getT2())));
    }

    /** Everybody who registered for a mission, or a rejection {@code mission-not-found}. */
    public Mono<Delegation> delegation(String missionId) {
        return Mono.zip(
                        missions.get(missionId),
                        allocations.find(missionId),
                        registrations.of(missionId).collectList().flatMap(this::withPeople))
                .map(all -> {
                    Line line = new Line(all.getT2(), clock.instant());
                    List<Member> members = all.getT3().stream()
                            .map(who -> new Member(who.registration(), who.applicant(), line.of(who.registration())))
                            .toList();
                    return new Delegation(all.getT1(), places(all.getT1(), all.getT2()), members);
                });
    }

    /** Somebody who registered, before it is known where the person stands. */
    private record Registered(Registration registration, Applicant applicant) {}

    private Mono<List<Registered>> withPeople(List<Registration> all) {
        return people.byId(all.stream().map(Registration::personId).toList())
                .map(known -> all.stream()
                        .map(registration -> new Registered(
                                registration,
                                registration.applicant(Optional.ofNullable(known.get(registration.personId()))
                                        .map(Person::details)
                                        .orElse(PersonDetails.NONE))))
                        .toList());
    }

    /** The balance of a mission's places. */
    public Mono<Places> places(Mission mission) {
        return allocations.find(mission.id()).map(allocation -> places(mission, allocation));
    }

    /** The capacity is the mission's own, as the allocation may not have heard of it yet. */
    private static Places places(Mission mission, Allocation allocation) {
        Places decided = allocation.places();
        return new Places(mission.capacity(), decided.accepted(), decided.waiting(), decided.undecided());
    }
}
