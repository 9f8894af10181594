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
 * @param revision rises with every decision; what was decided is decided anew only by who saw it
 */
public record Entry(
        String registrationId,
        int order,
        OrganisationKind kind,
        PlaceDecision decision,
        @Nullable DeclineReason reason,
        int revision) {

    /** One that just arrived, on which nothing else was decided before. */
    static Entry first(String registrationId, int order, OrganisationKind kind, PlaceDecision decision) {
        return new Entry(registrationId, order, kind, decision, null, 1);
    }

    /** Whether it ever claimed a place: who withdrew before confirming is remembered, and never did. */
    boolean claimed() {
        return !is(PlaceDecision.WITHDRAWN) || revision > 1;
    }

    Entry with(PlaceDecision next) {
        return new Entry(registrationId, order, kind, next, null, revision + 1);
    }

    Entry declined(DeclineReason why) {
        return new Entry(registrationId, order, kind, PlaceDecision.DECLINED, why, revision + 1);
    }

    Entry of(OrganisationKind other) {
        return new Entry(registrationId, order, other, decision, reason, revision);
    }

    /** Whether this was decided. */
    public boolean is(PlaceDecision asked) {
        return decision == asked;
    }
}
