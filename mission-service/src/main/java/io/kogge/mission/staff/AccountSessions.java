// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of an account's sessions.
 *
 * @param generation those that began under an earlier one are ended
 * @param passwordMark tells one password's hash from another's; empty where it was never noted
 * @param ended by id, sessions of this generation that were ended, and when each would have ended by itself
 */
record AccountSessions(int generation, String passwordMark, Map<String, Instant> ended) {
    /** More than anybody signs out of in a day: past it all are ended, so that what is published of an account stays small. */
    private static final int MOST = 200;

    AccountSessions {
        ended = Map.copyOf(ended);
    }

    /** Of a new account. */
    static AccountSessions first(String passwordMark) {
        return new AccountSessions(1, passwordMark, Map.of());
    }

    /** With this password from now on: another one ends all sessions. */
    AccountSessions with(String mark) {
        boolean another = !passwordMark.isEmpty() && !passwordMark.equals(mark);
        return another
                ? new AccountSessions(generation + 1, mark, Map.of())
                : new AccountSessions(generation, mark, ended);
    }

    /** All end. */
    AccountSessions endAll() {
        return new AccountSessions(generation + 1, passwordMark, Map.of());
    }

    /** All end, and nothing is known of the password any more. */
    AccountSessions forget() {
        return new AccountSessions(generation + 1, "", Map.of());
    }

    /** One ends; those that ended by themselves are forgotten. */
    AccountSessions end(String id, Instant lastMoment, Instant now) {
        Map<String, Instant> left = new HashMap<>(ended);
        left.values().removeIf(moment -> moment.isBefore(now));
        if (lastMoment.isAfter(now)) {
            left.put(id, lastMoment);
        }
        return left.size() > MOST ? endAll() : new AccountSessions(generation, passwordMark, left);
    }
}
