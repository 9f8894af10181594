// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.survey.usecase.SurveyHandler;
import io.kogge.schemas.Topic;
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What somebody wrote who was erased goes too, however long ago that was. */
public final class ForgetRemarks implements Reaction {
    private final EventTable<Mono<Void>> table;

    /** Has them let go. */
    public ForgetRemarks(SurveyHandler surveys) {
        this.table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
                .when(PersonErased.class, (event, erased) -> surveys.forget(erased.getPersonId()))
                .ignore(PersonMerged.class, AddressChangeRequested.class, LinkVersionRaised.class)
                .build();
    }

    @Override
    public String name() {
        return "remarks-of-the-erased";
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
