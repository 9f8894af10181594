// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that somebody typed. It means a word of a name that is the same, begins with it, or differs by one slip of the
 * finger: a letter more, a letter less, another letter, or two neighbours swapped.
 *
 * @param keys any of these among the {@link NameKeys} is a word that is meant
 * @param beginning so is any key that begins like this; null where too little was typed
 */
public record SoughtWord(List<String> keys, @Nullable String beginning) {
    private static final int SHORTEST_BEGINNING = 2;

    /** Takes a copy. */
    public SoughtWord {
        keys = List.copyOf(keys);
    }

    static SoughtWord of(String word) {
        List<String> letters = Words.letters(word);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        if (letters.size() >= Slips.SHORTEST && !Words.numbered(word)) {
            Slips.blanked(letters).forEach(keys::add);
            Slips.widened(letters).forEach(keys::add);
            Slips.swapped(letters).forEach(keys::add);
            if (letters.size() > Slips.SHORTEST) {
                Slips.shortened(letters).forEach(keys::add);
            }
        }
        return new SoughtWord(List.copyOf(keys), letters.size() >= SHORTEST_BEGINNING ? word : null);
    }

    boolean in(Collection<String> stored) {
        return stored.stream().anyMatch(key -> keys.contains(key) || (beginning != null && key.startsWith(beginning)));
    }
}
