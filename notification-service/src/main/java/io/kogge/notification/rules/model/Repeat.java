// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

/**
 * How often a message goes out to who has not done what it asks for.
 *
 * @param everyDays days between two of them
 * @param times how often at most
 * @param tellStaff whether staff are told, as many days after the last, who still has not
 */
public record Repeat(int everyDays, int times, boolean tellStaff) {
    /** It goes out once. */
    public static final Repeat ONCE = new Repeat(0, 1, false);

    /** What goes out once has no pause. */
    public Repeat {
        if (times <= 1) {
            times = 1;
            everyDays = 0;
            tellStaff = false;
        } else if (everyDays < 1) {
            throw new IllegalArgumentException("A rule repeats, but does not say after how many days");
        }
    }
}
