// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A form as a page shows it. */
record FoundForm(List<Input> inputs) {
    /**
     * An input.
     *
     * @param values those that may be chosen, or the one that is filled in; none if it is blank
     */
    record Input(String name, String type, List<String> values) {
        String plausible(Dice dice) {
            if (!values.isEmpty()) {
                return dice.of(values);
            }
            return switch (type) {
                case "email" -> "fuzz" + dice.below(1_000_000) + "@example.org";
                case "number" -> String.valueOf(1 + dice.below(20));
                case "date" -> dice.date();
                case "datetime-local" -> dice.date() + "T09:00";
                case "checkbox" -> "true";
                default -> "Text " + dice.below(1000);
            };
        }
    }

    static FoundForm of(Element form) {
        List<Input> inputs = new ArrayList<>();
        for (Element input : form.select("input[name], select[name], textarea[name], button[name]")) {
            inputs.add(new Input(input.attr("name"), input.attr("type"), values(input)));
        }
        return new FoundForm(inputs);
    }

    private static List<String> values(Element input) {
        List<String> all = input.tagName().equals("select")
                ? input.select("option").eachAttr("value")
                : List.of(input.tagName().equals("textarea") ? input.text() : input.attr("value"));
        return all.stream().filter(value -> !value.isEmpty()).toList();
    }
}
