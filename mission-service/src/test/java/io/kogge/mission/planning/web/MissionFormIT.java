// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The form in which staff plan a mission and change it. */
class MissionFormIT extends PlanningPages {
    @Test
    void aFormSentTwicePlansOneMission() {
        String path = planned();

        assertThat(english.submit("/missions/new", form).is(303).location()).contains(path);
    }

    @Test
    void aMistakeKeepsWhatWasTypedAndSaysWhatToMend() {
        form.put("stops[0].to", "2027-03-24T14:00");
        form.put("capacity", "none");
        form.put("titles.nl", "");

        Page page = english.submit("/missions/new", form).is(400);

        assertThat(page.text())
                .contains("Check 3 fields", "Title in Dutch: fill this in")
                .contains("End at stop 1: this is not after the start");
        assertThat(page.html())
                .contains("href=\"#f-stops-0-to\"", "id=\"f-stops-0-to\"", "aria-invalid=\"true\"")
                .contains("value=\"2027-03-24T14:00\"", "value=\"none\"", "value=\"Hydrogen mission to Hamburg\"");
        assertThat(page.hidden("id")).isEqualTo(form.get("id"));
    }

    @Test
    void stopsAreAddedAndRemovedWithoutScript() {
        form.put("addStop", "1");
        Page two = english.submit("/missions/new", form).is(200);
        assertThat(two.html())
                .contains("name=\"stops[1].city\"", "value=\"Hamburg\"")
                .containsPattern("id=\"f-stops-1-city\"[^>]* autofocus=");
        assertThat(two.text()).contains("Stop 2").doesNotContain("has not been sent");

        form.remove("addStop");
        form.put("stops[1].city", "Bremen");
        form.put("removeStop", "0");
        Page one = english.submit("/missions/new", form).is(200);
        assertThat(one.html()).contains("value=\"Bremen\"").doesNotContain("stops[1].city", "value=\"Hamburg\"");
    }

    @Test
    void partnersAreAddedAndRemovedWithoutScript() {
        form.put("addPartner", "1");
        Page two = english.submit("/missions/new", form).is(200);
        assertThat(two.html()).contains("name=\"partners[1].name\"", "name=\"partners[1].leads\"");
        assertThat(two.text()).contains("Partner 2").doesNotContain("Partner 3", "has not been sent");

        form.remove("addPartner");
        form.put("partners[1].kind", "organisation");
        form.put("partners[1].name", "Hydrogen Cluster North");
        form.put("partners[1].country", "");
        form.put("removePartner", "0");
        Page one = english.submit("/missions/new", form).is(200);
        assertThat(one.html())
                .contains("value=\"Hydrogen Cluster North\"", "name=\"stops[0].city\"")
                .doesNotContain("partners[1].name");
    }

    @Test
    void aMistakeInAPartnerIsNamedAtItsField() {
        form.put("partners[0].country", "");
        form.put("partners[2].name", "Bremen");

        Page page = english.submit("/missions/new", form).is(400);

        assertThat(page.text()).contains("Country of partner 1: fill this in", "Kind of partner 2: fill this in");
        assertThat(page.html()).contains("href=\"#f-partners-0-country\"", "id=\"f-partners-0-country\"");
    }

    @Test
    void aThemeThatIsNotInTheListJoinsItFromThePlan() {
        String name = "Theme " + form.get("id");
        form.put("newTheme.nl", name + " nl");
        form.put("newTheme.en", name);
        form.put("addTheme", "1");
        Page chosen = english.submit("/missions/new", form).is(200);
        assertThat(chosen.html()).containsPattern("name=\"themes\" value=\"[^\"]+\" checked=\"checked\"");
        assertThat(chosen.text()).contains(name);

        form.remove("addTheme");
        String path = planned();
        assertThat(english.get(path).text()).contains("Themes", name);
        assertThat(english.get("/missions/themes").text()).containsOnlyOnce(name + " nl");
        assertThat(english.get(path + "/edit").html())
                .containsPattern("name=\"themes\" value=\"[^\"]+\" checked=\"checked\"");
    }

    @Test
    void namesAsInThePassportAreAskedOnlyWhereStaffChooseSoAndTheChoiceStays() {
        String html = english.get("/missions/new").is(200).html();
        assertThat(html)
                .containsPattern(
                        "name=\"asksPassportName\"(?![^>]*checked)[^>]*aria-describedby=\"f-asksPassportName-hint")
                .contains("For visas, tickets and letters of invitation.");
        assertThat(dutch.get("/missions/new").text()).contains("Vraag deelnemers naar hun naam zoals in het paspoort");
        String path = planned();
        assertThat(english.get(path).text()).doesNotContain("Name as in the passport");

        form.put("asksPassportName", "true");
        assertThat(english.submit(path + "/edit", edited("1")).is(303).location())
                .contains(path);
        assertThat(english.get(path).text()).contains("Name as in the passport", "delegates are asked for it");
        assertThat(english.get(path + "/edit").html()).containsPattern("name=\"asksPassportName\"[^>]*checked");

        form.remove("asksPassportName");
        assertThat(english.submit(path + "/edit", edited("2")).is(303).location())
                .contains(path);
        assertThat(english.get(path + "/edit").html()).containsPattern("name=\"asksPassportName\"(?![^>]*checked)");
    }

    @Test
    void halfATheme() {
        form.put("newTheme.nl", "Half");

        assertThat(english.submit("/missions/new", form).is(400).text()).contains("New theme in English: fill this in");
        form.put("addTheme", "1");
        assertThat(english.submit("/missions/new", form).is(400).text()).contains("New theme in English: fill this in");
    }

    @Test
    void textsSayHowLongTheyMayBe() {
        String html = english.get("/missions/new").is(200).html();

        assertThat(html)
                .containsPattern("<textarea[^>]*id=\"f-summaries-nl\"[^>]*data-limit=\"2000\"[^>]*f-summaries-nl-limit")
                .contains("At most 2,000 characters", "data-left=\"# characters left\"")
                .containsPattern("id=\"f-titles-nl-limit\" hidden");
        assertThat(dutch.get("/missions/new").html()).contains("Hoogstens 2.000 tekens");
    }

    @Test
    void aSummaryIsPlainTextAndItsFormSaysSo() {
        assertThat(english.get("/missions/new").text()).contains("Plain text: web addresses and signs such as **");
        assertThat(dutch.get("/missions/new").text()).contains("Gewone tekst: webadressen en tekens als **");
        form.put("summaries.en", "Meet **the port**, see https://example.org/port");
        assertThat(english.get(planned()).text()).contains(form.get("summaries.en"));
    }

    @Test
    void aBlankStopIsNoStop() {
        form.put("stops[1].city", "");
        form.put("stops[1].zone", "");

        english.submit("/missions/new", form).is(303);
    }

    @Test
    void theFormOfAPlanShowsWhatIsPlannedByTheOfficesClock() {
        assertThat(english.get(planned() + "/edit").is(200).html())
                .contains("value=\"2027-01-11T09:00\"", "value=\"2027-03-25T11:00\"", "value=\"24\"")
                .contains("<option value=\"Europe/Berlin\" selected=\"selected\">");
    }

    @Test
    void aChangeMeanwhileKeepsWhatWasTypedAndASecondTryCounts() {
        String path = planned();
        String version = english.get(path + "/edit").hidden("version");
        form.put("capacity", "30");
        english.submit(path + "/edit", edited(version)).is(303);

        form.put("capacity", "40");
        Page stale = english.submit(path + "/edit", edited(version)).is(412);
        assertThat(stale.text()).contains("Someone else changed this meanwhile");
        assertThat(stale.html()).contains("value=\"40\"");

        english.submit(path + "/edit", edited(stale.hidden("version"))).is(303);
        assertThat(english.get(path + "/edit").html()).contains("value=\"40\"");
    }

    @Test
    void anotherPlanSentAfterGoingBackIsPlannedApartAndTheFirstOneIsAtHand() {
        String path = planned();
        form.put("capacity", "30");
        Page again = english.submit("/missions/new", form).is(409);
        assertThat(again.text()).contains("This form was sent before");
        assertThat(again.html()).contains("value=\"30\"", "href=\"" + path + "\"");

        form.put("id", again.hidden("id"));
        assertThat(planned()).isNotEqualTo(path);
        assertThat(english.get(path + "/edit").html()).contains("value=\"24\"");
    }

    @Test
    void aFormSentAgainAfterItsDraftWasDeletedSaysSoAndBecomesANewDraft() {
        String path = planned();
        String seen = english.get(path + "/removal").hidden("version");
        english.submit(path + "/removal", Map.of("version", seen)).is(303);

        for (String capacity : List.of(form.get("capacity"), "30")) {
            form.put("capacity", capacity);
            Page again = english.submit("/missions/new", form).is(409);
            assertThat(again.text())
                    .contains("The draft that you saved with this form was deleted")
                    .doesNotContain("arrived", "See the mission that you saved before");
            assertThat(again.html()).contains("value=\"" + capacity + "\"").doesNotContain(path);
            assertThat(dutch.submit("/missions/new", form).is(409).text())
                    .contains("Het concept dat je met dit formulier had opgeslagen, is verwijderd");

            Map<String, String> sentOnce = new LinkedHashMap<>(form);
            sentOnce.put("id", again.hidden("id"));
            String anew = english.submit("/missions/new", sentOnce).is(303).location();
            assertThat(anew).startsWith("/missions/").doesNotContain(path);
            assertThat(english.get(anew).is(200).text()).contains("This is a draft");
        }
    }

    @Test
    void theFormOfAnAnnouncedMissionShowsTheMailAboutItsChangesFirst() {
        String path = planned();
        String mail = "href=\"/notifications/texts/mission-changed:mission:" + form.get("id") + "\"";
        assertThat(english.get(path + "/edit").html()).doesNotContain(mail);
        take(path, "announce", Map.of());
        assertThat(english.get(path + "/edit").html()).contains(mail, "Nobody gets an email", "At most these people");
    }

    @Test
    void theZoneOfAStopFollowsFromItsCountryWithoutScript() {
        form.put("stops[0].zone", "");
        assertThat(english.get(planned() + "/edit").html())
                .contains("<option value=\"Europe/Berlin\" selected=\"selected\">");

        // another country is chosen, and nobody thinks of the zone
        form.put("stops[0].zoneShown", "DE " + form.get("stops[0].zone"));
        form.put("stops[0].country", "JP");
        form.put("addStop", "1");
        assertThat(english.submit("/missions/new", form).is(200).html())
                .contains("<option value=\"Asia/Tokyo\" selected=\"selected\">");
        form.remove("addStop");
        form.put("id", UUID.randomUUID().toString());
        form.put("stops[0].country", "US");
        Page several = english.submit("/missions/new", form).is(400);
        assertThat(several.text()).contains("Time zone of stop 1: fill this in", "Follows from the country");
        assertThat(several.html()).containsPattern("<optgroup label=\"In this country\">\\s*<option value=\"America/");
    }

    @Test
    void theZoneOfOneStopIsAskedForByItself() {
        Page one = english.get("/missions/new/zone?stops%5B2%5D.country=JP&stops%5B2%5D.zone=Europe%2FBerlin")
                .is(200);
        assertThat(one.html())
                .contains(
                        "id=\"f-stops-2-zone-field\"",
                        "name=\"stops[2].zone\"",
                        "<option value=\"Asia/Tokyo\" selected")
                .contains("data-said=\"The time zone is now Asia/Tokyo\"")
                .doesNotContain("<html", "<h1");
        assertThat(english.get("/missions/new/zone?stops%5B0%5D.country=US")
                        .is(200)
                        .html())
                .contains("This country has more than one time zone: choose one");
        english.get("/missions/new/zone?stops%5B0%5D.country=%3Cb%3E").is(200);
        english.get("/missions/new/zone").is(404);
    }
}
