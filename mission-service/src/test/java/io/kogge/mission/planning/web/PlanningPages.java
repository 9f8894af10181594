// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the pages about missions as staff do, and sends their forms; each test has a plan of its own. */
abstract class PlanningPages {
    final RunningService service = RunningService.on(TestDatabases.embedded());
    final Browser english = service.browser("en");
    final Browser dutch = service.browser("nl");
    final Map<String, String> form = SamplePlan.form();

    String planned() {
        String location = english.submit("/missions/new", form).is(303).location();
        assertThat(location).isEqualTo("/missions/" + form.get("id") + "?done=saved");
        return "/missions/" + form.get("id");
    }

    Map<String, String> edited(String version) {
        Map<String, String> inputs = new LinkedHashMap<>(form);
        inputs.remove("id");
        inputs.put("version", version);
        return inputs;
    }

    Map<String, String> step(String path, String step, Map<String, String> inputs) {
        Map<String, String> all = new LinkedHashMap<>(inputs);
        all.put("version", english.get(path + "/steps/" + step).is(200).hidden("version"));
        return all;
    }

    void take(String path, String step, Map<String, String> inputs) {
        assertThat(english.submit(path + "/steps/" + step, step(path, step, inputs))
                        .is(303)
                        .location())
                .endsWith("?done=" + step);
    }
}
