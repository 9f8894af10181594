// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.planning.web.AnnouncedMission;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A row of a list that is a mission, too. */
class ImportedTwinIT {
    private final RunningService service = RunningService.on(TestDatabases.embedded());
    private final SentFiles files = new SentFiles(service);
    private final Browser staff = service.browser("en");
    private final String title = "Missie " + UUID.randomUUID();

    @Test
    void itIsAskedWhetherItIsTheMissionAndCountsOnceIfItIs() {
        String mission = AnnouncedMission.called(title, staff);
        String list = "Soort;Titel;Datum\nACTIVITY_ABROAD;" + title + ";maart 2027\nACTIVITY_ABROAD;" + title
                + " zelf;maart 2027\n";
        String id = files.send("lijst.csv", list.getBytes(), false);
        assertThat(files.awaited(id, "PREVIEWED").verdicts()).isEqualTo(Map.of("DOUBT", 1, "NEW", 1));
        String path = "/activities/imports/" + id;
        assertThat(staff.get(path).is(200).text())
                .contains("This looks like the mission “" + title + ", 2027-03-25”. Is it the same?")
                .contains("It is that mission: count it once", "It is an activity of its own")
                .doesNotContain("??");

        answer(path, "mission." + mission, "own");
        assertThat(files.awaited(id, "PREVIEWED").verdicts()).isEqualTo(Map.of("NEW", 2));
        answer(path, "mission." + mission, "once");
        assertThat(files.awaited(id, "PREVIEWED").verdicts()).isEqualTo(Map.of("NEW", 2));
        staff.submitFrom(path, path + "/start", Map.of()).is(303);
        files.awaited(id, "DONE");
        SentFiles.Row row = files.rows(id, "").items().get(0);
        assertThat(service.bean(Activities.class)
                        .get(row.activityId())
                        .block()
                        .state()
                        .missionId())
                .isEqualTo(mission);

        staff.submit(path + "/undo", Map.of()).is(303);
        files.awaited(id, "UNDONE");
        staff.get("/activities/" + row.activityId()).is(404);
    }

    private void answer(String path, String key, String answer) {
        staff.submitFrom(path, path + "/answers", Map.of("answers[0].key", key, "answers[0].answer", answer))
                .is(303);
    }
}
