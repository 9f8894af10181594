// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.time.Instant;

/** What somebody answered to a message that asks for something. */
public interface Response {

    /** Whose. */
    String registrationId();

    /** Whether the question has its answer at that moment, so that it is not asked again. */
    boolean settled(Instant at);
}
