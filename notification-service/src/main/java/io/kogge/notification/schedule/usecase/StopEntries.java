// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.StopEntry;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.correspondence.usecase.QueueLetter.Wanted;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the entries of single stops in people's calendars in line with the mission: a letter for each that has to come, to
 * change or to go. What each says, and whether it still has to, is decided when it goes out; done again, it queues none
 * twice.
 */
public final class StopEntries {
    private static final int PAGE = 200;

    private final Audiences audiences;
    private final PreferenceBook preferences;
    private final Correspondences correspondences;
    private final QueueLetter queueLetter;
    private final Clock clock;

    /** The clock is the domain's. */
    public StopEntries(
            Audiences audiences,
            PreferenceBook preferences,
            Correspondences correspondences,
            QueueLetter queueLetter,
            Clock clock) {
        this.audiences = audiences;
        this.preferences = preferences;
        this.correspondences = correspondences;
        this.queueLetter = queueLetter;
        this.clock = clock;
    }

    /**
     * Why it is looked at what belongs into somebody's calendar.
     *
     * @param why tells this time from others
     */
    public record Reason(String why, Command command) {}

    /** What the mission's stops are by now, and whether they belong into calendars. */
    private record Route(Mission mission, Entries entries, Map<StopKey, Stop> stops) {}

    /**
     * Of everybody on the mission.
     *
     * @param why tells this time from others
     */
    public Mono<Void> ofMission(String missionId, String why, Command command) {
        Reason reason = new Reason(why, command);
        return route(missionId)
                .flatMap(route -> arriving(route, reason).then(Mono.defer(() -> leaving(route, reason))));
    }

    /** Of these people on the mission, whose places are others now; some hundreds at most. */
    public Mono<Void> ofPeople(String missionId, Map<Participant, Reason> people) {
        return people.isEmpty()
                ? Mono.empty()
                : route(missionId).flatMap(route -> {
                    Map<String, Reason> reasons = people.entrySet().stream()
                            .collect(Collectors.toMap(each -> each.getKey().registrationId(), Map.Entry::getValue));
                    Map<Boolean, List<Participant>> belonging = people.keySet().stream()
                            .collect(Collectors.partitioningBy(
                                    each -> StopEntry.belongs(route.mission(), each, route.entries())));
                    return queueMissing(route, belonging.getOrDefault(true, List.of()), to -> reason(reasons, to))
                            .then(Mono.defer(() -> queue(
                                    correspondences.ofStops(belonging.getOrDefault(false, List.of())),
                                    each -> true,
                                    to -> reason(reasons, to))));
                });
    }

    private static Reason reason(Map<String, Reason> ofRegistration, Recipient to) {
        return Objects.requireNonNull(ofRegistration.get(to.registrationId()));
    }

    /** Nothing where the mission is not known: nobody can have chosen anything for it. */
    private Mono<Route> route(String missionId) {
        return audiences.mission(missionId).zipWith(preferences.of(missionId)).map(found -> {
            Map<StopKey, Stop> ahead = new LinkedHashMap<>(StopKey.of(found.getT1()));
            ahead.values().removeIf(stop -> !stop.to().toInstant().isAfter(clock.instant()));
            return new Route(found.getT1(), found.getT2().entries(), ahead);
        });
    }

    private Mono<Void> arriving(Route route, Reason reason) {
        if (!route.entries().stops() || route.mission().cancelled()) {
            return Mono.empty();
        }
        String mission = route.mission().id();
        return audiences
                .participantsAfter(mission, "", PAGE)
                .collectList()
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : audiences
                                .participantsAfter(mission, page.get(PAGE - 1).registrationId(), PAGE)
                                .collectList())
                .concatMap(
                        page -> queueMissing(
                                route,
                                page.stream()
                                        .filter(each -> each.in(Audience.ACCEPTED))
                                        .toList(),
                                to -> reason),
                        1)
                .then();
    }

    private Mono<Void> queueMissing(Route route, List<Participant> people, Function<Recipient, Reason> reason) {
        Map<Recipient, Stop> wanted = new LinkedHashMap<>();
        people.forEach(each -> route.stops().forEach((key, stop) -> wanted.put(Recipient.of(each, key), stop)));
        if (wanted.isEmpty()) {
            return Mono.empty();
        }
        return correspondences
                .of(wanted.keySet())
                .filter(known -> Optional.ofNullable(wanted.get(known.to()))
                        .filter(stop -> StopEntry.shown(route.mission(), stop, known))
                        .isPresent())
                .map(Correspondence::to)
                .collectList()
                .flatMap(shown -> {
                    wanted.keySet().removeAll(shown);
                    return queue(Flux.fromIterable(wanted.entrySet())
                            .map(each -> wanted(each.getKey(), reason.apply(each.getKey()), each.getValue())));
                });
    }

    /** Stops that the route does not have any more, or that belong into no calendar any more. */
    private Mono<Void> leaving(Route route, Reason reason) {
        boolean none = !route.entries().stops() || route.mission().cancelled();
        return queue(
                correspondences.ofStops(route.mission().id()),
                key -> none || !StopKey.of(route.mission()).containsKey(key),
                to -> reason);
    }

    private Mono<Void> queue(Flux<Correspondence> known, Predicate<StopKey> these, Function<Recipient, Reason> reason) {
        return queue(known.filter(each -> each.to().stop().filter(these).isPresent() && StopEntry.mayBeThere(each))
                .map(each -> wanted(
                        each.to(),
                        reason.apply(each.to()),
                        cause(each, reason.apply(each.to()).why()))));
    }

    private Mono<Void> queue(Flux<Wanted> letters) {
        return letters.buffer(PAGE).concatMap(some -> queueLetter.queue(some)).then();
    }

    /** The times that were said last: an entry is found by them where a calendar forgot its id. */
    private static Cause cause(Correspondence known, String why) {
        Cause last = known.letters().get(known.letters().size() - 1).letter().cause();
        return new Cause(why, null, 0, last.anchor(), last.latestUseful());
    }

    private static Wanted wanted(Recipient to, Reason reason, Stop stop) {
        return wanted(
                to,
                reason,
                new Cause(
                        reason.why(),
                        null,
                        0,
                        stop.from().toInstant(),
                        stop.to().toInstant()));
    }

    private static Wanted wanted(Recipient to, Reason reason, Cause cause) {
        return new Wanted(new Letter(MessageKind.STOP_ENTRY, to, cause), reason.command());
    }
}
