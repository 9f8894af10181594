// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.input.InputNode.Items;
import io.kogge.web.input.InputNode.Leaf;
import io.kogge.web.input.InputNode.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Builds the input tree of a form whose inputs are named by path: {@code stops[0].zone}. A name that is no path, is
 * too deep, or contradicts another stays as it is, so that it is reported as unknown.
 */
final class FormTree {
    private static final Pattern STEP = Pattern.compile("(?:^|\\.)([A-Za-z][A-Za-z0-9_-]{0,63})|\\[(\\d{1,3})]");
    private static final int MAX_DEPTH = 8;

    private final Map<String, InputNode> root = new LinkedHashMap<>();

    static Tree of(MultiValueMap<String, String> form) {
        FormTree tree = new FormTree();
        form.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                tree.put(name, leaf(values));
            }
        });
        return new Tree(tree.root);
    }

    private static InputNode leaf(List<String> values) {
        List<InputNode> nodes = values.stream().map(FormTree::leaf).toList();
        return nodes.size() == 1 ? nodes.get(0) : Items.of(nodes);
    }

    /** A name without {@code =} has no value, and is as blank as one with nothing behind it. */
    private static InputNode leaf(@Nullable String value) {
        return value == null || value.isBlank() ? InputNode.NOTHING : new Leaf(value);
    }

    private void put(String name, InputNode value) {
        List<Object> steps = steps(name);
        if (steps.isEmpty() || !place(steps, value)) {
            root.put(name, value);
        }
    }

    /** Names as String and indexes as Integer; empty if the name is no path, or too deep. */
    private static List<Object> steps(String name) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(name);
        int end = 0;
        while (end < name.length()) {
            if (steps.size() == MAX_DEPTH || !matcher.find(end) || matcher.start() != end) {
                return List.of();
            }
            steps.add(matcher.group(1) != null ? matcher.group(1) : Integer.valueOf(matcher.group(2)));
            end = matcher.end();
        }
        return steps;
    }

    private boolean place(List<Object> steps, InputNode value) {
        InputNode at = new Tree(root);
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            InputNode fresh = last ? value : steps.get(i + 1) instanceof Integer ? items() : tree();
            InputNode next = child(at, steps.get(i), fresh);
            if (next == null || (last && next != value)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static @Nullable InputNode child(InputNode at, Object step, InputNode fresh) {
        if (at instanceof Tree tree && step instanceof String name) {
            InputNode there = tree.parts().putIfAbsent(name, fresh);
            return there == null ? fresh : there;
        }
        if (at instanceof Items items && step instanceof Integer index) {
            InputNode there = items.elements().putIfAbsent(index, fresh);
            return there == null ? fresh : there;
        }
        return null;
    }

    private static InputNode items() {
        return new Items(new TreeMap<>());
    }

    private static InputNode tree() {
        return new Tree(new LinkedHashMap<>());
    }
}
