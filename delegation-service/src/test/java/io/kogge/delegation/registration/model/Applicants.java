// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import java.time.ZoneId;

/** People to register in tests. */
public final class Applicants {
    private Applicants() {}

    /** Somebody with this address. */
    public static Applicant with(String email) {
        return new Applicant(
                new Person("Sanne Wiersma", email, "nl", ZoneId.of("Europe/Amsterdam")),
                new Organisation("Windkracht BV", OrganisationKind.BUSINESS, "01234567"),
                "CEO",
                null);
    }
}
