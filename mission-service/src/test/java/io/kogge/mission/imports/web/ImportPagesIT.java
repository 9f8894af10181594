// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.Browser.Page;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list taken through its pages, without script, in both languages. */
class ImportPagesIT {
    private final RunningService service = RunningService.on(TestDatabases.embedded());
    private final SentFiles files = new SentFiles(service);
    private final Browser dutch = service.browser("nl");
    private final Browser english = service.browser("en");
    private final String own = UUID.randomUUID().toString();

    @Test
    void aListIsMappedAnsweredImportedAndUndone() {
        String list = "Titel;Datum;Plaats;Land;Thema\n" + own + " A;12 mrt 2019;Seoul;Korea;" + own + "\n" + own
                + " B;3/4/2019;Kiel;Duitsland;\n" + own + " C;volgt;Kiel;Duitsland;\n";
        String id = files.send("lijst <1>.csv", list.getBytes(), false);
        String path = "/activities/imports/" + id;
        files.awaited(id, "TO_MAP");

        shown(path, "Wat de kolommen betekenen", "What the columns mean");
        Page refused = dutch.submitFrom(
                        path,
                        path + "/mapping",
                        Map.of("sheet", "0", "firstHeading", "1", "lastHeading", "1", "columns.B", "date"))
                .is(400);
        assertThat(refused.text()).contains("kies de kolom met de titel").doesNotContain("??");
        Map<String, String> mapping = Map.of(
                "sheet", "0",
                "firstHeading", "1",
                "lastHeading", "1",
                "category", "delegation-received",
                "columns.A", "title-nl",
                "columns.B", "date",
                "columns.C", "place",
                "columns.D", "country",
                "columns.E", "theme");
        dutch.submitFrom(path, path + "/mapping", mapping).is(303);
        assertThat(files.awaited(id, "PREVIEWED").verdicts()).isEqualTo(Map.of("DOUBT", 2, "ERROR", 1));

        shown(path, "Welk land is “Korea”?", "Which country is “Korea”?");
        shown(path + "?show=error", "hier herkennen we geen datum in: volgt", "we see no date in this: volgt");
        answer(path, "country.korea", "KR");
        files.awaited(id, "PREVIEWED");
        answer(path, "date", "1");
        files.awaited(id, "PREVIEWED");
        answer(path, "theme", "none");
        assertThat(files.awaited(id, "PREVIEWED").verdicts()).isEqualTo(Map.of("NEW", 2, "ERROR", 1));
        shown(path, "Inlezen (2 rijen)", "Import (2 rows)");
        shown(path + "?done=answered", "Je antwoord is verwerkt", "Your answer was taken");
        shown(path + "?done=mapped", "De lijst is opnieuw gelezen", "The list was read anew");

        dutch.submitFrom(path, path + "/start", Map.of()).is(303);
        files.awaited(id, "DONE");
        shown(path, "De lijst is ingelezen", "The list was imported");
        assertThat(dutch.get(path + "?done=started").html()).contains("id=\"done\"");
        assertThat(dutch.get(path).html()).doesNotContain("id=\"done\"");
        shown(path + "/undo", "Deze lijst ongedaan maken?", "Undo this import?");
        dutch.submit(path + "/undo", Map.of()).is(303);
        files.awaited(id, "UNDONE");
        shown(path, "Ongedaan gemaakt", "Undone");
        shown("/activities/imports", "lijst", "Imported lists");
        assertThat(dutch.get("/activities/imports").text()).doesNotContain("Nog geen lijsten ingelezen");
    }

    @Test
    void whatWasUnderstoodIsShownAndWhatIsNotReadIsNamed() {
        String list = "Soort;Titel;Datum;Kosten\nDELEGATION_RECEIVED;" + own + " A;najaar 2019;12\nWerkbezoek;" + own
                + " B;mei-18;13\n";
        String id = files.send("lijst.csv", list.getBytes(), false);
        String path = "/activities/imports/" + id;
        files.awaited(id, "PREVIEWED");

        shown(path, "Deze kolommen lezen we niet: Kosten.", "These columns are not read: Kosten.");
        shown(path, "18 mei: een dag, zonder jaar", "18 May: a day, without a year");
        shown(path + "?show=new", "Delegatie ontvangen", "Delegation received");
        shown(path + "?show=new", "“najaar 2019”", "September");
        assertThat(dutch.get(path + "?show=new").text()).doesNotContain("DELEGATION_RECEIVED");
    }

    @Test
    void aListOfHeadingsAloneIsToldFromOneThatIsInTheRegisterAlready() {
        String id = files.send("lijst.csv", "Soort;Titel;Datum\n".getBytes(), false);
        files.awaited(id, "PREVIEWED");

        shown(
                "/activities/imports/" + id,
                "Onder de kopjes staan geen rijen om in te lezen",
                "There are no rows to import under the headings");
    }

    @Test
    void theFormSaysWhatIsTakenAndWhatIsWrong() {
        shown("/activities/imports/new", "Lijst bekijken", "Look at the list");
        assertThat(dutch.get("/activities").html()).contains("/activities/imports");
        assertThat(dutch.get("/activities/imports/" + UUID.randomUUID())
                        .status()
                        .value())
                .isEqualTo(404);
    }

    private void answer(String path, String key, String answer) {
        dutch.submitFrom(path, path + "/answers", Map.of("answers[0].key", key, "answers[0].answer", answer))
                .is(303);
    }

    private void shown(String path, String inDutch, String inEnglish) {
        assertThat(dutch.get(path).is(200).text()).contains(inDutch).doesNotContain("??");
        assertThat(english.get(path).is(200).text()).contains(inEnglish).doesNotContain("??");
    }
}
