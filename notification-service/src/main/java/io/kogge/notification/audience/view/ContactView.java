// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.view;

import io.kogge.event.consumer.View;
import io.kogge.notification.audience.model.Contact;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How to reach a person, as the view keeps it under the person's id. */
public record ContactView(
        String id,
        String name,
        String email,
        String language,
        String zone,
        int linkVersion,
        @Nullable String formerEmail,
        @Nullable String newEmail,
        int addressChange) {
    /** Contacts by person. */
    public static final View<ContactView> VIEW =
            View.of("contacts", ContactView.class).indexed("email");

    /** The contact that is kept. */
    public Contact contact() {
        return new Contact(
                id, name, email, language, ZoneId.of(zone), linkVersion, formerEmail, newEmail, addressChange);
    }
}
