// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import java.util.List;
import java.util.Map;

/** Entries of the register for tests. */
public final class Entries {
    private Entries() {}

    public static PartnerEntry city(String name, String country) {
        return city(Map.of("nl", name), country);
    }

    public static PartnerEntry city(Map<String, String> names, String country) {
        return new PartnerEntry(
                RegisterKind.CITY,
                new Texts(names),
                country,
                Tie.PARTNER_CITY,
                Upkeep.ACTIVE,
                null,
                KnownDate.year(1989),
                List.of(),
                null);
    }

    public static PartnerEntry network(String name) {
        return new PartnerEntry(
                RegisterKind.NETWORK,
                new Texts(Map.of("nl", name)),
                null,
                Tie.NETWORK,
                Upkeep.ACTIVE,
                null,
                null,
                List.of(),
                null);
    }

    public static Partner partner(String id, PartnerEntry entry) {
        return Partner.enter(id, entry, null).state();
    }

    public static ContactPerson contact(String id) {
        return new ContactPerson(
                id, ContactPerson.Side.THEIRS, "Anke Harms", "protocol", "anke@example.org", null, null);
    }
}
