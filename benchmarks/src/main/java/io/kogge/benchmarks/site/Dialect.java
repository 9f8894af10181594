// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How one build of Kogge wants to be spoken to. What is compared is told by what can be seen from outside (answers,
 * events, views), so this is all that a measurement knows of a build.
 */
public interface Dialect {
    /** Settings that this build needs beyond those that all have. */
    default Map<String, String> settings() {
        return Map.of();
    }

    /** A mission as staff plan it, as JSON. */
    Map<String, Object> mission(String id, Plan plan);

    /** The public form as the person of this number fills it in, as JSON. */
    default Map<String, Object> form(String id, String missionId, long person) {
        Map<String, Object> form = new LinkedHashMap<>(entry(id, person));
        form.put("missionId", missionId);
        form.put("privacyNotice", true);
        return form;
    }

    /** What staff enter for the person of this number, as JSON. */
    default Map<String, Object> entry(String id, long person) {
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

    /** Whether an event of this CloudEvents type says that somebody wants a place. */
    default boolean isArrival(String type) {
        return type.startsWith("io.kogge.registration.submitted.");
    }

    /** Whether an event of this CloudEvents type is a decision on a place. */
    default boolean isDecision(String type) {
        return type.startsWith("io.kogge.registration.accepted.")
                || type.startsWith("io.kogge.registration.waitlisted.");
    }

    /** The topics of views that a reaction keeps for itself, which no consumer group is named after; by view. */
    default Map<String, Set<String>> topicsOfOwnedViews() {
        return Map.of();
    }

    /** Headers that prove to a page who asks, given the token of a session: under the name for https, and the one that all builds know. */
    default Map<String, String> page(String token) {
        return Map.of("Cookie", "__Host-kogge_session=" + token + "; kogge_session=" + token);
    }
}
