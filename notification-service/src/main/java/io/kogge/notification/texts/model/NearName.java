// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class NearName {
    private NearName() {}

    /** The nearest of these; empty where none is near. */
    static Optional<String> of(String typed, Collection<String> names) {
        return names.stream()
                .min(Comparator.<String>comparingInt(name -> distance(lower(typed), lower(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(lower(typed), lower(name)) <= reach(name));
    }

    /** In a short name a slip or two make another. */
    private static int reach(String name) {
        return name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters are added, left out or exchanged. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
