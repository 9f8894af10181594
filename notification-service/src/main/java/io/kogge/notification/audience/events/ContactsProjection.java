// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.audience.view.ContactView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;

/** Names, addresses, languages and zones by person. */
public final class ContactsProjection {
    private ContactsProjection() {}

    /** The projection. */
    public static Projection<ContactView> make() {
        return Projections.into(ContactView.VIEW)
                .on(Topic.DELEGATE_CONTACTS)
                .when(DelegateContact.class, (event, contact) -> contact(contact))
                .whenErased(ReceivedEvent::key)
                .build();
    }

    private static ContactView contact(DelegateContact contact) {
        return new ContactView(
                contact.getPersonId(),
                contact.getName(),
                contact.getEmail(),
                contact.getLanguage(),
                contact.getZone(),
                contact.getLinkVersion(),
                contact.getFormerEmail(),
                contact.getNewEmail(),
                contact.getAddressChange());
    }
}
