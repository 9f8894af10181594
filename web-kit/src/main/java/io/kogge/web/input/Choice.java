// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How constants are written in JSON, in forms and in message keys: {@code MOVED_ONLINE} is {@code moved-online}. */
public final class Choice {
    private Choice() {}

    /** The written form of a constant. */
    public static String code(Enum<?> constant) {
        return code(constant.name());
    }

    private static String code(String written) {
        return written.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Function<Slot, @Nullable E> parser(Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return slot -> {
            String text = slot.text("not-text");
            if (text == null) {
                return null;
            }
            String asked = code(text);
            for (E one : all) {
                if (code(one).equals(asked)) {
                    return one;
                }
            }
            // as answers of the API have them, which is how a program writes them
            Function<E, String> written = slot.form() ? Choice::code : Enum::name;
            slot.fault("not-in-list", allowed(all.stream().map(written).toList()));
            return null;
        };
    }

    static Map<String, Object> allowed(List<String> codes) {
        return Map.of("allowed", String.join(", ", codes));
    }
}
