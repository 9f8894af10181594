// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The steps that a mission takes, each in a form of its own, and throwing a draft away. */
class MissionStepsIT extends PlanningPages {
    @Test
    void eachStepSaysWhatItMeansAndIsTakenByItsOwnForm() {
        String path = planned();

        take(path, "announce", Map.of());
        assertThat(english.get(path + "?done=announce").text())
                .contains("The mission is announced", "registration open", "Public page", "Close registration…")
                .contains("opened Monday 11 January 2027, 09:00")
                .doesNotContain("Start…", "Complete…");
        assertThat(english.get(path).html())
                .contains("href=\"/join/" + form.get("id"), "/delegations/", "/notifications/")
                .contains("hx-get=\"/notifications/" + form.get("id") + "/count\"")
                .contains("aria-label=\"0 of 24 places taken, 24 free, 0 on the waiting list\"");
        take(path, "close-registration", Map.of());
        take(path, "open-registration", Map.of("closesAt", "2027-03-18T17:00"));
        take(path, "move", Map.of("firstDay", "2027-04-08"));
        assertThat(english.get(path).text()).contains("8–10 April 2027");
        take(path, "cancel", Map.of("reason", "travel-advice"));
        assertThat(english.get(path).text())
                .contains("This mission was cancelled", "Travel advice")
                .doesNotContain("What you can do now");
        assertThat(english.get(path).html()).contains("aria-label=\"0 of 24 places taken, 0 on the waiting list\"");
    }

    @Test
    void aMoveShowsTheNewDatesFirst() {
        String path = planned();
        take(path, "announce", Map.of());

        Page preview = english.submit(
                        path + "/steps/move", step(path, "move", Map.of("firstDay", "2027-04-01", "preview", "1")))
                .is(200);

        assertThat(preview.text())
                .contains("The dates after the move", "Thursday 1 April 2027, 11:00", "Monday 22 March 2027, 17:00");
        assertThat(preview.html()).contains("value=\"2027-04-01\"");
        assertThat(english.get(path).text()).contains("25–27 March 2027");
    }

    @Test
    void aStepThatIsIncompleteKeepsItsForm() {
        String path = planned();
        take(path, "announce", Map.of());

        assertThat(english.submit(path + "/steps/cancel", step(path, "cancel", Map.of()))
                        .is(400)
                        .text())
                .contains("Reason: fill this in");
        assertThat(english.submit(path + "/steps/move", step(path, "move", Map.of("firstDay", "2026-12-24")))
                        .is(400)
                        .html())
                .contains("the mission would begin in the past", "value=\"2026-12-24\"", "href=\"#f-firstDay\"");
    }

    @Test
    void aStepThatIsNotPossibleLeadsBackToTheMission() {
        String path = planned();

        assertThat(english.get(path + "/steps/start").is(303).location()).endsWith(path);
        english.get(path + "/steps/fly").is(404);
        english.get("/missions/nowhere").is(404);
    }

    @Test
    void aDraftIsThrownAwayOnceItIsSaidWhatGoes() {
        String path = planned();
        assertThat(english.get(path).text()).contains("Delete the draft…");
        Page asked = english.get(path + "/removal").is(200);
        assertThat(asked.text())
                .contains("Delete this draft?", "Hydrogen mission to Hamburg", "gone for good", "no email goes out");
        String seen = asked.hidden("version");

        form.put("capacity", "30");
        english.submit(path + "/edit", edited(seen)).is(303);
        Page stale = english.submit(path + "/removal", Map.of("version", seen)).is(412);
        assertThat(stale.text()).contains("Someone else changed this meanwhile");

        assertThat(english.submit(path + "/removal", Map.of("version", stale.hidden("version")))
                        .is(303)
                        .location())
                .isEqualTo("/missions?done=removed");
        // whoever presses twice is told the same
        english.submitFrom("/missions/new", path + "/removal", Map.of("version", stale.hidden("version")))
                .is(303);
        assertThat(english.get("/missions?done=removed").is(200).text()).contains("The draft is deleted");
        assertThat(dutch.get("/missions?done=removed").is(200).text()).contains("Het concept is verwijderd");
        assertThat(english.get("/missions?done=else").is(200).text()).doesNotContain("The draft is deleted");
        english.get(path).is(404);
        english.get(path + "/edit").is(404);
        english.get(path + "/removal").is(404);
        assertThat(english.get("/missions?show=all&size=100").html()).doesNotContain(path);
    }

    @Test
    void whatWasAnnouncedCannotBeThrownAway() {
        String path = planned();
        String seen = english.get(path + "/removal").hidden("version");
        take(path, "announce", Map.of());

        assertThat(english.get(path).text()).doesNotContain("Delete the draft");
        assertThat(english.get(path + "/removal").is(303).location()).endsWith(path);
        Page refused = english.submitFrom(
                        path + "/steps/cancel",
                        path + "/removal",
                        Map.of("version", String.valueOf(Integer.parseInt(seen) + 1)))
                .is(409);
        assertThat(refused.text())
                .contains("The mission is announced already")
                .doesNotContain("Delete the draft for good");
    }
}
