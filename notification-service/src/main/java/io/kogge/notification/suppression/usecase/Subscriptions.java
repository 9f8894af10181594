// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.message.model.StopLink;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.model.Unsubscriptions.How;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What people get of that which they can do without; nobody else decides on it. */
public final class Subscriptions {
    private final Aggregates<Unsubscriptions, Unsubscriptions.Event> aggregates;
    private final UnsubscribedPeople people;
    private final Audiences audiences;
    private final Clock clock;

    /** The clock is the domain's. */
    public Subscriptions(
            Aggregates<Unsubscriptions, Unsubscriptions.Event> aggregates,
            UnsubscribedPeople people,
            Audiences audiences,
            Clock clock) {
        this.aggregates = aggregates;
        this.people = people;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * Whom a link is for.
     *
     * @param language in which the person reads
     * @param given what the person does not want
     */
    public record Choice(String language, Unsubscriptions given) {}

    /** What was chosen so far; empty where the person is not known any more, and gets nothing anyway. */
    public Mono<Choice> chosen(StopLink link) {
        return reader(link).flatMap(reader -> of(reader.personId()).map(given -> new Choice(reader.language(), given)));
    }

    /** The person does not want the link's group. */
    public Mono<Choice> unsubscribe(StopLink link) {
        return choose(link, given -> given.unsubscribe(List.of(link.group()), How.LINK, clock.instant()));
    }

    /** The person wants it again. */
    public Mono<Choice> resubscribe(StopLink link) {
        return choose(link, given -> given.resubscribe(link.group(), clock.instant()));
    }

    /** What a person unsubscribed from. */
    public Mono<Unsubscriptions> of(String personId) {
        return people.of(List.of(personId)).next().defaultIfEmpty(Unsubscriptions.none(personId));
    }

    /** Whoever calls a message unwanted gets no more of what can be done without. */
    Mono<Void> complained(String personId, Command command) {
        return audiences
                .contact(personId)
                .flatMap(known -> change(
                        personId,
                        command,
                        given -> given.unsubscribe(List.of(MailGroup.values()), How.COMPLAINT, clock.instant())))
                .then();
    }

    private Mono<Choice> choose(
            StopLink link, Function<Unsubscriptions, Decision<Unsubscriptions, Unsubscriptions.Event>> decide) {
        return reader(link)
                .flatMap(reader -> change(reader.personId(), Command.by(Actor.person(reader.personId())), decide)
                        .map(given -> new Choice(reader.language(), given)));
    }

    private Mono<Unsubscriptions> change(
            String personId,
            Command command,
            Function<Unsubscriptions, Decision<Unsubscriptions, Unsubscriptions.Event>> decide) {
        return aggregates
                .createOrChange(
                        personId, command, known -> decide.apply(known.orElseGet(() -> Unsubscriptions.none(personId))))
                .map(stored -> stored.state());
    }

    /** Whose the registration is by now. */
    private Mono<Contact> reader(StopLink link) {
        return audiences
                .participant(link.registrationId())
                .flatMap(participant -> audiences.contact(participant.personId()));
    }
}
