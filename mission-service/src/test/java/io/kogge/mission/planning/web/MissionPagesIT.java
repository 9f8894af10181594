// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser.Page;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.mission.MissionAnnounced;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mission's own page, and what all pages about missions keep to. */
class MissionPagesIT extends PlanningPages {
    @Test
    void staffPlanAMissionAndSeeItInTheirLanguage() {
        String path = planned();

        Page page = english.get(path).is(200);
        assertThat(page.text())
                .contains("Trade mission · Outgoing · 25–27 March 2027", "On site", "Kiel , Germany")
                .contains("Hydrogen mission to Hamburg", "25–27 March 2027", "Thursday 25 March 2027, 11:00", "Germany")
                .contains("This is a draft", "Announce…")
                .doesNotContain("Public page", "??", "NOT_YET_OPEN");
        assertThat(dutch.get(path).is(200).text())
                .contains("Waterstofmissie naar Hamburg", "25–27 maart 2027", "Duitsland", "Dit is een concept")
                .contains("Handelsmissie · Uitgaand", "Op locatie")
                .doesNotContain("??");
        assertThat(english.get("/missions?show=draft&size=100").is(200).text()).contains("Hydrogen mission to Hamburg");
        assertThat(english.get("/missions?show=cancelled").is(200).text()).doesNotContain("draft");
    }

    @Test
    void aDraftCarriesWhatItWouldTellEverybodyToItsPublicPageAndAnAnnouncedMissionIsThereToBeShared() {
        String path = planned();
        Page draft = english.get(path).is(200);
        assertThat(draft.html()).contains("action=\"/delegations/preview\"", "target=\"_blank\"");
        assertThat(draft.hidden("seal")).isNotBlank();
        MissionAnnounced told =
                (MissionAnnounced) new EventCodec().decode(Base64.getDecoder().decode(draft.hidden("draft")));
        assertThat(told.getMission().getMissionId()).isEqualTo(form.get("id"));
        assertThat(draft.html()).doesNotContain("f-address");

        take(path, "announce", Map.of());
        assertThat(english.get(path).html())
                .contains("/join/" + form.get("id") + "\">", "data-copies=\"f-address\"", "role=\"status\"")
                .doesNotContain("/delegations/preview");
    }

    @Test
    void aDraftWhoseStartHasPassedAsksForOtherDatesFirst() {
        form.put("stops[0].from", "2027-01-10T11:00");
        form.put("stops[0].to", "2027-01-12T14:00");
        form.put("registration.opensAt", "2026-12-01T09:00");
        form.put("registration.closesAt", "2027-01-05T17:00");

        assertThat(english.get(planned()).is(200).text())
                .contains("Its start has passed: give it other dates")
                .doesNotContain("Announce…");
    }

    @Test
    void everyPageHasOneHeadingAndAllowsNoInlineStyle() {
        String path = planned();
        for (String page : new String[] {
            "/", "/missions", "/missions/themes", "/missions/new", path, path + "/edit", path + "/steps/announce"
        }) {
            String html = english.get(page).is(200).html();
            assertThat(html.split("<h1", -1)).as(page).hasSize(2);
            assertThat(html).as(page).doesNotContain(" style=", "<script>", "th:");
        }
    }
}
