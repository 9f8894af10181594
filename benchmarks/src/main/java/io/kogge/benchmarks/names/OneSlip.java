// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.names;

/** Whether two words are an edit apart at most, where a swap of neighbours is one: as quickly as it can be told. */
final class OneSlip {
    private OneSlip() {}

    static boolean between(String left, String right) {
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
