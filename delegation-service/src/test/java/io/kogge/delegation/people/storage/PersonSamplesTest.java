// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.storage;

import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonSamplesTest {
    @Test
    void peopleReadAsTheyWereStored() {
        DocumentSamples.check(
                MongoPeople.COLLECTION, PersonDocument.class, person(null, null), person("Sanne Maria de Vries", true));
    }

    /** What is null was not kept by the first builds. */
    private static PersonDocument person(@Nullable String passportName, @Nullable Boolean passportNamed) {
        return new PersonDocument(
                "p1",
                "p1",
                PersonState.CONFIRMED,
                "Sanne de Vries",
                "sanne@windkracht.example",
                "+31 50 1234567",
                "nl",
                "Europe/Amsterdam",
                true,
                "sanne@example.org",
                2,
                Instant.parse("2027-02-03T10:00:00Z"),
                3,
                new PersonDocument.ChangeDocument(3, "sanne@elsewhere.example", Instant.parse("2027-02-05T10:00:00Z")),
                new PersonDocument.SharedDocument("p2", Instant.parse("2027-02-01T10:00:00Z"), SharedAddress.Step.OPEN),
                "p3",
                passportName,
                passportNamed);
    }
}
