// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names, addresses, languages and zones by delegate. */
public final class ContactsProjection implements Projection {
    /** Name of the view. */
    public static final String NAME = "contacts";

    private final EventTable<List<ViewChange>> table = EventTable.on(topics(), List.<ViewChange>of())
            .when(DelegateContact.class, (event, contact) -> List.of(reach(contact)))
            .whenErased(event -> List.of(new ViewChange.Erase(event.key())))
            .build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.DELEGATE_CONTACTS);
    }

    @Override
    public List<ViewChange> changes(ReceivedEvent event) {
        return table.handle(event);
    }

    private static ViewChange reach(DelegateContact contact) {
        return new ViewChange.Set(
                contact.getDelegateId(),
                Map.of(
                        "name", contact.getName(),
                        "email", contact.getEmail(),
                        "organisation", contact.getOrganisation(),
                        "language", contact.getLanguage(),
                        "zone", contact.getZone(),
                        "linkVersion", contact.getLinkVersion()));
    }
}
