// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.Map;

/** The build at hand: a mission has a direction, a kind and a format. */
final class Current implements Dialect {
    @Override
    public Map<String, Object> mission(String id, Plan plan) {
        Map<String, Object> mission = plan.json(id);
        mission.put("direction", "OUTGOING");
        mission.put("kind", "TRADE_MISSION");
        mission.put("format", "ON_SITE");
        return mission;
    }
}
