// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import org.jspecify.annotations.Nullable;

/**
 * One registration's place in the order of arrival, and what was decided on it.
 *
 * @param registrationId the registration
 * @param delegateId the person
 * @param decision what was decided
 * @param reason why it was declined; null otherwise
 */
public record Entry(
        String registrationId,
        String delegateId,
        PlaceDecision decision,
        @Nullable DeclineReason reason) {

    Entry with(PlaceDecision next) {
        return new Entry(registrationId, delegateId, next, null);
    }

    Entry declined(DeclineReason why) {
        return new Entry(registrationId, delegateId, PlaceDecision.DECLINED, why);
    }

    boolean is(PlaceDecision asked) {
        return decision == asked;
    }
}
