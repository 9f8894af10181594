// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.Organisation;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.storage.ApplicantDocument.PersonDetailsDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is stored; components as in {@link Registration}, the organisation flat.
 *
 * @param holderKey unique: mission and person while the registration keeps the person from registering once more, else
 *     its own id
 * @param unconfirmed true while what the form says about the person is not confirmed, to find it by; else null
 */
public record RegistrationDocument(
        String id,
        String missionId,
        String personId,
        String holderKey,
        RegistrationState state,
        @Nullable PersonDetailsDocument claimed,
        @Nullable Boolean unconfirmed,
        String organisation,
        OrganisationKind organisationKind,
        @Nullable String kvkNumber,
        @Nullable String role,
        @Nullable String motivation,
        boolean enteredByStaff,
        boolean alongside,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant submittedAt,
        @Nullable Instant repeatedAt,
        @Nullable Instant unheardSince,
        @Nullable Instant withdrawnAt) {

    /** From the model. */
    public static RegistrationDocument of(Registration registration) {
        PersonDetails claimed = registration.claimed();
        Organisation organisation = registration.organisation();
        return new RegistrationDocument(
                registration.id(),
                registration.missionId(),
                registration.personId(),
                holderKey(registration),
                registration.state(),
                claimed == null ? null : PersonDetailsDocument.of(claimed),
                claimed == null ? null : Boolean.TRUE,
                organisation.name(),
                organisation.kind(),
                organisation.kvkNumber(),
                registration.role(),
                registration.motivation(),
                registration.enteredByStaff(),
                registration.alongside(),
                registration.startedAt(),
                registration.expiresAt(),
                registration.submittedAt(),
                registration.repeatedAt(),
                registration.unheardSince(),
                registration.withdrawnAt());
    }

    /** To the model. */
    public Registration toRegistration() {
        return new Registration(
                id,
                missionId,
                personId,
                state,
                claimed == null ? null : claimed.toDetails(),
                new Organisation(organisation, organisationKind, kvkNumber),
                role,
                motivation,
                enteredByStaff,
                alongside,
                startedAt,
                expiresAt,
                submittedAt,
                repeatedAt,
                unheardSince,
                withdrawnAt);
    }

    private static String holderKey(Registration registration) {
        return registration.state().holdsMission() && !registration.alongside()
                ? holderKey(registration.missionId(), registration.personId())
                : registration.id();
    }

    static String holderKey(String missionId, String personId) {
        return missionId + '/' + personId;
    }

    @Override
    public String toString() {
        return "RegistrationDocument[" + id + "]";
    }
}
