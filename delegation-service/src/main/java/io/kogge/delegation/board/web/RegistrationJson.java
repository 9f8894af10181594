// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.board.usecase.HistoryEntry;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.standing.Standing;
import io.kogge.delegation.standing.StandingState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A registration as staff see it through the API; the history only where one is asked for by itself. */
public record RegistrationJson(
        String id,
        String missionId,
        String personId,
        StandingState state,
        @Nullable Integer waitingPosition,
        @Nullable DeclineReason reason,
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
        boolean enteredByStaff,
        boolean alongside,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant expiresAt,
        @Nullable List<Happened> history) {

    /** One thing that happened, in constants like all others of the API. */
    public record Happened(
            Instant at,
            String what,
            String by,
            @Nullable String staff,
            @Nullable String detail) {
        static Happened of(HistoryEntry entry) {
            return new Happened(
                    entry.at(),
                    constant(entry.what()),
                    constant(entry.kind()),
                    entry.staffName(),
                    entry.detail() == null ? null : constant(entry.detail()));
        }

        private static String constant(String code) {
            return code.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    /** With or without its history. */
    public static RegistrationJson of(
            Registration registration,
            Applicant applicant,
            @Nullable String newEmail,
            Standing standing,
            @Nullable List<HistoryEntry> history) {
        return new RegistrationJson(
                registration.id(),
                registration.missionId(),
                registration.personId(),
                standing.state(),
                standing.waitingPosition() == 0 ? null : standing.waitingPosition(),
                standing.reason(),
                applicant.person().name(),
                applicant.person().email(),
                newEmail,
                applicant.person().phone(),
                applicant.person().passportName(),
                applicant.person().language(),
                applicant.person().zone().getId(),
                applicant.organisation().name(),
                applicant.organisation().kind(),
                applicant.organisation().kvkNumber(),
                applicant.role(),
                applicant.motivation(),
                registration.enteredByStaff(),
                registration.alongside(),
                registration.startedAt(),
                registration.submittedAt(),
                standing.state() == StandingState.STARTED ? registration.expiresAt() : null,
                history == null ? null : history.stream().map(Happened::of).toList());
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "RegistrationJson[" + id + "]";
    }
}
