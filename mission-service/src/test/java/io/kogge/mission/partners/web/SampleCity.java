// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import java.util.HashMap;
import java.util.Map;

/** A partner city as the API takes it, to be added to. */
final class SampleCity {
    private SampleCity() {}

    static Map<String, Object> json(String id, String name) {
        return new HashMap<>(Map.of(
                "id", id,
                "kind", "CITY",
                "names", Map.of("nl", name),
                "country", "DE",
                "tie", "PARTNER_CITY",
                "upkeep", "ACTIVE"));
    }
}
