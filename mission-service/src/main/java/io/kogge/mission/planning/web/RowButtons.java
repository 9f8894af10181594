// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.web.PlanPage.Editing;
import io.kogge.web.input.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The buttons of the plan's form that add and remove stops and partners instead of saving. */
final class RowButtons {
    private static final String ADD_STOP = "addStop";
    private static final String ADD_PARTNER = "addPartner";
    private static final String REMOVE_STOP = "removeStop";
    private static final String REMOVE_PARTNER = "removePartner";
    private static final List<String> ALL = List.of(ADD_STOP, REMOVE_STOP, ADD_PARTNER, REMOVE_PARTNER);

    private RowButtons() {}

    static boolean pressed(MultiValueMap<String, String> typed) {
        return ALL.stream().anyMatch(typed::containsKey);
    }

    /** The page with what was typed, after the button did its work. */
    static PlanPage page(MultiValueMap<String, String> typed, @Nullable Editing editing) {
        PlanPage page = PlanPage.of(form(typed), editing);
        if (typed.containsKey(ADD_STOP)) {
            return page.withStop();
        }
        if (typed.containsKey(ADD_PARTNER)) {
            return page.withPartner();
        }
        return typed.containsKey(REMOVE_STOP)
                ? page.at("stops", before(typed, REMOVE_STOP), "city")
                : page.at("partners", before(typed, REMOVE_PARTNER), "name");
    }

    /** The row before the one that went. */
    private static int before(MultiValueMap<String, String> typed, String button) {
        String row = typed.getFirst(button);
        return row != null && row.matches("\\d{1,3}") ? Integer.parseInt(row) - 1 : 0;
    }

    private static Form form(MultiValueMap<String, String> typed) {
        String stop = typed.getFirst(REMOVE_STOP);
        if (stop != null) {
            return Form.of(FormRows.without(typed, "stops", stop));
        }
        String partner = typed.getFirst(REMOVE_PARTNER);
        return Form.of(partner == null ? FormRows.tidied(typed) : FormRows.without(typed, "partners", partner));
    }
}
