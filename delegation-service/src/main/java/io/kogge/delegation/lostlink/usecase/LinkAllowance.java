// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

/** Whether an address may be sent its links now: whoever asks need not be whose address it is. */
@FunctionalInterface
public interface LinkAllowance {
    /** Counts it; false if it is one too many. */
    boolean allows(String email);
}
