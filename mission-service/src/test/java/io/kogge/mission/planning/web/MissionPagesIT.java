// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.Browser.Page;
import io.kogge.mission.OtherPrograms;
import io.kogge.mission.RunningService;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.testkit.mongo.TestDatabases;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MissionPagesIT {
    private final RunningService service = RunningService.on(TestDatabases.embedded());
    private final Browser english = service.browser("en");
    private final Browser dutch = service.browser("nl");
    private final Map<String, String> form = SamplePlan.form();

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
    void halfATheme() {
        form.put("newTheme.nl", "Half");

        assertThat(english.submit("/missions/new", form).is(400).text()).contains("New theme in English: fill this in");
        form.put("addTheme", "1");
        assertThat(english.submit("/missions/new", form).is(400).text()).contains("New theme in English: fill this in");
    }

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
    void theFormOfAnAnnouncedMissionShowsTheMailAboutItsChangesFirst() {
        String path = planned();
        String mail = "href=\"/notifications/texts/mission-changed:mission:" + form.get("id") + "\"";
        assertThat(english.get(path + "/edit").html()).doesNotContain(mail);
        take(path, "announce", Map.of());
        assertThat(english.get(path + "/edit").html()).contains(mail, "Nobody gets an email", "At most these people");
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

    private String planned() {
        String location = english.submit("/missions/new", form).is(303).location();
        assertThat(location).isEqualTo("/missions/" + form.get("id") + "?done=saved");
        return "/missions/" + form.get("id");
    }

    private Map<String, String> edited(String version) {
        Map<String, String> inputs = new LinkedHashMap<>(form);
        inputs.remove("id");
        inputs.put("version", version);
        return inputs;
    }

    private Map<String, String> step(String path, String step, Map<String, String> inputs) {
        Map<String, String> all = new LinkedHashMap<>(inputs);
        all.put("version", english.get(path + "/steps/" + step).is(200).hidden("version"));
        return all;
    }

    private void take(String path, String step, Map<String, String> inputs) {
        assertThat(english.submit(path + "/steps/" + step, step(path, step, inputs))
                        .is(303)
                        .location())
                .endsWith("?done=" + step);
    }
}
