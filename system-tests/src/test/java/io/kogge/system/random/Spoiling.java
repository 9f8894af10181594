// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Mistakes below the level of fields: of the notation, and of the bytes. */
final class Spoiling {
    private Spoiling() {}

    /** Now and then with a number, a name twice, or an escape that the notation may not allow there. */
    static String json(String json, Dice dice) {
        int colon = json.indexOf(':', dice.below(json.length() + 1));
        if (colon < 0 || !dice.oneIn(4)) {
            return json;
        }
        String inserted = dice.one(
                () -> dice.number() + ",\"twice\":1,\"twice\":",
                () -> dice.number() + ",\"n" + dice.below(99) + "\":",
                () -> "\"\\u%04x\",\"escaped\":".formatted(dice.below(0x10000)),
                () -> "{}[]",
                () -> "// ");
        return json.substring(0, colon + 1) + inserted + json.substring(colon + 1);
    }

    /** Now and then cut off, or with a byte that is no text. */
    static byte[] bytes(String text, Dice dice) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || !dice.oneIn(10)) {
            return bytes;
        }
        if (dice.oneIn(2)) {
            return Arrays.copyOf(bytes, dice.below(bytes.length));
        }
        bytes[dice.below(bytes.length)] = (byte) dice.below(256);
        return bytes;
    }
}
