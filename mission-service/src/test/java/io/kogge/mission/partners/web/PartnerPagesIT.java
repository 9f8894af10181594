// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.OtherPrograms;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The register of partners by its pages. */
@OnOneDatabase
class PartnerPagesIT {
    private static final String PARTNERS = "/api/mission/v1/partners";
    private static final String OFFICES = "/api/mission/v1/offices";

    private final RunningService service;
    private final WebTestClient staff;
    private final Browser browser;
    private final Browser dutch;
    private final String id = UUID.randomUUID().toString();
    private final String name = "Stad " + id.replace("-", "");

    PartnerPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        staff = service.staff();
        browser = service.browser("en");
        dutch = service.browser("nl");
    }

    @Test
    void staffKeepAPartnerOnItsPages() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "id", id,
                "kind", "city",
                "names.nl", name,
                "country", "DE",
                "tie", "partner-city",
                "upkeep", "active",
                "since", "sept 2018",
                "notes", "They like to be called first."));
        assertThat(browser.submit("/partners/new", Map.of("id", id, "since", "long ago"))
                        .is(400)
                        .text())
                .contains("Since: this is no date that we recognise")
                .contains("Name in Dutch: fill this in");
        browser.submit("/partners/new", typed).is(303);
        assertThat(browser.get("/partners?q=" + name.replace("Stad ", ""))
                        .is(200)
                        .text())
                .contains("September 2018");
        assertThat(browser.get("/partners/" + id).is(200).text())
                .contains("They like to be called first.")
                .contains("Nothing yet.");

        String version = browser.get("/partners/" + id + "/edit").is(200).hidden("version");
        typed.remove("id");
        typed.put("version", version);
        typed.put("upkeep", "dormant");
        browser.submit("/partners/" + id + "/edit", typed).is(303);
        assertThat(browser.submit("/partners/" + id + "/edit", typed).is(412).text())
                .contains("If you save now, it replaces what your colleague changed.");

        String contact = UUID.randomUUID().toString();
        browser.submit(
                        "/partners/" + id + "/contacts/new",
                        Map.of("id", contact, "side", "theirs", "name", "Anke Harms"))
                .is(303);
        assertThat(browser.get("/partners/" + id).text()).contains("Anke Harms");
        String page = "/partners/" + id + "/contacts/" + contact;
        browser.submit(page, Map.of("side", "ours", "name", "Anke de Vries")).is(303);
        browser.submitFrom(page, page + "/erasure", Map.of()).is(303);
        assertThat(browser.get("/partners/" + id).text()).doesNotContain("Anke");
        browser.submitFrom("/partners/" + id + "/edit", "/partners/" + id + "/removal", Map.of())
                .is(303);
        browser.get("/partners/" + id).is(404);
        assertThat(browser.get("/partners?done=removed").is(200).text()).contains("The partner is out of the register");
    }

    @Test
    void staffKeepProjectsAndOfficesOnTheirPages() {
        browser.submit(
                        "/projects/new",
                        Map.of("id", id, "name", "Hector " + name, "partners[2].name", "Aberdeen", "role", "lead"))
                .is(303);
        assertThat(browser.get("/projects/" + id).is(200).text())
                .contains("Aberdeen")
                .contains("leading");
        assertThat(browser.get("/projects?q=hektor").is(200).text()).contains("Hector " + name);
        String version = browser.get("/projects/" + id + "/edit").is(200).hidden("version");
        assertThat(browser.submit("/projects/" + id + "/edit", Map.of("version", version))
                        .is(400)
                        .text())
                .contains("Name: fill this in");
        browser.submitFrom("/projects/" + id + "/edit", "/projects/" + id + "/removal", Map.of())
                .is(303);

        browser.submit(
                        "/partners/offices/new",
                        Map.of(
                                "id", id,
                                "name", "Representative Office",
                                "city", name,
                                "country", "CN",
                                "helps.en", "fixed local contact",
                                "active", "true"))
                .is(303);
        assertThat(browser.get("/partners/offices").is(200).text())
                .contains(name)
                .contains("fixed local contact");
        // a wrong letter is forgiven, and what was found is there as a file, without contacts
        String typed = "Represantative";
        assertThat(browser.get("/partners/offices?sort=-city&q=" + typed)
                        .is(200)
                        .text())
                .contains(name)
                .doesNotContain("??");
        assertThat(browser.get("/partners/offices?q=nowhere" + id).is(200).text())
                .doesNotContain(name);
        assertThat(browser.get("/partners/offices/export?format=csv&q=" + typed)
                        .is(200)
                        .html())
                .contains(
                        "Name,City,Country,Helps with,Offered", "Representative Office," + name, "fixed local contact");
        Map<String, Object> there = SampleCity.json(id, name);
        there.put("country", "CN");
        entered(there);
        assertThat(browser.get("/partners/" + id).text())
                .contains("Who can help there")
                .contains("fixed local contact");
        staff.get()
                .uri(OFFICES + "/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.active")
                .isEqualTo(true);
        browser.submit("/partners/offices/" + id, Map.of("name", "Office", "city", name, "country", "CN"))
                .is(303);
        assertThat(browser.get("/partners/" + id).text()).doesNotContain("Who can help there");
    }

    @Test
    void everyPageIsThereInDutchToo() {
        entered(SampleCity.json(id, name));

        assertThat(dutch.get("/partners").is(200).text()).contains("Partner invoeren");
        assertThat(dutch.get("/partners/" + id).is(200).text()).contains("Wat we samen doen");
        assertThat(dutch.get("/partners/" + id + "/edit").is(200).text()).contains("Sinds");
        assertThat(dutch.get("/partners/" + id + "/contacts/new").is(200).text())
                .contains("Contactpersoon toevoegen");
        assertThat(dutch.get("/projects").is(200).text()).contains("Project invoeren");
        assertThat(dutch.get("/projects/new").is(200).text()).contains("Looptijd");
        assertThat(dutch.get("/partners/offices/new").is(200).text()).contains("Vertegenwoordiging invoeren");
    }

    @Test
    void whatAListFoundIsExportedWithoutWhatIsPrivate() {
        Map<String, Object> noted = SampleCity.json(id, name);
        noted.putAll(Map.of("since", "2018-09", "notes", "They like to be called first."));
        entered(noted);

        assertThat(browser.get("/partners/export?format=csv&q=" + name.replace("Stad ", ""))
                        .is(200)
                        .html())
                .contains(name)
                .contains("Partner city")
                .contains("September 2018")
                .doesNotContain("called first");
        List<List<String>> cells =
                OtherPrograms.workbook(service.file("/partners/export?q=" + name.replace("Stad ", ""), "en"));
        assertThat(cells)
                .hasSize(2)
                .isEqualTo(OtherPrograms.separated(
                        service.file("/partners/export?format=csv&q=" + name.replace("Stad ", ""), "en"), ','));
        assertThat(cells.get(0)).hasSize(9).startsWith("Name", "What it is", "Country", "Tie");
        assertThat(cells.get(1)).contains(name, "Partner city", "September 2018");
        browser.get("/projects/export?format=csv&sort=-runs").is(200);
    }

    private void entered(Map<String, Object> partner) {
        staff.post()
                .uri(PARTNERS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(partner)
                .exchange()
                .expectStatus()
                .isCreated();
    }
}
