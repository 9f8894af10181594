// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What becomes of a word by one slip of the finger. */
final class Slips {
    /** Stands for any one letter; no word holds it. */
    static final String ANY = "?";

    /** A word shorter than this is too much like others to forgive anything in it. */
    static final int SHORTEST = 3;

    private Slips() {}

    /** Each letter in turn unknown. */
    static Stream<String> blanked(List<String> word) {
        return each(word.size(), word, (at, letters) -> letters.set(at, ANY));
    }

    /** An unknown letter put into each place. */
    static Stream<String> widened(List<String> word) {
        return each(word.size() + 1, word, (at, letters) -> letters.add(at, ANY));
    }

    /** Each letter in turn left out. */
    static Stream<String> shortened(List<String> word) {
        return each(word.size(), word, (at, letters) -> letters.remove((int) at));
    }

    /** Each two neighbours in turn the other way round. */
    static Stream<String> swapped(List<String> word) {
        return each(word.size() - 1, word, (at, letters) -> letters.add(at, letters.remove(at + 1)));
    }

    private static Stream<String> each(int places, List<String> word, BiConsumer<Integer, List<String>> slip) {
        return IntStream.range(0, places).mapToObj(at -> {
            List<String> letters = new ArrayList<>(word);
            slip.accept(at, letters);
            return String.join("", letters);
        });
    }
}
