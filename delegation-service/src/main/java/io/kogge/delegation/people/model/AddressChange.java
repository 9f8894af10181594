// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

import java.time.Instant;

/**
 * Another address that a person, or staff for the person, asked for. It takes effect when that address confirms.
 *
 * @param number counts the person's changes: a link to confirm one is for that one alone
 * @param email the address
 * @param expiresAt when it is dropped unless confirmed
 */
public record AddressChange(int number, String email, Instant expiresAt) {

    /** Whether it was not confirmed in time. */
    public boolean lapsed(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "AddressChange[" + number + "]";
    }
}
