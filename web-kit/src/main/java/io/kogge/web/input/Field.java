// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One value of the input. Ends with {@link #required}, {@link #orNull}, {@link #optional} or {@link #or}; what is wrong
 * is noted in the {@link Fields} it came from and thrown there with all the rest.
 *
 * @param <T> what the value becomes
 */
public class Field<T> {
    private final Slot slot;
    private final Function<Slot, @Nullable T> parser;
    private final T placeholder;
    private final List<Check<T>> checks = new ArrayList<>();

    private record Check<T>(Predicate<T> holds, String code, Function<T, Map<String, Object>> params) {}

    Field(Slot slot, T placeholder, Function<Slot, @Nullable T> parser) {
        this.slot = slot;
        this.placeholder = placeholder;
        this.parser = parser;
    }

    /** Adds a rule of its own; {@code fault.<code>} words it. */
    public Field<T> check(Predicate<T> holds, String code) {
        return check(holds, code, value -> Map.of());
    }

    Field<T> check(Predicate<T> holds, String code, Function<T, Map<String, Object>> params) {
        checks.add(new Check<>(holds, code, params));
        return this;
    }

    /** The value; if it is missing or wrong, a harmless placeholder that nobody sees, as the input will be refused. */
    public T required() {
        T value = read();
        if (value == null) {
            // no second fault is kept for the same field, so a wrong value is not called missing too
            slot.fault("required");
            return placeholder;
        }
        return value;
    }

    /** The value, or null if it is missing or wrong. */
    public @Nullable T orNull() {
        return read();
    }

    /** The value, or empty if it is missing or wrong. */
    public Optional<T> optional() {
        return Optional.ofNullable(read());
    }

    /** The value, or the fallback if it is missing or wrong. */
    public T or(T fallback) {
        T value = read();
        return value == null ? fallback : value;
    }

    private @Nullable T read() {
        T value = parser.apply(slot);
        if (value == null) {
            return null;
        }
        for (Check<T> check : checks) {
            if (!check.holds().test(value)) {
                slot.fault(check.code(), check.params().apply(value));
                return null;
            }
        }
        return value;
    }
}
