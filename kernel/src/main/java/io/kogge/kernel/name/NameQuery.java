// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import java.util.Collection;
import java.util.List;

/**
 * What somebody typed to find names: each of its words must be found in a name, in any order.
 *
 * @param words at most {@value #MOST}; more are not looked at. None where neither letter nor digit was typed
 */
public record NameQuery(List<SoughtWord> words) {
    /** The most words that are looked at. */
    public static final int MOST = 10;

    /** Takes a copy. */
    public NameQuery {
        words = List.copyOf(words);
    }

    /** Of what was typed. */
    public static NameQuery of(String typed) {
        return new NameQuery(
                Words.of(typed).stream().limit(MOST).map(SoughtWord::of).toList());
    }

    /** Whether what has these {@link NameKeys} is meant; never, where no word was typed. */
    public boolean matches(Collection<String> keys) {
        return !words.isEmpty() && words.stream().allMatch(word -> word.in(keys));
    }
}
