// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.bounces.usecase.ReturnedMails;
import io.kogge.schemas.Topic;
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What came back about somebody who was erased goes too, however long ago that was. */
public final class ForgetReturnedMails implements Reaction {
    private final EventTable<Mono<Void>> table;

    /** Deletes here. */
    public ForgetReturnedMails(ReturnedMails mails) {
        this.table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
                .when(PersonErased.class, (event, erased) -> mails.forget(erased.getPersonId()))
                .ignore(PersonMerged.class, AddressChangeRequested.class, LinkVersionRaised.class)
                .build();
    }

    @Override
    public String name() {
        return "returned-mails-of-the-erased";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PERSON_EVENTS);
    }

    @Override
    public Duration maxAge() {
        return EVER;
    }

    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return table.handle(event);
    }
}
