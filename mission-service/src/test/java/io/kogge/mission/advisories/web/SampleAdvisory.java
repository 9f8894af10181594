// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An advisory as programs and forms send it. */
public final class SampleAdvisory {
    private SampleAdvisory() {}

    /** On this country, under a new id. */
    public static Map<String, Object> json(String country, String level) {
        Map<String, Object> advisory = new LinkedHashMap<>();
        advisory.put("id", UUID.randomUUID().toString());
        advisory.put("country", country);
        advisory.put("level", level);
        advisory.put("since", "2022-02");
        advisory.put("effect", "No missions go there.");
        advisory.put("source", Map.of("text", "Travel advice of the ministry", "link", "https://example.org/advice"));
        advisory.put("givenBy", "The mayor and aldermen");
        return advisory;
    }

    static Map<String, String> form(String country) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("country", country);
        form.put("city", "");
        form.put("level", "risks");
        form.put("since", "feb 2022");
        form.put("effect", "Only with a local guide.");
        form.put("source.text", "Travel advice");
        form.put("source.link", "");
        form.put("givenBy", "The ministry");
        return form;
    }
}
