// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes numbers and texts in few bytes: small numbers in one, and a text that was written before by its number. */
final class PackedWriter {
    /** Stands for no text at all. */
    static final int NONE = 0;
    /** Stands before a text that was not written before; others are numbered from the next on. */
    static final int NEW = 1;

    private static final int SEVEN = 7;
    private static final int LONGEST_NUMBER = 10;
    private static final int LOW = (1 << SEVEN) - 1;
    private static final int MORE = 1 << SEVEN;

    /** No stream of the JDK's: these take a lock for every byte. */
    private byte[] out = new byte[1 << 16];

    private int length;
    private final Map<String, Integer> places = new HashMap<>();

    /** Seven bits to a byte, the lowest first; the eighth says that there are more. */
    void number(long number) {
        makeRoom(LONGEST_NUMBER);
        long rest = number;
        while ((rest & ~LOW) != 0) {
            out[length++] = (byte) (rest & LOW | MORE);
            rest >>>= SEVEN;
        }
        out[length++] = (byte) rest;
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(NONE);
            return;
        }
        Integer place = places.putIfAbsent(text, NEW + 1 + places.size());
        if (place != null) {
            number(place);
            return;
        }
        number(NEW);
        unique(text);
    }

    /** A text that is most likely in no other row: not looked for, and not found again. */
    void unique(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, out, length, bytes.length);
        length += bytes.length;
    }

    /** How many there are, and each of them. */
    <T> void each(Collection<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    byte[] bytes() {
        return Arrays.copyOf(out, length);
    }

    private void makeRoom(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, 2 * out.length));
        }
    }
}
