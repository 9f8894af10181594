// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import io.kogge.delegation.people.model.PersonDetails;
import java.time.ZoneId;

/** People to register in tests. */
public final class Applicants {
    private Applicants() {}

    /** Somebody else with this address. */
    public static Applicant stranger(String email) {
        return new Applicant(
                new PersonDetails("Held", email, null, "en", ZoneId.of("Asia/Tokyo"), null),
                new Organisation("Elsewhere", OrganisationKind.OTHER, null),
                null,
                "To be there");
    }

    /** Somebody with this address. */
    public static Applicant with(String email) {
        return new Applicant(
                new PersonDetails("Sanne Wiersma", email, null, "nl", ZoneId.of("Europe/Amsterdam"), null),
                new Organisation("Windkracht BV", OrganisationKind.BUSINESS, "01234567"),
                "CEO",
                null);
    }
}
