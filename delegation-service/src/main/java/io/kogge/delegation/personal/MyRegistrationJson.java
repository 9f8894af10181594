// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.card.MissionJson;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.standing.Situation;
import io.kogge.delegation.standing.StandingState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One's own registration as the API answers it. */
public record MyRegistrationJson(
        String id,
        StandingState state,
        @Nullable Integer waitingPosition,
        @Nullable DeclineReason reason,
        @Nullable Instant expiresAt,
        String name,
        String email,
        @Nullable String newEmail,
        @Nullable String phone,
        @Nullable String passportName,
        String language,
        String zone,
        String organisation,
        OrganisationKind organisationKind,
        @Nullable String kvkNumber,
        @Nullable String role,
        @Nullable String motivation,
        MissionJson mission) {

    /** Of this situation, with the mission as everybody reads it. */
    public static MyRegistrationJson of(Situation situation, MissionJson mission) {
        Registration registration = situation.registration();
        Applicant applicant = situation.applicant();
        int waiting = situation.standing().waitingPosition();
        return new MyRegistrationJson(
                registration.id(),
                situation.standing().state(),
                waiting == 0 ? null : waiting,
                situation.standing().reason(),
                situation.standing().state() == StandingState.STARTED ? registration.expiresAt() : null,
                applicant.person().name(),
                applicant.person().email(),
                situation.newEmail(),
                applicant.person().phone(),
                applicant.person().passportName(),
                applicant.person().language(),
                applicant.person().zone().getId(),
                applicant.organisation().name(),
                applicant.organisation().kind(),
                applicant.organisation().kvkNumber(),
                applicant.role(),
                applicant.motivation(),
                mission);
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "MyRegistrationJson[" + id + "]";
    }
}
