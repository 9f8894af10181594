// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.Browser.Page;
import io.kogge.mission.OtherPrograms;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.TestDatabases;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityPagesIT {
    private static final String NEW = "/activities/new";

    private final RunningService service = RunningService.on(TestDatabases.embedded());
    private final Browser english = service.browser("en");
    private final Browser dutch = service.browser("nl");
    private final String id = UUID.randomUUID().toString();
    private final Map<String, String> form = new HashMap<>(Map.of(
            "id",
            id,
            "category",
            "activity-abroad",
            "titles.nl",
            "Beurs " + id,
            "when",
            "2018-03/2018-05",
            "where",
            "Kopenhagen, Denemarken; Malmö",
            "partners",
            "Odense; Bremen",
            "note",
            "Een goed gesprek"));

    @Test
    void anActivityIsRecordedAndTheNextBeginsWhereItEnded() {
        String next = dutch.submit(NEW, form).is(303).location();

        Page again = dutch.get(next).is(200);
        assertThat(again.text())
                .contains("Vastgelegd. Nog een?", "Beurs " + id, "maart – mei 2018", "Kopenhagen, Denemarken; Malmö")
                .doesNotContain("??");
        assertThat(again.html())
                .containsPattern("name=\"titles.nl\" value=\"\"[^>]*autofocus")
                .contains("value=\"activity-abroad\" checked");
        assertThat(again.hidden("id")).isNotEqualTo(id);
        assertThat(english.get("/activities/" + id).is(200).text())
                .contains("Activity abroad", "March – May 2018", "Kopenhagen, Denmark; Malmö", "Odense", "Bremen")
                .contains("Een goed gesprek", "Recorded", "Marijke de Boer")
                .doesNotContain("??");
        assertThat(english.get("/activities?q=" + id).is(200).text()).contains("Beurs " + id, "1–1 of 1");
    }

    @Test
    void whatIsFoundIsThereAsAFileWithoutNotes() {
        dutch.submit(NEW, form).is(303);

        assertThat(dutch.get("/activities/export?format=csv&q=" + id).is(200).html())
                .contains("Soort;Titel in het Nederlands;", "Activiteit in het buitenland;Beurs " + id)
                .contains(";maart – mei 2018;2018-03-01;2018-05-31;")
                .doesNotContain("Een goed gesprek");
        List<List<String>> cells = OtherPrograms.workbook(service.file("/activities/export?q=" + id, "nl"));
        assertThat(cells).hasSize(2);
        assertThat(cells.get(1))
                .startsWith("Activiteit in het buitenland", "Beurs " + id)
                .contains("maart – mei 2018", days("2018-03-01"), days("2018-05-31"))
                .doesNotContain("Een goed gesprek");
        assertThat(OtherPrograms.separated(service.file("/activities/export?format=csv&q=" + id, "nl"), ';')
                        .get(0))
                .isEqualTo(cells.get(0));
    }

    /** As workbooks count them. */
    private static String days(String day) {
        return String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(day)));
    }

    @Test
    void whatMayMeanTwoDatesIsAskedAndNotGuessed() {
        form.put("when", "mei-18");
        Page asked = dutch.submit(NEW, form).is(400);
        assertThat(asked.text()).contains("Welke datum bedoel je?", "mei 2018", "dit kan meer dan één datum zijn");

        form.put("whenMeant", "2018-05");
        dutch.submit(NEW, form).is(303);
        assertThat(dutch.get("/activities/" + id).text()).contains("mei 2018");
        assertThat(dutch.get("/activities/" + id + "/edit").html()).contains("name=\"when\" value=\"mei 2018\"");
    }

    @Test
    void howADateIsReadIsSaidBesideIt() {
        assertThat(dutch.get("/activities/reading?when=2018-09").is(200).text()).contains("Gelezen als september 2018");
        assertThat(english.get("/activities/reading?when=ooit").is(200).text()).contains("We recognise no date");
    }

    @Test
    void whatIsNoDateNoCountryOrNoThemeIsAsked() {
        form.put("when", "ergens in de zomer");
        form.put("where", "Groningen, stadhuis");
        form.put("themes", "Theme " + id);

        Page page = english.submit(NEW, form).is(400);
        assertThat(page.text())
                .contains("this is no date that we recognise")
                .contains("we know no country called stadhuis")
                .contains("Theme " + id + " is not in the list of themes", "Put this theme on the list");

        form.put("when", "2018");
        form.put("where", "Groningen");
        form.put("addThemes", "true");
        english.submit(NEW, form).is(303);
        assertThat(english.get("/activities/" + id).text()).contains("Theme " + id);
        assertThat(english.get(NEW).html()).contains("<option value=\"Theme " + id);
    }

    @Test
    void anActivityIsEditedAndKeepsWhatItsFormDoesNotShow() {
        dutch.submit(NEW, form).is(303);
        String edit = "/activities/" + id + "/edit";
        Page shown = english.get(edit).is(200);
        assertThat(shown.html()).contains("Kopenhagen, Denmark; Malmö", "Odense; Bremen");
        form.remove("id");
        form.put("version", shown.hidden("version"));
        form.put("where", "Kopenhagen, Denmark; Malmö, Sweden");

        english.submit(edit, form).is(303);

        assertThat(english.get("/activities/" + id).text()).contains("Malmö, Sweden", "Changed");
        form.put("note", "iets anders");
        assertThat(english.submit(edit, form).is(412).text()).contains("Someone else changed this meanwhile");
    }

    @Test
    void anActivityIsRemovedOnceThatIsConfirmed() {
        dutch.submit(NEW, form).is(303);
        String removal = "/activities/" + id + "/removal";
        Page sure = english.get(removal).is(200);
        assertThat(sure.text()).contains("Remove this activity?", "Beurs " + id).doesNotContain("??");

        String list = english.submit(removal, Map.of("version", sure.hidden("version")))
                .is(303)
                .location();

        assertThat(english.get(list).is(200).text()).contains("The activity is removed");
        english.get("/activities/" + id).is(404);
        english.get(NEW + "?after=" + id).is(200);
    }
}
