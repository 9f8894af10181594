// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.schemas.Topic;
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Has a new address confirm, tells the present one, and sends new links when the earlier ones ended. */
public final class PersonMessages implements Reaction {
    private final Audiences audiences;
    private final QueueLetter queueLetter;
    private final Duration maxAge;
    private final EventTable<Mono<Void>> table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
            .when(AddressChangeRequested.class, this::asked)
            .when(LinkVersionRaised.class, this::raised)
            .ignore(PersonMerged.class, PersonErased.class)
            .build();

    /** Acts on events up to this age. */
    public PersonMessages(Audiences audiences, QueueLetter queueLetter, Duration maxAge) {
        this.audiences = audiences;
        this.queueLetter = queueLetter;
        this.maxAge = maxAge;
    }

    @Override
    public String name() {
        return "person-messages";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PERSON_EVENTS);
    }

    @Override
    public Duration maxAge() {
        return maxAge;
    }

    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return table.handle(event);
    }

    private Mono<Void> asked(ReceivedEvent event, AddressChangeRequested asked) {
        Recipient to = new Recipient(asked.getMissionId(), asked.getRegistrationId());
        Mono<Void> confirm = queue(
                event,
                MessageKind.CONFIRM_NEW_ADDRESS,
                to,
                Cause.addressChange(asked.getNumber()).until(asked.getExpiresAt()));
        return asked.getTellPresent()
                ? confirm.then(queue(
                        event,
                        MessageKind.ADDRESS_CHANGE_ASKED,
                        to,
                        Cause.presentAddress(asked.getNumber(), asked.getLinkVersion())))
                : confirm;
    }

    /** Each registration has a page, and so a link, of its own. */
    private Mono<Void> raised(ReceivedEvent event, LinkVersionRaised raised) {
        return Flux.defer(() -> audiences.registrationsOf(raised.getPersonId()))
                .filter(participant -> !participant.ended())
                .map(Recipient::of)
                .concatMap(to -> queue(event, MessageKind.ADDRESS_CHANGED, to, Cause.link(raised.getLinkVersion())))
                .then();
    }

    private Mono<Void> queue(ReceivedEvent event, MessageKind template, Recipient to, Cause cause) {
        return Mono.defer(() -> queueLetter.queue(new Letter(template, to, cause), event.command(template.key())));
    }
}
