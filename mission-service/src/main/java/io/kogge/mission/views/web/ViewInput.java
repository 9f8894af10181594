// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.mission.views.model.SavedView;
import io.kogge.web.input.Fields;
import java.util.UUID;

/**
 * How a view is to be kept, read from JSON or from a form.
 *
 * @param name what it is called
 * @param shared whether all of the office see it
 * @param usual whether its list opens with it
 */
record ViewInput(String name, boolean shared, boolean usual) {
    private static final int LONGEST_QUERY = 2000;

    static ViewInput read(Fields fields) {
        ViewInput input = of(fields);
        return fields.finish(() -> input);
    }

    /**
     * A view that is to be saved.
     *
     * @param usual whether its list opens with it
     */
    record New(SavedView view, boolean usual) {}

    /** Of a known list, asked what it can be asked. */
    static New fresh(Fields fields, SavableLists lists) {
        String list = fields.oneOf("list", lists.paths()).required();
        String query = fields.text("query").max(LONGEST_QUERY).or("");
        String asked = lists.at(list)
                .map(kind -> SavableLists.asked(kind, query).orElseGet(() -> {
                    fields.fault("query", "not-of-this-list");
                    return "";
                }))
                .orElse("");
        ViewInput input = of(fields);
        return fields.finish(() -> new New(
                new SavedView(UUID.randomUUID().toString(), list, asked, input.name(), input.shared()), input.usual()));
    }

    private static ViewInput of(Fields fields) {
        return new ViewInput(
                fields.text("name").max(SavedView.LONGEST_NAME).required(),
                fields.bool("shared").or(false),
                fields.bool("usual").or(false));
    }
}
