// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Form;

/** Fills forms from what is stored of a partner. */
final class PartnerFilling {
    private PartnerFilling() {}

    static Form of(Partner partner) {
        PartnerEntry entry = partner.entry();
        return Form.filled()
                .set("kind", entry.kind())
                .setTexts("names", entry.names())
                .set("country", entry.country())
                .set("tie", entry.tie())
                .set("upkeep", entry.upkeep())
                .set("foundation", entry.foundation())
                .set("since", entry.since())
                .setAll(
                        ChosenInput.THEMES,
                        entry.themes().stream().map(Theme::id).toList())
                .set(ChosenInput.POLICY_LINE, entry.policyLine())
                .set("notes", partner.notes())
                .build();
    }

    static Form of(ContactPerson contact) {
        return Form.filled()
                .set("side", contact.side())
                .set("name", contact.name())
                .set("role", contact.role())
                .set("email", contact.email())
                .set("phone", contact.phone())
                .set("note", contact.note())
                .build();
    }
}
