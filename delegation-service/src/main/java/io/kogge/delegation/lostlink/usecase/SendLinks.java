// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Mails those who asked the links of all their registrations for missions that are not over. Done again after a crash nobody gets
 * a second mail.
 */
public final class SendLinks {
    private static final int BATCH = 100;
    private static final Actor ASKED = Actor.system("link-asked-for");

    private final LinkRequests requests;
    private final PeopleIndex people;
    private final RegistrationIndex registrations;
    private final Missions missions;
    private final SendLink send;
    private final EachAlone each;
    private final Clock clock;

    /** What goes wrong with one request is told to {@code each}, and stops no other. */
    public SendLinks(
            LinkRequests requests,
            PeopleIndex people,
            RegistrationIndex registrations,
            Missions missions,
            SendLink send,
            EachAlone each,
            Clock clock) {
        this.requests = requests;
        this.people = people;
        this.registrations = registrations;
        this.missions = missions;
        this.send = send;
        this.each = each;
        this.clock = clock;
    }

    /** Looks once. */
    public Mono<Void> run() {
        return requests.open(BATCH)
                .collectMap(LinkRequest::id)
                .flatMap(open -> each.run(
                        Flux.fromIterable(open.keySet()),
                        id -> Mono.justOrEmpty(open.get(id)).flatMap(this::answer)));
    }

    private Mono<Void> answer(LinkRequest request) {
        return people.byAddressKey(Set.of(request.addressKey()))
                .flatMapMany(found -> Flux.fromIterable(found.values()))
                .concatMap(person -> registrations.ofPerson(person.id()))
                .filterWhen(registration -> missions.get(registration.missionId())
                        .map(mission -> mission.alive() && mission.endsAt().isAfter(clock.instant()))
                        .onErrorResume(Rejection.NotFound.class, gone -> Mono.just(false)))
                .concatMap(registration -> send.again(registration.id(), ASKED))
                .then(requests.done(request.id()));
    }
}
