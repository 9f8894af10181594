// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names, addresses, languages and zones by person. */
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
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("name", contact.getName());
        fields.put("email", contact.getEmail());
        fields.put("language", contact.getLanguage());
        fields.put("zone", contact.getZone());
        fields.put("linkVersion", contact.getLinkVersion());
        fields.put("formerEmail", contact.getFormerEmail());
        fields.put("newEmail", contact.getNewEmail());
        fields.put("addressChange", contact.getAddressChange());
        return new ViewChange.Set(contact.getPersonId(), fields);
    }
}
