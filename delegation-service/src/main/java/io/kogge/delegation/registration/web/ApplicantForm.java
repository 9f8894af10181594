// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.web;

import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.web.input.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the template of the form needs. */
public final class ApplicantForm {
    private ApplicantForm() {}

    /** The model of a page with this form, for this reader. */
    public static Map<String, Object> model(Form form, Locale reader) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("kinds", OrganisationKind.values());
        model.put("languages", ApplicantInput.LANGUAGES.toArray(String[]::new));
        model.put("zones", ZoneGroup.all(reader));
        return model;
    }
}
