// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number within limits.
 *
 * @param <N> Integer, Long or BigDecimal
 */
public final class NumberField<N extends Comparable<N>> extends Field<N> {
    NumberField(Slot slot, N placeholder, Function<Slot, @Nullable N> parser) {
        super(slot, placeholder, parser);
    }

    /** Not less than this. */
    public NumberField<N> min(N min) {
        check(value -> value.compareTo(min) >= 0, "too-small", value -> Map.of("min", min));
        return this;
    }

    /** Not more than this. */
    public NumberField<N> max(N max) {
        check(value -> value.compareTo(max) <= 0, "too-large", value -> Map.of("max", max));
        return this;
    }
}
