// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.events;

import io.kogge.delegation.merging.usecase.FollowSharing;
import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.schemas.Topic;
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Looks at shared addresses when something happened to one of those who share it. Whoever leaves an address, and whoever
 * comes to share one, is told of on this topic, so nobody is looked at whose sharing cannot be another matter.
 */
public final class SharedAddresses implements Reaction {
    private final EventTable<Mono<Void>> table;

    /** Follows by this. */
    public SharedAddresses(FollowSharing sharing) {
        this.table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
                .when(LinkVersionRaised.class, (event, raised) -> sharing.changed(raised.getPersonId()))
                .when(PersonMerged.class, (event, merged) -> sharing.changed(merged.getPersonId()))
                // nobody shares with who was never confirmed; should one do so, it is theirs alone now
                .when(PersonErased.class, (event, erased) -> sharing.changed(erased.getPersonId()))
                // the address is the same until the new one confirms
                .ignore(AddressChangeRequested.class)
                .build();
    }

    @Override
    public String name() {
        return "shared-addresses";
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
