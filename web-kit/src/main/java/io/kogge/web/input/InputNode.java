// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Input as a tree, whether it came as JSON or as a form. */
sealed interface InputNode {
    /** Said to be empty: JSON null, or a form input left blank. */
    record Nothing() implements InputNode {}

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

    static InputNode of(JsonNode json) {
        if (json.isObject()) {
            Map<String, InputNode> parts = new LinkedHashMap<>();
            json.properties().forEach(part -> parts.put(part.getKey(), of(part.getValue())));
            return new Tree(parts);
        }
        if (json.isArray()) {
            List<InputNode> elements = new ArrayList<>();
            json.forEach(element -> elements.add(of(element)));
            return Items.of(elements);
        }
        if (json.isNull() || json.isMissingNode()) {
            return NOTHING;
        }
        if (json.isBoolean()) {
            return new Leaf(json.booleanValue());
        }
        return json.isNumber() ? new Leaf(json.decimalValue()) : new Leaf(json.stringValue());
    }

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
