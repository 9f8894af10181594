// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.input.InputNode.Leaf;
import io.kogge.web.input.InputNode.Unconverted;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what stands in the input to values; null with a fault noted where that fails. */
final class Parsers {
    /** Longer numbers are nonsense, and huge exponents cost time. */
    private static final int LONGEST_NUMBER = 30;

    private Parsers() {}

    static @Nullable BigDecimal decimal(Slot slot) {
        if (slot.absent()) {
            return null;
        }
        if (slot.node() instanceof Leaf leaf && leaf.value() instanceof BigDecimal number) {
            return sane(slot, number);
        }
        if (slot.node() instanceof Unconverted) {
            slot.fault("bad-number");
            return null;
        }
        String text = slot.form() ? slot.text("bad-number") : null;
        if (text == null) {
            slot.fault("not-number");
            return null;
        }
        if (text.length() > LONGEST_NUMBER || !text.matches("[+-]?\\d+([.,]\\d+)?")) {
            slot.fault("bad-number");
            return null;
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static @Nullable BigDecimal sane(Slot slot, BigDecimal number) {
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER) {
            slot.fault("bad-number");
            return null;
        }
        return number;
    }

    static <N> @Nullable N whole(Slot slot, Function<BigDecimal, N> exact) {
        BigDecimal number = decimal(slot);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            slot.fault("not-whole");
            return null;
        }
        try {
            return exact.apply(number);
        } catch (ArithmeticException beyondRange) {
            slot.fault("bad-number");
            return null;
        }
    }

    /** In a form a checkbox that is not ticked sends nothing, which is no. */
    static @Nullable Boolean bool(Slot slot) {
        if (slot.absent()) {
            return slot.form() ? Boolean.FALSE : null;
        }
        if (slot.node() instanceof Leaf leaf && leaf.value() instanceof Boolean value) {
            return value;
        }
        String text = slot.form() ? slot.text("not-boolean") : null;
        if ("true".equals(text) || "on".equals(text)) {
            return true;
        }
        if ("false".equals(text)) {
            return false;
        }
        slot.fault("not-boolean");
        return null;
    }

    /** Text that a factory of java.time or java.util understands. */
    static <T> Function<Slot, @Nullable T> parsed(String code, Function<String, T> factory) {
        return slot -> {
            String text = slot.text(code);
            if (text == null) {
                return null;
            }
            try {
                return factory.apply(text);
            } catch (DateTimeException | IllegalArgumentException notUnderstood) {
                slot.fault(code);
                return null;
            }
        };
    }
}
