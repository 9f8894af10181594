// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.model.Office.OfficeContact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A representative office as the API answers it. */
record OfficeView(
        String id,
        String name,
        String city,
        String country,
        Map<String, String> helps,
        @Nullable OfficeContact contact,
        boolean active,
        long version) {

    static OfficeView of(Stored<Office> stored) {
        Office office = stored.state();
        return new OfficeView(
                office.id(),
                office.name(),
                office.place().city(),
                office.place().country(),
                office.helps().byLanguage(),
                office.contact(),
                office.active(),
                stored.version());
    }
}
