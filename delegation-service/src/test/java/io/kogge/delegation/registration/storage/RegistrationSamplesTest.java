// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.storage.ApplicantDocument.PersonDetailsDocument;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationSamplesTest {
    @Test
    void registrationsReadAsTheyWereStored() {
        DocumentSamples.check(
                MongoRegistrationIndex.COLLECTION,
                RegistrationDocument.class,
                registration(null, null),
                registration(Instant.parse("2027-02-04T10:00:00Z"), null),
                registration(Instant.parse("2027-02-04T10:00:00Z"), "Sanne Maria de Vries"));
    }

    /** What is null was not kept by the first builds. */
    private static RegistrationDocument registration(@Nullable Instant withdrawnAt, @Nullable String passportName) {
        return new RegistrationDocument(
                "r1",
                "m1",
                "p1",
                "m1/p1",
                RegistrationState.STARTED,
                new PersonDetailsDocument(
                        "Sanne de Vries",
                        "sanne@windkracht.example",
                        "+31 50 1234567",
                        "nl",
                        "Europe/Amsterdam",
                        passportName),
                true,
                "Windkracht BV",
                OrganisationKind.BUSINESS,
                "01234567",
                "CEO",
                "Buyers",
                false,
                true,
                Instant.parse("2027-02-01T10:00:00Z"),
                Instant.parse("2027-02-03T10:00:00Z"),
                Instant.parse("2027-02-02T10:00:00Z"),
                Instant.parse("2027-02-02T11:00:00Z"),
                Instant.parse("2027-02-02T10:00:00Z"),
                withdrawnAt);
    }
}
