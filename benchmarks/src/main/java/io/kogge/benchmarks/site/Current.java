// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The build at hand. */
final class Current implements Dialect {
    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Map<String, Object> mission(String id, Plan plan) {
        Map<String, Object> mission = new LinkedHashMap<>();
        mission.put("id", id);
        mission.put("kind", "OUTGOING");
        mission.put("titles", Map.of("nl", "Missie " + plan.number(), "en", "Mission " + plan.number()));
        mission.put("summaries", Map.of("nl", "Drie dagen in de haven.", "en", "Three days at the port."));
        mission.put(
                "stops",
                List.of(Map.of(
                        "city", "Hamburg",
                        "country", "DE",
                        "zone", Plan.ZONE.getId(),
                        "from", plan.start().toString(),
                        "to", plan.end().toString())));
        mission.put("capacity", plan.capacity());
        mission.put(
                "registration",
                Map.of(
                        "opensAt", plan.opensAt().toString(),
                        "closesAt", plan.closesAt().toString()));
        return mission;
    }

    @Override
    public Map<String, Object> form(String id, String missionId, long person) {
        Map<String, Object> form = entry(id, person);
        form.put("missionId", missionId);
        form.put("privacyNotice", true);
        return form;
    }

    @Override
    public Map<String, Object> entry(String id, long person) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("name", "Person " + person);
        entry.put("email", "person-" + person + "@example.org");
        entry.put("language", person % 2 == 0 ? "nl" : "en");
        entry.put("zone", "Europe/Amsterdam");
        entry.put("organisation", "Organisation " + person);
        entry.put("organisationKind", "BUSINESS");
        return entry;
    }

    @Override
    public boolean isDecision(String type) {
        return type.startsWith("io.kogge.registration.accepted.")
                || type.startsWith("io.kogge.registration.waitlisted.");
    }

    @Override
    public Map<String, String> page(String token) {
        return Map.of("Cookie", "kogge_session=" + token);
    }
}
