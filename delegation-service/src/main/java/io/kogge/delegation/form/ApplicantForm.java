// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.form;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.kernel.text.Languages;
import io.kogge.web.i18n.Option;
import io.kogge.web.i18n.ZoneGroup;
import io.kogge.web.input.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.StringUtils;

/** What the template of the form needs. */
public final class ApplicantForm {
    /** Each in its own words, for who does not read the page's language. */
    private static final List<Option> LANGUAGES = Languages.ALL.stream()
            .map(tag -> new Option(
                    tag,
                    StringUtils.capitalize(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(tag)))))
            .toList();

    /** The inputs, in the order of the form. */
    private static final List<String> INPUTS = List.of(
            "name",
            "email",
            "phone",
            "passportName",
            "role",
            "organisation",
            "organisationKind",
            "kvkNumber",
            "motivation",
            "language",
            "zone");

    private ApplicantForm() {}

    /** Names of the inputs in which something else was typed than is stored now. */
    public static List<String> different(Form typed, Applicant now) {
        Form stored = ApplicantInput.fill(now).build();
        return INPUTS.stream()
                .filter(typed.values()::containsKey)
                .filter(name -> !text(typed, name).equals(text(stored, name)))
                .toList();
    }

    /** Browsers send line breaks in their own way, whatever they were given. */
    private static String text(Form form, String name) {
        return form.value(name).replace("\r\n", "\n").strip();
    }

    /** The model of a page with this form, for this reader. */
    public static Map<String, Object> model(Form form, Locale reader) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("kinds", OrganisationKind.values());
        model.put("languages", LANGUAGES);
        model.put("zones", ZoneGroup.all(reader));
        return model;
    }
}
