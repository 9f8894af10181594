// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Organisation;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Person;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is stored; components as in {@link Registration}, what was filled in under {@code applicant}.
 *
 * @param addressKey unique: mission and address while the registration holds its address, else its own id, which frees
 *     the address for a new one
 */
public record RegistrationDocument(
        String id,
        String missionId,
        String addressKey,
        RegistrationState state,
        ApplicantDocument applicant,
        boolean enteredByStaff,
        int linkVersion,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant submittedAt,
        @Nullable Instant repeatedAt,
        @Nullable Instant unheardSince) {

    /** As {@link Applicant}, flat. */
    public record ApplicantDocument(
            String name,
            String email,
            String language,
            String zone,
            String organisation,
            OrganisationKind organisationKind,
            @Nullable String kvkNumber,
            @Nullable String role,
            @Nullable String motivation) {

        static ApplicantDocument of(Applicant applicant) {
            Person person = applicant.person();
            Organisation organisation = applicant.organisation();
            return new ApplicantDocument(
                    person.name(),
                    person.email(),
                    person.language(),
                    person.zone().getId(),
                    organisation.name(),
                    organisation.kind(),
                    organisation.kvkNumber(),
                    applicant.role(),
                    applicant.motivation());
        }

        Applicant toApplicant() {
            return new Applicant(
                    new Person(name, email, language, ZoneId.of(zone)),
                    new Organisation(organisation, organisationKind, kvkNumber),
                    role,
                    motivation);
        }

        @Override
        public String toString() {
            return "ApplicantDocument[redacted]";
        }
    }

    /** From the model. */
    public static RegistrationDocument of(Registration registration) {
        return new RegistrationDocument(
                registration.id(),
                registration.missionId(),
                registration.state().holdsAddress()
                        ? addressKey(
                                registration.missionId(),
                                registration.applicant().person().comparedEmail())
                        : registration.id(),
                registration.state(),
                ApplicantDocument.of(registration.applicant()),
                registration.enteredByStaff(),
                registration.linkVersion(),
                registration.startedAt(),
                registration.expiresAt(),
                registration.submittedAt(),
                registration.repeatedAt(),
                registration.unheardSince());
    }

    /** To the model. */
    public Registration toRegistration() {
        return new Registration(
                id,
                missionId,
                state,
                applicant.toApplicant(),
                enteredByStaff,
                linkVersion,
                startedAt,
                expiresAt,
                submittedAt,
                repeatedAt,
                unheardSince);
    }

    static String addressKey(String missionId, String comparedEmail) {
        return missionId + '/' + comparedEmail;
    }

    @Override
    public String toString() {
        return "RegistrationDocument[" + id + "]";
    }
}
