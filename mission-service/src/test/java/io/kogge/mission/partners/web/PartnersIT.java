// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.planning.web.SamplePlan;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The register of partners, by the API and by its pages. */
@OnEveryDatabase
class PartnersIT {
    private static final String PARTNERS = "/api/mission/v1/partners";
    private static final String PROJECTS = "/api/mission/v1/projects";
    private static final String OFFICES = "/api/mission/v1/offices";

    private final WebTestClient staff;
    private final Browser browser;
    private final Browser dutch;
    private final String id = UUID.randomUUID().toString();
    private final String name = "Stad " + id.replace("-", "");

    PartnersIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        staff = service.staff();
        browser = service.browser("en");
        dutch = service.browser("nl");
    }

    @Test
    void theRegisterTakesWhatTheOfficeHas() {
        Map<String, Object> murmansk = city(name);
        murmansk.putAll(Map.of("tie", "SISTER_CITY", "upkeep", "FOUNDATION_LED", "since", "1989", "country", "RU"));
        send("POST", PARTNERS, null, murmansk)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        // once more, as after an answer that was lost
        send("POST", PARTNERS, null, murmansk).expectStatus().isCreated();

        staff.get()
                .uri(PARTNERS + "/" + id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.since")
                .isEqualTo("1989")
                .jsonPath("$.tie")
                .isEqualTo("SISTER_CITY")
                .jsonPath("$.contacts")
                .isEmpty();
        Map<String, Object> yantai = city("Yantai " + name);
        yantai.putAll(Map.of("id", UUID.randomUUID().toString(), "tie", "INTENDED", "upkeep", "NOT_REALISED"));
        send("POST", PARTNERS, null, yantai).expectStatus().isCreated();
        send(
                        "POST",
                        PARTNERS,
                        null,
                        Map.of(
                                "kind", "NETWORK",
                                "names", Map.of("nl", "NG4 " + name),
                                "tie", "NETWORK",
                                "upkeep", "ACTIVE",
                                "notes", "together in Brussels"))
                .expectStatus()
                .isCreated();
        staff.get()
                .uri(PARTNERS + "?q=" + name.replace("Stad ", "") + "&tie=SISTER_CITY&sort=-since&size=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(id);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        send(
                        "POST",
                        PARTNERS,
                        null,
                        Map.of(
                                "kind", "NETWORK",
                                "names", Map.of("en", "Polis"),
                                "country", "BE",
                                "tie", "FRIEND",
                                "upkeep", "ACTIVE",
                                "foundation", "Stedenband",
                                "since", "long ago",
                                "themes", List.of("nothing"),
                                "policyLine", "nothing"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields)
                        .containsExactlyInAnyOrder(
                                "names.nl", "country", "tie", "foundation", "since", "themes[0]", "policyLine"));
    }

    @Test
    void contactsAreKeptWithTheirPartnerAndErasedOneByOne() {
        send("POST", PARTNERS, null, city(name)).expectStatus().isCreated();
        String contacts = PARTNERS + "/" + id + "/contacts";
        String contact = UUID.randomUUID().toString();
        Map<String, Object> anke =
                Map.of("id", contact, "side", "THEIRS", "name", "Anke Harms", "email", "anke@example.org");

        send("POST", contacts, "\"1\"", anke).expectStatus().isCreated();
        send("PUT", contacts + "/" + contact, "\"1\"", anke).expectStatus().isEqualTo(412);
        send("PUT", contacts + "/" + UUID.randomUUID(), "\"2\"", Map.of("side", "OURS", "name", "Nobody"))
                .expectStatus()
                .isNotFound();
        staff.delete()
                .uri(contacts + "/" + contact)
                .header("If-Match", "\"2\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        staff.get()
                .uri(PARTNERS + "/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.contacts")
                .isEmpty();
    }

    @Test
    void theTimelineFillsItselfAndKeepsAPartnerInTheRegisterWhileItIsNamed() {
        send("POST", PARTNERS, null, city(name)).expectStatus().isCreated();
        String project = UUID.randomUUID().toString();
        Map<String, Object> revive = Map.of(
                "id",
                project,
                "name",
                "Revive " + name,
                "runs",
                "2018/2022",
                "partners",
                List.of(Map.of("name", name.toUpperCase(Locale.ROOT))));
        send("POST", PROJECTS, null, revive)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.partners[0].partnerId")
                .isEqualTo(id)
                .jsonPath("$.role")
                .isEqualTo("UNKNOWN");
        Map<String, Object> plan = SamplePlan.json();
        plan.put("partners", List.of(Map.of("kind", "CITY", "name", name, "country", "DE")));
        send("POST", "/api/mission/v1/missions", null, plan).expectStatus().isCreated();
        send("POST", "/api/mission/v1/missions/" + plan.get("id") + "/steps", "\"1\"", Map.of("step", "ANNOUNCE"))
                .expectStatus()
                .isOk();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> staff.get()
                        .uri(PARTNERS + "/" + id + "/timeline")
                        .exchange()
                        .expectBody()
                        .jsonPath("$.items[*].kind")
                        .isEqualTo(List.of("MISSION", "PROJECT")));
        assertThat(browser.get("/partners/" + id).is(200).text())
                .contains("Revive " + name)
                .contains("2018 – 2022")
                .contains("not known more precisely")
                .contains("announced");
        staff.delete()
                .uri(PARTNERS + "/" + id)
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("partner-in-use");

        staff.delete()
                .uri(PROJECTS + "/" + project)
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        Map<String, Object> elsewhere = new HashMap<>(plan);
        Object mission = elsewhere.remove("id");
        elsewhere.put("partners", List.of(Map.of("kind", "CITY", "name", "Beside " + name, "country", "DE")));
        send("PUT", "/api/mission/v1/missions/" + mission, "\"2\"", elsewhere)
                .expectStatus()
                .isOk();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> staff.delete()
                        .uri(PARTNERS + "/" + id)
                        .header("If-Match", "\"1\"")
                        .exchange()
                        .expectStatus()
                        .isNoContent());
        staff.get().uri(PARTNERS + "/" + id).exchange().expectStatus().isNotFound();
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
        Map<String, Object> there = city(name);
        there.put("country", "CN");
        send("POST", PARTNERS, null, there).expectStatus().isCreated();
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
        send("POST", PARTNERS, null, city(name)).expectStatus().isCreated();

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
        Map<String, Object> noted = city(name);
        noted.putAll(Map.of("since", "2018-09", "notes", "They like to be called first."));
        send("POST", PARTNERS, null, noted).expectStatus().isCreated();

        assertThat(browser.get("/partners/export?format=csv&q=" + name.replace("Stad ", ""))
                        .is(200)
                        .html())
                .contains(name)
                .contains("Partner city")
                .contains("September 2018")
                .doesNotContain("called first");
        browser.get("/projects/export?format=csv&sort=-runs").is(200);
    }

    private Map<String, Object> city(String called) {
        return new HashMap<>(Map.of(
                "id", id,
                "kind", "CITY",
                "names", Map.of("nl", called),
                "country", "DE",
                "tie", "PARTNER_CITY",
                "upkeep", "ACTIVE"));
    }

    private WebTestClient.ResponseSpec send(String method, String path, String version, Object body) {
        return staff.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(headers -> {
                    if (version != null) {
                        headers.set("If-Match", version);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
