// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chance, the same for the same seed, and odd texts by it. */
final class Dice {
    private static final int LONG = 20_000;
    private static final int[][] BLOCKS = {
        {0x20, 0x7E},
        {0x00, 0x1F},
        {0x7F, 0xFF},
        {0x300, 0x36F},
        {0x590, 0x6FF},
        {0x2000, 0x206F},
        {0x4E00, 0x9FFF},
        {0xE000, 0xF8FF},
        {0xFE00, 0xFFFD},
        {0x1F300, 0x1FAFF},
        {0xE0000, 0xE007F}
    };

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    @SafeVarargs
    final <T> T one(Supplier<T>... makers) {
        return makers[below(makers.length)].get();
    }

    /** A day of the coming year. */
    String date() {
        return "%d-%02d-%02d".formatted(Year.now().getValue() + 1, 1 + below(12), 1 + below(28));
    }

    /** Text that nobody types, or that is typed where it does not belong. */
    String oddText() {
        return one(
                () -> "",
                () -> " ",
                () -> letters(1 + below(40)),
                () -> letters(1 + below(40)),
                () -> "x".repeat(below(LONG)),
                () -> number(),
                () -> moment(),
                () -> "true",
                () -> "null",
                () -> punctuation(),
                () -> "person" + below(1_000_000) + "@example.org",
                () -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    /** A number as JSON writes it, of any size. */
    String number() {
        return one(
                () -> String.valueOf(below(1000) - 100),
                () -> String.valueOf(random.nextLong()),
                () -> String.valueOf(random.nextDouble()),
                () -> random.nextInt() + "e" + (below(10_000) - 5_000),
                () -> digits(1 + below(300)));
    }

    private String digits(int length) {
        return "1"
                + IntStream.range(0, length)
                        .mapToObj(i -> String.valueOf(below(10)))
                        .collect(Collectors.joining());
    }

    private String moment() {
        String date = "%04d-%02d-%02d".formatted(below(9999), below(15), below(35));
        String time = "%02d:%02d".formatted(below(26), below(62));
        return one(() -> date, () -> time, () -> date + "T" + time, () -> date + "T" + time + ":00Z");
    }

    private String punctuation() {
        String marks = "[]{}()<>|\\/%&=+?#;:,.'\"`~^*@$!-_";
        return IntStream.range(0, 1 + below(12))
                .mapToObj(i -> String.valueOf(marks.charAt(below(marks.length()))))
                .collect(Collectors.joining());
    }

    /** Of any script, and of none. */
    private String letters(int length) {
        int[] block = BLOCKS[below(BLOCKS.length)];
        return IntStream.range(0, length)
                .map(i -> block[0] + below(block[1] - block[0] + 1))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
