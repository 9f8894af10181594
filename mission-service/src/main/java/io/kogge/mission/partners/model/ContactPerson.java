// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to turn to: personal data, which stays in this service and can be erased by itself.
 *
 * @param id within its partner
 * @param side at whose it is
 * @param name of the person
 * @param role what the person does; null where it is not known
 * @param email null where it is not known
 * @param phone as it was written; null where it is not known
 * @param note what else is good to know; null if nothing
 */
public record ContactPerson(
        String id,
        Side side,
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String note) {

    /** At whose a contact is. */
    public enum Side {
        /** At the partner's. */
        THEIRS,
        /** At the office's own city. */
        OURS
    }
}
