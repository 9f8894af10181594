// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser.Page;
import io.kogge.mission.OtherPrograms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of missions, and the start page with what waits. */
class MissionListIT extends PlanningPages {
    @Test
    void theListShowsADirectionAndAKind() {
        form.put("direction", "incoming");
        form.put("kind", "ambassador-visit");
        form.put("titles.en", "The ambassador comes");
        planned();

        Page incoming = english.get("/missions?show=current&direction=incoming&kind=ambassador-visit&size=100")
                .is(200);
        assertThat(incoming.text()).contains("The ambassador comes", "Ambassador's visit · Incoming");
        assertThat(incoming.html())
                .contains("name=\"direction\" value=\"incoming\" checked=\"checked\"")
                .contains("show=cancelled&amp;direction=incoming&amp;kind=ambassador-visit");
        assertThat(english.get("/missions?direction=outgoing&kind=festival")
                        .is(200)
                        .text())
                .contains("Nothing found", "Clear search and filters")
                .doesNotContain("The ambassador comes");
        english.get("/missions?direction=up").is(400);
    }

    @Test
    void theListIsSearchedAndTakenAlongCellByCell() {
        String city = "Zoekstad" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        form.put("stops[0].city", city);
        planned();
        String slip = "Zoekstat" + city.substring("Zoekstad".length());

        assertThat(english.get("/missions?show=all&q=" + slip).is(200).text())
                .contains("Hydrogen mission to Hamburg", city);
        assertThat(english.get("/missions?show=cancelled&q=" + slip).is(200).text())
                .doesNotContain("Hydrogen mission");
        List<List<String>> rows = OtherPrograms.workbook(service.file("/missions/export?show=all&q=" + slip, "nl"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("Missie", "Eerste dag", "Laatste dag", "Steden", "Status");
        assertThat(rows.get(1))
                .startsWith("Waterstofmissie naar Hamburg")
                .contains(
                        String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2027, 3, 25))),
                        "concept",
                        "Uitgaand",
                        "Handelsmissie",
                        "Op locatie");
        assertThat(OtherPrograms.separated(service.file("/missions/export?format=csv&show=all&q=" + slip, "nl"), ';')
                        .get(1))
                .contains("2027-03-25", "concept");
        service.staff()
                .get()
                .uri("/api/mission/v1/missions?q=" + slip)
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void theStartPageFoldsAwayDraftsWhoseDateHasPassed() {
        form.put("titles.en", "Long gone " + form.get("id"));
        form.put("stops[0].from", "2027-01-10T11:00");
        form.put("stops[0].to", "2027-01-12T14:00");
        form.put("registration.opensAt", "2026-12-01T09:00");
        form.put("registration.closesAt", "2027-01-05T17:00");
        String path = planned();

        String today = english.get("/").is(200).html();

        assertThat(today).contains("id=\"past-drafts\"");
        String folded = today.substring(today.indexOf("id=\"past-drafts\""));
        assertThat(today.substring(0, today.indexOf("id=\"past-drafts\""))).doesNotContain(form.get("titles.en"));
        assertThat(folded)
                .contains(form.get("titles.en"), "href=\"" + path + "/removal\"", "href=\"" + path + "/edit\"");
        String seen = english.get(path + "/removal").hidden("version");
        english.submit(path + "/removal", Map.of("version", seen)).is(303);
        assertThat(english.get("/").html()).doesNotContain(path);
    }

    @Test
    void theStartPageSaysWhatWaits() {
        planned();

        assertThat(english.get("/").is(200).text())
                .contains("Marijke de Boer", "Registration should be open by now", "Hydrogen mission to Hamburg")
                .doesNotContain("??");
        assertThat(dutch.get("/").is(200).text())
                .contains("Marijke de Boer", "De aanmelding zou al open zijn")
                .doesNotContain("??");
    }
}
