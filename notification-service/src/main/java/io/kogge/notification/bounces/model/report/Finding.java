// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.diagnosis.Why;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells about one recipient.
 *
 * @param address where the letter was to arrive in the end; empty if the report does not tell
 * @param original to whom it was sent, where the report tells both; else null
 * @param verdict what came of it
 * @param why as far as it is known
 * @param status the enhanced status code that the report gives, or null
 * @param said what the server said, short and without addresses
 */
public record Finding(
        String address,
        @Nullable String original,
        BounceVerdict verdict,
        Why why,
        @Nullable String status,
        String said) {

    /** About a recipient whose letter was not refused. */
    static Finding of(String address, BounceVerdict verdict) {
        return new Finding(address, null, verdict, Why.NOT_SAID, null, "");
    }

    /** To whom we sent the letter, as far as it is known. */
    public String sentTo() {
        return original == null ? address : original;
    }
}
