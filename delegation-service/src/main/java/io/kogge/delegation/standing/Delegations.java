// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.RegistrationPart;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads who registered for a mission, a page at a time. Who has a place, waits or was declined, and in which order, the
 * allocation knows; of the registrations only those on the page are read.
 */
public final class Delegations {
    private final Missions missions;
    private final RegistrationIndex registrations;
    private final People people;
    private final AllocationCommands allocations;
    private final Clock clock;

    /** Reads these, by the domain's clock. */
    public Delegations(
            Missions missions,
            RegistrationIndex registrations,
            People people,
            AllocationCommands allocations,
            Clock clock) {
        this.missions = missions;
        this.registrations = registrations;
        this.people = people;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** The delegation of a mission, or a rejection {@code mission-not-found}. */
    public Mono<Delegation> of(
            String missionId, Collection<StandingState> shown, Collection<StandingState> counted, int most) {
        Paging first = new Paging(1, most);
        return Mono.zip(missions.get(missionId), allocations.find(missionId))
                .flatMap(both -> Mono.zip(
                                Flux.fromIterable(shown)
                                        .concatMap(state ->
                                                page(both.getT2(), state, first).map(page -> Map.entry(state, page)))
                                        .collectList(),
                                Flux.fromIterable(counted)
                                        .concatMap(
                                                state -> count(missionId, state).map(count -> Map.entry(state, count)))
                                        .collectList())
                        .map(read -> new Delegation(
                                both.getT1(),
                                Standings.places(both.getT1(), both.getT2().places()),
                                both.getT2().line().accepted(),
                                byState(read.getT1()),
                                byState(read.getT2()))));
    }

    /** Those in one state; who waits in the order of the waiting list. */
    public Mono<Paged<Member>> in(String missionId, StandingState state, Paging paging) {
        return missions.get(missionId)
                .then(allocations.find(missionId))
                .flatMap(allocation -> page(allocation, state, paging));
    }

    /** Everybody, in the order in which they handed in their form. */
    public Mono<Paged<Member>> all(String missionId, Paging paging) {
        return missions.get(missionId)
                .then(allocations.find(missionId))
                .flatMap(allocation -> listed(allocation, RegistrationPart.ALL, paging));
    }

    private Mono<Paged<Member>> page(Allocation allocation, StandingState state, Paging paging) {
        return switch (state) {
            case ACCEPTED -> decided(allocation, PlaceDecision.ACCEPTED, state, paging);
            case WAITLISTED -> decided(allocation, PlaceDecision.WAITLISTED, state, paging);
            case DECLINED -> decided(allocation, PlaceDecision.DECLINED, state, paging);
            case SUBMITTED -> toDecide(allocation, paging);
            case STARTED -> listed(allocation, RegistrationPart.UNCONFIRMED, paging);
            case WITHDRAWN -> listed(allocation, RegistrationPart.WITHDRAWN, paging);
            case EXPIRED -> listed(allocation, RegistrationPart.LAPSED, paging);
            // nobody has to look at it: the later form is there
            case REPLACED -> Mono.just(Paged.of(paging, List.of(), 0));
        };
    }

    private Mono<Long> count(String missionId, StandingState state) {
        return switch (state) {
            case STARTED -> registrations.count(missionId, RegistrationPart.UNCONFIRMED, clock.instant());
            case WITHDRAWN -> registrations.count(missionId, RegistrationPart.WITHDRAWN, clock.instant());
            case EXPIRED -> registrations.count(missionId, RegistrationPart.LAPSED, clock.instant());
            default -> Mono.error(new IllegalArgumentException("decided by the allocation: " + state));
        };
    }

    private Mono<Paged<Member>> decided(
            Allocation allocation, PlaceDecision decision, StandingState state, Paging paging) {
        return inLine(allocation, decision, state, paging)
                .map(members -> Paged.of(paging, members, allocation.line().count(decision)));
    }

    /** Whoever withdrew a moment ago is still in line, and left out. */
    private Mono<List<Member>> inLine(
            Allocation allocation, PlaceDecision decision, StandingState state, Paging paging) {
        List<String> ids = allocation.line().all(decision).stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(Entry::registrationId)
                .toList();
        return registrations
                .byIds(ids)
                .collectMap(Registration::id)
                .map(found ->
                        ids.stream().map(found::get).filter(Objects::nonNull).toList())
                .flatMap(found -> members(found, allocation))
                .map(members -> members.stream()
                        .filter(member -> member.standing().state() == state)
                        .toList());
    }

    /** First those in line on whom nothing could be decided, then those who are on their way there. */
    private Mono<Paged<Member>> toDecide(Allocation allocation, Paging paging) {
        int undecided = allocation.line().count(PlaceDecision.UNDECIDED);
        int left = Math.max(0, undecided - paging.offset());
        int room = paging.size() - Math.min(paging.size(), left);
        String mission = allocation.missionId();
        Mono<List<Member>> onTheirWay = room == 0
                ? Mono.just(List.of())
                : registrations
                        .list(
                                mission,
                                RegistrationPart.UNHEARD,
                                clock.instant(),
                                Math.max(0, paging.offset() - undecided),
                                room)
                        .filter(registration ->
                                allocation.find(registration.id()).isEmpty())
                        .collectList()
                        .flatMap(found -> members(found, allocation));
        return Mono.zip(
                        inLine(allocation, PlaceDecision.UNDECIDED, StandingState.SUBMITTED, paging),
                        onTheirWay,
                        registrations.count(mission, RegistrationPart.UNHEARD, clock.instant()))
                .map(all -> Paged.of(
                        paging,
                        Stream.concat(all.getT1().stream(), all.getT2().stream())
                                .toList(),
                        undecided + all.getT3()));
    }

    private Mono<Paged<Member>> listed(Allocation allocation, RegistrationPart part, Paging paging) {
        String mission = allocation.missionId();
        return Mono.zip(
                        registrations
                                .list(mission, part, clock.instant(), paging.offset(), paging.size())
                                .collectList()
                                .flatMap(found -> members(found, allocation)),
                        registrations.count(mission, part, clock.instant()))
                .map(both -> Paged.of(paging, both.getT1(), both.getT2()));
    }

    /** With the people whose registrations they are, read in one query. */
    private Mono<List<Member>> members(List<Registration> found, Allocation allocation) {
        return people.byId(found.stream().map(Registration::personId).toList())
                .map(known -> found.stream()
                        .map(registration -> member(registration, known.get(registration.personId()), allocation))
                        .toList());
    }

    private Member member(Registration registration, @Nullable Person person, Allocation allocation) {
        return new Member(
                registration,
                registration.applicant(person == null ? PersonDetails.NONE : person.details()),
                Standing.of(registration, allocation, clock.instant()));
    }

    private static <V> Map<StandingState, V> byState(List<Map.Entry<StandingState, V>> read) {
        Map<StandingState, V> map = new EnumMap<>(StandingState.class);
        read.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }
}
