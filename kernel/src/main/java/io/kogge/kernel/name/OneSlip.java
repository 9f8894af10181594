// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

/** Whether two texts are a letter apart at most: one more, one less, another one, or two neighbours that changed places. */
public final class OneSlip {
    private OneSlip() {}

    /** Whether one slip of the pen, or none, makes one of the other. Capitals and accents count. */
    public static boolean between(String left, String right) {
        int difference = left.length() - right.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int shorter = Math.min(left.length(), right.length());
        int same = 0;
        while (same < shorter && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        if (difference != 0) {
            String longer = difference > 0 ? left : right;
            String other = difference > 0 ? right : left;
            return longer.regionMatches(same + 1, other, same, other.length() - same);
        }
        int rest = left.length() - same;
        return rest == 0
                || left.regionMatches(same + 1, right, same + 1, rest - 1)
                || rest > 1
                        && left.charAt(same) == right.charAt(same + 1)
                        && left.charAt(same + 1) == right.charAt(same)
                        && left.regionMatches(same + 2, right, same + 2, rest - 2);
    }
}
