// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import io.kogge.delegation.registration.model.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * One registration's place in the order of arrival, and what was decided on it.
 *
 * @param registrationId the registration
 * @param order counted from 1 in the order of arrival; stays for good
 * @param kind what kind of organisation the person comes from
 * @param decision what was decided
 * @param reason why it was declined; null otherwise
 */
public record Entry(
        String registrationId,
        int order,
        OrganisationKind kind,
        PlaceDecision decision,
        @Nullable DeclineReason reason) {

    Entry with(PlaceDecision next) {
        return new Entry(registrationId, order, kind, next, null);
    }

    Entry declined(DeclineReason why) {
        return new Entry(registrationId, order, kind, PlaceDecision.DECLINED, why);
    }

    Entry of(OrganisationKind other) {
        return new Entry(registrationId, order, other, decision, reason);
    }

    /** Whether this was decided. */
    public boolean is(PlaceDecision asked) {
        return decision == asked;
    }
}
