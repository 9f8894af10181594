// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.Map;

/** The build at hand. */
final class Current implements Dialect {
    @Override
    public Map<String, Object> mission(String id, Plan plan) {
        Map<String, Object> mission = plan.json(id);
        mission.put("kind", "OUTGOING");
        return mission;
    }
}
