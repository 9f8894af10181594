// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.model.Office.OfficeContact;
import io.kogge.mission.partners.model.Place;
import io.kogge.web.input.Fields;

/** Reads a representative office, from JSON or from a form. */
final class OfficeInput {
    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_HELP = 500;
    private static final int LONGEST_PERSON = 120;
    private static final int LONGEST_PHONE = 40;

    private OfficeInput() {}

    /** Reads it, and ends the reading; where nothing is said of it, it is offered. */
    static Office read(String id, Fields fields) {
        String name = fields.text("name").max(EntryFields.LONGEST_NAME).required();
        Place place = new Place(
                fields.text("city").max(LONGEST_CITY).required(),
                fields.country("country").required());
        Texts helps = fields.texts("helps").max(LONGEST_HELP).multiline().orEmpty();
        OfficeContact contact =
                fields.optionalObject("contact", OfficeInput::contact).orElse(null);
        boolean active = fields.bool("active").or(true);
        Office office = new Office(id, name, place, helps, contact, active, false);
        return fields.finish(() -> office);
    }

    private static OfficeContact contact(Fields fields) {
        return new OfficeContact(
                fields.text("name").max(LONGEST_PERSON).orNull(),
                fields.email("email").beyondAscii(true).orNull(),
                fields.text("phone").max(LONGEST_PHONE).orNull());
    }
}
