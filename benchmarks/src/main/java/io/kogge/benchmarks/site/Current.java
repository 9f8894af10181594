// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.Map;
import java.util.Set;

/** The build at hand: addresses have a key of their own, and a mission a direction, a kind and a format. */
final class Current implements Dialect {
    private final Map<String, String> settings = Map.of("kogge.delegation.address-key", Credentials.key());

    /** The same after a restart, as what was stored with a key is found by it alone. */
    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public Map<String, Set<String>> topicsOfOwnedViews() {
        return Map.of(
                "missions", Set.of("mission.events.v1"),
                "participants", Set.of("registration.events.v1", "notification.events.v1"));
    }

    @Override
    public Map<String, Object> mission(String id, Plan plan) {
        Map<String, Object> mission = plan.json(id);
        mission.put("direction", "OUTGOING");
        mission.put("kind", "TRADE_MISSION");
        mission.put("format", "ON_SITE");
        return mission;
    }
}
