// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.model;

import io.kogge.notification.correspondence.model.Response;
import java.time.Instant;

/** Somebody said how a mission was. */
public record Surveyed(String registrationId) implements Response {

    /** Whoever answered is not asked again. */
    @Override
    public boolean settled(Instant at) {
        return true;
    }
}
