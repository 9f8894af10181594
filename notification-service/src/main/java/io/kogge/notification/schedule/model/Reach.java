// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.rules.model.LateJoiners;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom an occurrence reaches.
 *
 * @param registrationId the only person that it is for; null where it is for many
 * @param parent the occurrence that it is a part of, where it goes out at several moments; else null
 */
public record Reach(
        Audience audience,
        LateJoiners lateJoiners,
        @Nullable String registrationId,
        @Nullable String parent) {

    /** Many people at once. */
    public static Reach many(Audience audience, LateJoiners lateJoiners) {
        return new Reach(audience, lateJoiners, null, null);
    }

    /** One person, as long as that person is in the audience. */
    static Reach one(String registrationId, Audience audience, LateJoiners lateJoiners) {
        return new Reach(audience, lateJoiners, registrationId, null);
    }

    Reach partOf(String whole) {
        return new Reach(audience, lateJoiners, registrationId, whole);
    }

    boolean sameAs(Reach other) {
        return audience.equals(other.audience)
                && Objects.equals(registrationId, other.registrationId)
                && Objects.equals(parent, other.parent);
    }
}
