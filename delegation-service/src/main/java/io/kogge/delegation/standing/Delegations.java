// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.missions.model.Mission;
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
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads who registered for a mission, a page at a time. Who has a place, waits or was declined, and in which order, the
 * allocation knows; of the registrations only those on the page are read.
 */
public final class Delegations {
    private static final Set<StandingState> IN_LINE = Set.of(
            StandingState.SUBMITTED,
            StandingState.ACCEPTED,
            StandingState.WAITLISTED,
            StandingState.DECLINED,
            StandingState.NO_SHOW);

    private static final int READ_AT_ONCE = 200;

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

    /**
     * The delegation of a mission, or a rejection {@code mission-not-found}. What is asked for all states is asked at once,
     * so that one more state is not one more query.
     *
     * @param most how many are shown of those in line
     */
    public Mono<Delegation> of(String missionId, int most) {
        return Mono.zip(missions.get(missionId), allocations.find(missionId))
                .flatMap(both -> Mono.zip(
                                inLine(both.getT1(), both.getT2(), IN_LINE, new Paging(1, most)),
                                registrations.counts(missionId, clock.instant()))
                        .map(read -> new Delegation(
                                both.getT1(),
                                Standings.places(both.getT1(), both.getT2().places()),
                                both.getT2().line().accepted(),
                                read.getT1(),
                                aside(read.getT2()))));
    }

    /** Those in one state; who waits in the order of the waiting list. */
    public Mono<Paged<Member>> in(String missionId, StandingState state, Paging paging) {
        return Mono.zip(missions.get(missionId), allocations.find(missionId))
                .flatMap(both -> page(both.getT1(), both.getT2(), state, paging));
    }

    /**
     * Everybody in one state, read page by page as they are needed. Of those in line as the line is at the beginning: where
     * somebody gets a place, or leaves theirs, meanwhile, nobody else slips from one page to another.
     */
    public Flux<Member> everybodyIn(Mission mission, StandingState state) {
        return allocations
                .find(mission.id())
                .flatMapMany(allocation -> pageOf(mission, allocation, state, 1)
                        .expand(page -> page.page() < page.last()
                                ? pageOf(mission, allocation, state, page.page() + 1)
                                : Mono.empty()))
                .concatMapIterable(Paged::items);
    }

    private Mono<Paged<Member>> pageOf(Mission mission, Allocation allocation, StandingState state, int page) {
        return page(mission, allocation, state, new Paging(page, READ_AT_ONCE));
    }

    /** Everybody, in the order in which they handed in their form. */
    public Mono<Paged<Member>> all(String missionId, Paging paging) {
        return Mono.zip(missions.get(missionId), allocations.find(missionId))
                .flatMap(both -> listed(both.getT1(), both.getT2(), RegistrationPart.ALL, paging));
    }

    private Mono<Paged<Member>> page(Mission mission, Allocation allocation, StandingState state, Paging paging) {
        return switch (state) {
            case SUBMITTED, ACCEPTED, WAITLISTED, DECLINED, NO_SHOW ->
                inLine(mission, allocation, Set.of(state), paging).map(pages -> pages.get(state));
            case STARTED -> listed(mission, allocation, RegistrationPart.UNCONFIRMED, paging);
            case WITHDRAWN -> listed(mission, allocation, RegistrationPart.WITHDRAWN, paging);
            case EXPIRED -> listed(mission, allocation, RegistrationPart.LAPSED, paging);
            // nobody has to look at it: the later form is there
            case REPLACED -> Mono.just(Paged.of(paging, List.of(), 0));
        };
    }

    /** A page of each of these states; whoever withdrew a moment ago is still in line, and left out. */
    private Mono<Map<StandingState, Paged<Member>>> inLine(
            Mission mission, Allocation allocation, Set<StandingState> states, Paging paging) {
        Map<StandingState, List<String>> ids = new EnumMap<>(StandingState.class);
        states.forEach(state -> ids.put(state, ids(allocation, decision(state), paging)));
        return Mono.zip(
                        registrations
                                .byIds(ids.values().stream()
                                        .flatMap(List::stream)
                                        .toList())
                                .collectList(),
                        states.contains(StandingState.SUBMITTED)
                                ? onTheirWay(allocation, paging)
                                : Mono.just(OnTheirWay.NOBODY))
                .flatMap(found -> {
                    OnTheirWay behind = found.getT2();
                    if (states.contains(StandingState.SUBMITTED)) {
                        ids.merge(StandingState.SUBMITTED, behind.ids(), Delegations::both);
                    }
                    return members(both(found.getT1(), behind.shown()), mission, allocation)
                            .map(members -> pages(allocation, ids, members, behind.total(), paging));
                });
    }

    private static List<String> ids(Allocation allocation, PlaceDecision decision, Paging paging) {
        return allocation.line().all(decision).stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(Entry::registrationId)
                .toList();
    }

    private static Map<StandingState, Paged<Member>> pages(
            Allocation allocation,
            Map<StandingState, List<String>> ids,
            List<Member> members,
            long onTheirWay,
            Paging paging) {
        Map<String, Member> known = members.stream()
                .collect(Collectors.toMap(member -> member.registration().id(), Function.identity()));
        Map<StandingState, Paged<Member>> pages = new EnumMap<>(StandingState.class);
        ids.forEach((state, those) -> pages.put(
                state,
                Paged.of(
                        paging,
                        those.stream()
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .filter(member -> member.standing().state() == state)
                                .toList(),
                        allocation.line().count(decision(state))
                                + (state == StandingState.SUBMITTED ? onTheirWay : 0))));
        return pages;
    }

    /** Those who come behind all on whom nothing could be decided, as far as they are on the page. */
    private Mono<OnTheirWay> onTheirWay(Allocation allocation, Paging paging) {
        int undecided = allocation.line().count(PlaceDecision.UNDECIDED);
        int left = Math.max(0, undecided - paging.offset());
        int room = paging.size() - Math.min(paging.size(), left);
        String mission = allocation.missionId();
        Instant now = clock.instant();
        int skipped = Math.max(0, paging.offset() - undecided);
        Mono<List<Registration>> read = room == 0
                ? Mono.just(List.of())
                : registrations
                        .list(mission, RegistrationPart.UNHEARD, now, skipped, room)
                        .collectList();
        return read.flatMap(some -> {
            List<Registration> shown = some.stream()
                    .filter(registration -> allocation.find(registration.id()).isEmpty())
                    .toList();
            // where there was room for more, these are all
            Mono<Long> total = skipped == 0 && some.size() < room
                    ? Mono.just((long) some.size())
                    : registrations.count(mission, RegistrationPart.UNHEARD, now);
            return total.map(all -> new OnTheirWay(shown, all));
        });
    }

    /** Registrations of which the allocation has yet to hear: those on a page, and how many there are. */
    private record OnTheirWay(List<Registration> shown, long total) {
        static final OnTheirWay NOBODY = new OnTheirWay(List.of(), 0);

        List<String> ids() {
            return shown.stream().map(Registration::id).toList();
        }
    }

    private Mono<Paged<Member>> listed(Mission mission, Allocation allocation, RegistrationPart part, Paging paging) {
        return Mono.zip(
                        registrations
                                .list(mission.id(), part, clock.instant(), paging.offset(), paging.size())
                                .collectList()
                                .flatMap(found -> members(found, mission, allocation)),
                        registrations.count(mission.id(), part, clock.instant()))
                .map(both -> Paged.of(paging, both.getT1(), both.getT2()));
    }

    /** With the people whose registrations they are, read in one query. */
    private Mono<List<Member>> members(List<Registration> found, Mission mission, Allocation allocation) {
        return people.byId(found.stream().map(Registration::personId).toList())
                .map(known -> found.stream()
                        .map(registration ->
                                member(registration, known.get(registration.personId()), mission, allocation))
                        .toList());
    }

    private Member member(Registration registration, @Nullable Person person, Mission mission, Allocation allocation) {
        return new Member(
                registration,
                registration
                        .applicant(person == null ? PersonDetails.NONE : person.details())
                        .asked(mission.asksPassportName()),
                Standing.of(registration, allocation, clock.instant()),
                person == null ? 0 : person.linkVersion());
    }

    private static Map<StandingState, Long> aside(Map<RegistrationPart, Long> counts) {
        return Map.of(
                StandingState.STARTED, counts.getOrDefault(RegistrationPart.UNCONFIRMED, 0L),
                StandingState.WITHDRAWN, counts.getOrDefault(RegistrationPart.WITHDRAWN, 0L),
                StandingState.EXPIRED, counts.getOrDefault(RegistrationPart.LAPSED, 0L));
    }

    private static PlaceDecision decision(StandingState inLine) {
        return switch (inLine) {
            case SUBMITTED -> PlaceDecision.UNDECIDED;
            case ACCEPTED -> PlaceDecision.ACCEPTED;
            case WAITLISTED -> PlaceDecision.WAITLISTED;
            case DECLINED -> PlaceDecision.DECLINED;
            case NO_SHOW -> PlaceDecision.NO_SHOW;
            case STARTED, WITHDRAWN, EXPIRED, REPLACED -> throw new IllegalArgumentException("not in line: " + inLine);
        };
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
