// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.web.input.Fields;

/** Reads a contact, from JSON or from a form. */
final class ContactInput {
    private static final int LONGEST = 120;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_NOTE = 1000;

    private ContactInput() {}

    /** Reads it, and ends the reading. */
    static ContactPerson read(String id, Fields fields) {
        ContactPerson contact = new ContactPerson(
                id,
                fields.choice("side", ContactPerson.Side.class).required(),
                fields.text("name").max(LONGEST).required(),
                fields.text("role").max(LONGEST).orNull(),
                fields.email("email").beyondAscii(true).orNull(),
                fields.text("phone").max(LONGEST_PHONE).orNull(),
                fields.text("note").multiline().max(LONGEST_NOTE).orNull());
        return fields.finish(() -> contact);
    }
}
