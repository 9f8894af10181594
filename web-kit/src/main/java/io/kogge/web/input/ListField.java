// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.input.InputNode.Items;
import io.kogge.web.input.InputNode.Leaf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of the input. An element left wholly blank in a form is no element. Ends with {@link #required} (at least one)
 * or {@link #orEmpty}.
 *
 * @param <T> what an element becomes
 */
public final class ListField<T> {
    private static final int MAX_UNLESS_SAID = 200;

    private final Slot slot;
    private final Function<Slot, T> element;
    private int min;
    private int max = MAX_UNLESS_SAID;
    private boolean distinct;

    ListField(Slot slot, Function<Slot, T> element) {
        this.slot = slot;
        this.element = element;
    }

    /** At least so many. */
    public ListField<T> min(int least) {
        min = least;
        return this;
    }

    /** At most so many; 200 unless said. */
    public ListField<T> max(int most) {
        max = most;
        return this;
    }

    /** No two alike. */
    public ListField<T> distinct() {
        distinct = true;
        return this;
    }

    /** The elements, at least one. */
    public List<T> required() {
        List<T> elements = read();
        if (elements.isEmpty() && !slot.faults().within(slot.path())) {
            slot.fault("required");
        }
        return elements;
    }

    /** The elements; none if there are none. */
    public List<T> orEmpty() {
        return read();
    }

    private List<T> read() {
        if (slot.absent()) {
            return List.of();
        }
        Items items = items();
        if (items == null) {
            slot.fault("not-list");
            return List.of();
        }
        if (items.elements().size() > max) {
            slot.fault("too-many-items", Map.of("max", max));
            return List.of();
        }
        List<T> elements = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        items.elements().forEach((index, node) -> {
            if (!slot.form() || !node.blank()) {
                read(new Slot(slot.path() + "[" + index + "]", node, slot.faults(), slot.form()), elements, seen);
            }
        });
        if (elements.size() < min && !slot.faults().within(slot.path())) {
            slot.fault("too-few-items", Map.of("min", min));
        }
        return List.copyOf(elements);
    }

    private @Nullable Items items() {
        if (slot.form() && slot.node() instanceof Leaf single) {
            return Items.of(List.of(single));
        }
        return slot.node() instanceof Items items ? items : null;
    }

    private void read(Slot at, List<T> elements, Set<T> seen) {
        if (at.absent()) {
            at.fault("required");
            return;
        }
        try {
            T value = element.apply(at);
            if (!seen.add(value) && distinct && !slot.faults().within(at.path())) {
                at.fault("duplicate");
            }
            elements.add(value);
        } catch (Rejection.Invalid invalid) {
            invalid.faults()
                    .forEach(fault -> slot.faults().add(at.path() + "." + fault.field(), fault.code(), fault.params()));
        } catch (RuntimeException brokenRule) {
            // a record made of placeholders may break a rule of its own; what is wrong is noted already
            if (!slot.faults().within(at.path())) {
                throw brokenRule;
            }
        }
    }
}
