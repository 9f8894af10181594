// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Wish;
import java.time.Instant;
import java.util.Optional;

/** Whether a form may lead to a mail now. Each does lead to one, to whatever address somebody typed into it. */
@FunctionalInterface
public interface MailAllowance {
    /** Counts it; if it is one too many, until when it is held back (system time). */
    Optional<Instant> heldUntil(Wish wish);
}
