// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.names;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names of one to three words, the same in every run, and what becomes of them under somebody's fingers. */
public final class MadeNames {
    private static final String[] BEGINNINGS = {"gron", "ham", "old", "tian", "mur", "wil", "zu", "bra", "kra", "san"};
    private static final String[] MIDDLES = {"in", "en", "o", "a", "er", "ka", "li", "mo", "sta", "va", "wi", "be"};
    private static final String[] ENDS = {"gen", "burg", "jin", "mansk", "stad", "haven", "dorp", "kow", "ville", "berg"
    };
    private static final int MOST_WORDS = 3;
    private static final int MOST_MIDDLES = 4;

    private MadeNames() {}

    /** The name of this number. */
    public static String name(int number) {
        Random random = new Random(number);
        return IntStream.rangeClosed(0, random.nextInt(MOST_WORDS))
                .mapToObj(word -> word(random))
                .collect(Collectors.joining(" "));
    }

    /** A word of this name with a letter wrong: another, one too many, one too few or two swapped. */
    public static String typo(String name, Random random) {
        String[] words = name.split(" ");
        String word = words[random.nextInt(words.length)];
        int at = random.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + "y" + after;
            case 1 -> before + "y" + word.substring(at);
            case 2 -> before + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }

    private static String word(Random random) {
        String middle = IntStream.rangeClosed(0, random.nextInt(MOST_MIDDLES))
                .mapToObj(each -> one(MIDDLES, random))
                .collect(Collectors.joining());
        return one(BEGINNINGS, random) + middle + one(ENDS, random);
    }

    private static String one(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }
}
