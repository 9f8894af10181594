// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.places.model;

/** One slip of the pen: a letter more, less or other, or two that changed places. */
final class Slip {
    /** Shorter names are all near one another. */
    static final int LONG_ENOUGH = 5;

    private Slip() {}

    static boolean between(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        if (restA.length() > restB.length()) {
            return restA.substring(1).equals(restB);
        }
        if (restA.length() < restB.length()) {
            return restB.substring(1).equals(restA);
        }
        return restA.isEmpty() || restA.substring(1).equals(restB.substring(1)) || turned(restA, restB);
    }

    private static boolean turned(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
