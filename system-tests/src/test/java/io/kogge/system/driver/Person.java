// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import io.kogge.system.log.Confidential;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody invented who wants to come along.
 *
 * @param name full name
 * @param email address at example.org
 * @param language language to write in
 * @param zone where the person lives
 * @param organisation name of the organisation
 * @param organisationKind its kind, as the API spells it
 */
public record Person(
        String name, String email, String language, String zone, String organisation, String organisationKind) {

    /** Nobody of the tests may turn up in a log. */
    public Person {
        Confidential.add(name, email);
    }

    /** The form as this person fills it in. */
    public Map<String, Object> form(String registrationId, String missionId) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", registrationId);
        form.put("missionId", missionId);
        form.putAll(answers());
        form.put("privacyNotice", true);
        return form;
    }

    /** What the form asks about the person. */
    public Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("name", name);
        answers.put("email", email);
        answers.put("language", language);
        answers.put("zone", zone);
        answers.put("organisation", organisation);
        answers.put("organisationKind", organisationKind);
        return answers;
    }
}
