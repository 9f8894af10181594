// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is stored with something that is found by its names: each word of them, and each word of three letters or more
 * once for each letter with {@code ?} in its place. By these a {@link NameQuery} tells exactly, by equality and by
 * beginnings alone, whether a word is the one meant.
 */
public final class NameKeys {
    private NameKeys() {}

    /** Of all that something may be found by, such as its name in each language and its short name. */
    public static List<String> of(Collection<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            for (String word : Words.of(name)) {
                keys.add(word);
                List<String> letters = Words.letters(word);
                if (letters.size() >= Slips.SHORTEST && !Words.numbered(word)) {
                    Slips.blanked(letters).forEach(keys::add);
                }
            }
        }
        return List.copyOf(keys);
    }

    /** The same. */
    public static List<String> of(String... names) {
        return of(Arrays.asList(names));
    }
}
