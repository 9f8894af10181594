// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.Map;

/** A secret, such as a password: any characters, and spaces at its ends count. */
public final class SecretField extends Field<String> {
    SecretField(Slot slot) {
        super(slot, "", at -> {
            String typed = at.typed("not-text");
            return typed == null || typed.isEmpty() ? null : typed;
        });
    }

    /** At most so many characters (Unicode code points). */
    public SecretField max(int max) {
        check(
                typed -> TextField.length(typed) <= max,
                "too-long",
                typed -> Map.of("max", max, "length", TextField.length(typed)));
        return this;
    }
}
