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
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** What the mission's stops are by now, and whether they belong into calendars. */
    private record Route(Mission mission, Entries entries, Map<StopKey, Stop> stops) {}

    /**
     * Of everybody on the mission.
     *
     * @param why tells this time from others
     */
    public Mono<Void> ofMission(String missionId, String why, Command command) {
        return route(missionId)
                .flatMap(route -> arriving(route, why, command).then(Mono.defer(() -> leaving(route, why, command))));
    }

    /** Of one person, whose place is another now. */
    public Mono<Void> ofPerson(String registrationId, String why, Command command) {
        return audiences
                .participant(registrationId)
                .flatMap(participant -> route(participant.missionId())
                        .flatMap(route -> StopEntry.belongs(route.mission(), participant, route.entries())
                                ? queueMissing(route, List.of(participant), why, command)
                                : queue(
                                        correspondences.ofStops(participant.missionId(), registrationId),
                                        each -> true,
                                        why,
                                        command)));
    }

    /** Nothing where the mission is not known: nobody can have chosen anything for it. */
    private Mono<Route> route(String missionId) {
        return audiences.mission(missionId).zipWith(preferences.of(missionId)).map(found -> {
            Map<StopKey, Stop> ahead = new LinkedHashMap<>(StopKey.of(found.getT1()));
            ahead.values().removeIf(stop -> !stop.to().toInstant().isAfter(clock.instant()));
            return new Route(found.getT1(), found.getT2().entries(), ahead);
        });
    }

    private Mono<Void> arriving(Route route, String why, Command command) {
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
                                why,
                                command),
                        1)
                .then();
    }

    private Mono<Void> queueMissing(Route route, List<Participant> people, String why, Command command) {
        Map<Recipient, Stop> wanted = new LinkedHashMap<>();
        people.forEach(each -> route.stops().forEach((key, stop) -> wanted.put(Recipient.of(each, key), stop)));
        return correspondences
                .of(wanted.keySet())
                .filter(known -> Optional.ofNullable(wanted.get(known.to()))
                        .filter(stop -> StopEntry.shown(route.mission(), stop, known))
                        .isPresent())
                .map(Correspondence::to)
                .collectList()
                .flatMap(shown -> {
                    wanted.keySet().removeAll(shown);
                    return queue(
                            wanted.entrySet().stream()
                                    .map(each -> letter(each.getKey(), why, each.getValue()))
                                    .toList(),
                            command);
                });
    }

    /** Stops that the route does not have any more, or that belong into no calendar any more. */
    private Mono<Void> leaving(Route route, String why, Command command) {
        boolean none = !route.entries().stops() || route.mission().cancelled();
        return queue(
                correspondences.ofStops(route.mission().id(), ""),
                key -> none || !StopKey.of(route.mission()).containsKey(key),
                why,
                command);
    }

    private Mono<Void> queue(Flux<Correspondence> known, Predicate<StopKey> these, String why, Command command) {
        return known.filter(each -> each.to().stop().filter(these).isPresent() && StopEntry.mayBeThere(each))
                .map(each -> new Letter(MessageKind.STOP_ENTRY, each.to(), cause(each, why)))
                .buffer(PAGE)
                .concatMap(letters -> queue(letters, command))
                .then();
    }

    private Mono<Void> queue(List<Letter> letters, Command command) {
        return Flux.fromIterable(letters)
                .buffer(PAGE)
                .concatMap(some -> queueLetter.queue(some, command))
                .then();
    }

    /** The times that were said last: an entry is found by them where a calendar forgot its id. */
    private static Cause cause(Correspondence known, String why) {
        Cause last = known.letters().get(known.letters().size() - 1).letter().cause();
        return new Cause(why, null, 0, last.anchor(), last.latestUseful());
    }

    private static Letter letter(Recipient to, String why, Stop stop) {
        return new Letter(
                MessageKind.STOP_ENTRY,
                to,
                new Cause(why, null, 0, stop.from().toInstant(), stop.to().toInstant()));
    }
}
