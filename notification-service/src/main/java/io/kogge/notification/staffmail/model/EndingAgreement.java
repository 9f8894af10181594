// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import io.kogge.kernel.date.KnownDate;
import java.time.LocalDate;

/**
 * An agreement in force that ends.
 *
 * @param with its parties, as text
 */
public record EndingAgreement(String id, String subject, String with, KnownDate ends) {

    /** The last day on which it may be in force. */
    public LocalDate lastDay() {
        return ends.last();
    }
}
