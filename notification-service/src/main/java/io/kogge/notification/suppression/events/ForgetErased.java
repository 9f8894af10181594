// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.suppression.usecase.ForgetPerson;
import io.kogge.schemas.Topic;
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Who was erased is forgotten here too, however long ago that was. */
public final class ForgetErased implements Reaction {
    private static final String NAME = "suppressions-of-the-erased";
    private final EventTable<Mono<Void>> table;

    /** Forgets by this. */
    public ForgetErased(ForgetPerson forget) {
        this.table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
                .when(PersonErased.class, (event, erased) -> forget.forget(erased.getPersonId(), event.command(NAME)))
                // who gives way never had a message that one can unsubscribe from
                .ignore(PersonMerged.class, AddressChangeRequested.class, LinkVersionRaised.class)
                .build();
    }

    @Override
    public String name() {
        return NAME;
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
