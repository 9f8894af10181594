// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Organisation;
import io.kogge.delegation.registration.model.OrganisationKind;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An {@link Applicant} as stored with a form. */
public record ApplicantDocument(
        PersonDetailsDocument person,
        String organisation,
        OrganisationKind organisationKind,
        @Nullable String kvkNumber,
        @Nullable String role,
        @Nullable String motivation) {

    /** As {@link PersonDetails}; none of those stored before there were names as in the passport has one. */
    public record PersonDetailsDocument(
            String name,
            String email,
            @Nullable String phone,
            String language,
            String zone,
            @Nullable String passportName) {

        static PersonDetailsDocument of(PersonDetails details) {
            return new PersonDetailsDocument(
                    details.name(),
                    details.email(),
                    details.phone(),
                    details.language(),
                    details.zone().getId(),
                    details.passportName());
        }

        PersonDetails toDetails() {
            return new PersonDetails(name, email, phone, language, ZoneId.of(zone), passportName);
        }

        @Override
        public String toString() {
            return "PersonDetailsDocument[redacted]";
        }
    }

    static ApplicantDocument of(Applicant applicant) {
        Organisation organisation = applicant.organisation();
        return new ApplicantDocument(
                PersonDetailsDocument.of(applicant.person()),
                organisation.name(),
                organisation.kind(),
                organisation.kvkNumber(),
                applicant.role(),
                applicant.motivation());
    }

    Applicant toApplicant() {
        return new Applicant(
                person.toDetails(), new Organisation(organisation, organisationKind, kvkNumber), role, motivation);
    }

    @Override
    public String toString() {
        return "ApplicantDocument[redacted]";
    }
}
