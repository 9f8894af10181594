// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedWriter} wrote. */
final class PackedReader {
    private static final int SEVEN = 7;

    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();

    PackedReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte next = in.get();
        while (next < 0) {
            number |= (long) (next & Byte.MAX_VALUE) << shift;
            shift += SEVEN;
            next = in.get();
        }
        return number | (long) next << shift;
    }

    @Nullable
    String text() {
        int place = (int) number();
        if (place == PackedWriter.NONE) {
            return null;
        }
        if (place == PackedWriter.NEW) {
            texts.add(unique());
            return texts.get(texts.size() - 1);
        }
        return texts.get(place - PackedWriter.NEW - 1);
    }

    /** A text that is always there. */
    String some() {
        return Objects.requireNonNull(text());
    }

    String unique() {
        int length = (int) number();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    <T> List<T> each(Supplier<T> read) {
        int size = (int) number();
        List<T> items = new ArrayList<>(size);
        for (int item = 0; item < size; item++) {
            items.add(read.get());
        }
        return items;
    }
}
