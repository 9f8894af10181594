// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of each line between two texts.
 *
 * @param change whether it stayed, went or came
 */
public record LineDiff(Change change, String line) {
    /** What can become of a line. */
    public enum Change {
        SAME,
        GONE,
        NEW
    }

    /** The lines of both in order, by their longest common sequence. */
    public static List<LineDiff> between(String before, String after) {
        List<String> old = before.isEmpty() ? List.of() : List.of(before.split("\n", -1));
        List<String> now = after.isEmpty() ? List.of() : List.of(after.split("\n", -1));
        int[][] common = common(old, now);
        List<LineDiff> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new LineDiff(Change.SAME, now.get(j++)));
                i++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new LineDiff(Change.GONE, old.get(i++)));
            } else {
                lines.add(new LineDiff(Change.NEW, now.get(j++)));
            }
        }
        return lines;
    }

    /** How many lines the rests of both have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
