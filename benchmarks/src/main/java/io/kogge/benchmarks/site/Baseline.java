// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.Map;

/** The earlier build: a mission has a kind, which says whether it goes out. */
final class Baseline implements Dialect {
    @Override
    public Map<String, Object> mission(String id, Plan plan) {
        Map<String, Object> mission = plan.json(id);
        mission.put("kind", "OUTGOING");
        return mission;
    }
}
