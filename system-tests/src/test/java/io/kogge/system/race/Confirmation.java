// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.race;

/**
 * A confirmation as its sender saw it, in nanoseconds of one clock.
 *
 * @param registrationId whose
 * @param sent just before the request left
 * @param answered just after the answer was there
 */
record Confirmation(String registrationId, long sent, long answered) {
    /** Whether this one was answered before the other was even sent, so that nobody can doubt who was first. */
    boolean isSurelyBefore(Confirmation other) {
        return answered < other.sent;
    }
}
