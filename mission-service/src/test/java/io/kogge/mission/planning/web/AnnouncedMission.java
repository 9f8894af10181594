// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.Browser;
import java.util.HashMap;
import java.util.Map;

/** A mission to Hamburg on 25–27 March 2027 that was planned and announced by its pages. */
public final class AnnouncedMission {
    private AnnouncedMission() {}

    /** Its id; it is called so in both languages. */
    public static String called(String title, Browser staff) {
        Map<String, String> form = SamplePlan.form();
        form.put("titles.nl", title);
        form.put("titles.en", title);
        staff.submit("/missions/new", form).is(303);
        String step = "/missions/" + form.get("id") + "/steps/announce";
        staff.submit(
                        step,
                        new HashMap<>(Map.of("version", staff.get(step).is(200).hidden("version"))))
                .is(303);
        return form.get("id");
    }
}
