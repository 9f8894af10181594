// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Input as a tree, whether it came as JSON or as a form. */
sealed interface InputNode {
    /** Said to be empty: JSON null, or a form input left blank. */
    record Nothing() implements InputNode {}

    /** A number that stays text, as turning it into one could take long. */
    record Unconverted() implements InputNode {}

    /** A String, Boolean or BigDecimal. */
    record Leaf(Object value) implements InputNode {}

    /** Named parts in the order given. */
    record Tree(Map<String, InputNode> parts) implements InputNode {}

    /** Elements by index; a form may leave gaps. */
    record Items(SortedMap<Integer, InputNode> elements) implements InputNode {
        static Items of(List<InputNode> nodes) {
            SortedMap<Integer, InputNode> elements = new TreeMap<>();
            nodes.forEach(node -> elements.put(elements.size(), node));
            return new Items(elements);
        }
    }

    Nothing NOTHING = new Nothing();
    Unconverted UNCONVERTED = new Unconverted();

    /** Whether nothing was filled in here or below. */
    default boolean blank() {
        if (this instanceof Tree tree) {
            return tree.parts().values().stream().allMatch(InputNode::blank);
        }
        if (this instanceof Items items) {
            return items.elements().values().stream().allMatch(InputNode::blank);
        }
        return this instanceof Nothing;
    }
}
