// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import io.kogge.kernel.name.Folded;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.model.Office.OfficeContact;
import io.kogge.mission.partners.model.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A representative office as it is stored. {@code sortName} follows from the name, and sorts it. */
public record OfficeDocument(
        String officeId,
        String name,
        String sortName,
        String city,
        String country,
        Map<String, String> helps,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        boolean active,
        boolean removed) {

    static OfficeDocument of(Office office) {
        OfficeContact contact = office.contact();
        return new OfficeDocument(
                office.id(),
                office.name(),
                Folded.of(office.name()),
                office.place().city(),
                office.place().country(),
                office.helps().byLanguage(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                contact == null ? null : contact.phone(),
                office.active(),
                office.removed());
    }

    Office toOffice() {
        OfficeContact contact = contactName == null && contactEmail == null && contactPhone == null
                ? null
                : new OfficeContact(contactName, contactEmail, contactPhone);
        return new Office(officeId, name, new Place(city, country), new Texts(helps), contact, active, removed);
    }
}
