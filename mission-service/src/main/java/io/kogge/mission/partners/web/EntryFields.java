// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.input.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What partners, projects and offices are said with, read from JSON or from a form. */
final class EntryFields {
    static final int LONGEST_NAME = 150;
    static final int LONGEST_NOTES = 5000;

    private EntryFields() {}

    /** The entry of the register that an answer of the API names is ignored: it is looked up each time. */
    static List<PartnerName> partners(Fields fields, int most) {
        return fields.list("partners", EntryFields::partner).max(most).orEmpty();
    }

    static @Nullable String notes(Fields fields, String name) {
        return fields.text(name).multiline().max(LONGEST_NOTES).orNull();
    }

    private static PartnerName partner(Fields fields) {
        fields.ignore("partnerId");
        return PartnerName.of(
                fields.text("name").max(LONGEST_NAME).required(),
                fields.country("country").orNull());
    }
}
