// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Advisories by the API and by their pages; each test has a country of its own. */
@OnOneDatabase
class AdvisoriesIT {
    private static final String API = "/api/mission/v1/advisories";

    private final WebTestClient anybody;
    private final WebTestClient staff;
    private final Browser browser;

    AdvisoriesIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        anybody = service.anybody();
        staff = service.staff();
        browser = service.browser("en");
    }

    @Test
    void oneIsGivenChangedAndLifted() {
        Map<String, Object> sent = SampleAdvisory.json("SD", "UNSAFE");
        String path = API + "/" + sent.get("id");
        send("POST", API, null, sent)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.inForce")
                .isEqualTo(true);
        send("POST", API, null, sent).expectStatus().isCreated();
        send("POST", API, null, with(sent, "effect", "Other")).expectStatus().isEqualTo(409);

        send("PUT", path, "\"1\"", with(sent, "level", "RISKS"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.level")
                .isEqualTo("RISKS");
        send("PUT", path, "\"1\"", sent).expectStatus().isEqualTo(412);
        send("PUT", path, null, sent).expectStatus().isEqualTo(428);
        send("POST", path + "/liftings", "\"2\"", Map.of("lifted", "2021-01-01"))
                .expectStatus()
                .isBadRequest();
        send("POST", path + "/liftings", "\"2\"", Map.of("lifted", "2022-03-01"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lifted")
                .isEqualTo("2022-03-01");
        send("PUT", path, "\"3\"", sent)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("advisory-lifted");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Map<String, Object> wrong = with(SampleAdvisory.json("QQ", "GRIM"), "since", "2022-13");
        wrong.put("source", Map.of("link", "ftp://example.org"));
        wrong.put("colour", "red");

        send("POST", API, null, wrong)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields)
                        .containsExactlyInAnyOrder(
                                "country", "level", "since", "source.text", "source.link", "colour"));
    }

    @Test
    void theListIsFilteredAndPaged() {
        send("POST", API, null, SampleAdvisory.json("ER", "UNSAFE"))
                .expectStatus()
                .isCreated();
        send("POST", API, null, SampleAdvisory.json("ER", "CAUTION"))
                .expectStatus()
                .isCreated();

        staff.get()
                .uri(API + "?country=ER&size=1&q=eritreea")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].level")
                .isEqualTo("UNSAFE");
        staff.get()
                .uri(API + "?country=ER&level=CAUTION&inForce=true")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1);
        staff.get().uri(API + "?colour=red").exchange().expectStatus().isBadRequest();
    }

    @Test
    void staffKeepThemOnPages() {
        Map<String, String> form = SampleAdvisory.form("DJ");
        Map<String, String> unfinished = new LinkedHashMap<>(form);
        unfinished.put("effect", "");
        unfinished.put("since", "soon");
        assertThat(browser.submit("/advisories/new", unfinished).is(400).text())
                .contains("What it means for missions: fill this in")
                .containsPattern("Since: this is no date that we recognise");

        String page = browser.submit("/advisories/new", form).is(303).location().replace("?done=given", "");
        assertThat(browser.get(page + "?done=given").is(200).text())
                .contains("The advisory holds", "Djibouti", "February 2022", "Only with a local guide.");
        assertThat(browser.get("/advisories?country=DJ").is(200).text())
                .contains("Djibouti", "Take care: there are risks", "in force");
        assertThat(browser.get("/advisories/export?format=csv&country=DJ")
                        .is(200)
                        .html())
                .contains("Country", "Djibouti", "February 2022", "Only with a local guide.");
        String version = browser.get(page + "/edit").is(200).hidden("version");
        Map<String, String> changed = new LinkedHashMap<>(form);
        changed.remove("id");
        changed.put("version", version);
        changed.put("city", "Obock");
        browser.submit(page + "/edit", changed).is(303);
        assertThat(browser.submit(page + "/edit", changed).is(412).text())
                .contains("Someone else changed this meanwhile", "See the advisory as it is now");
        assertThat(browser.submit(page + "/lift", Map.of("lifted", "2099-01-01"))
                        .is(400)
                        .text())
                .contains("Lifted on: this day is still to come");
        browser.submit(page + "/lift", Map.of("lifted", "2024-05-01")).is(303);
        assertThat(browser.get(page).is(200).text()).contains("Obock, Djibouti", "lifted on 1 May 2024");
        browser.get(page + "/edit").is(303);
    }

    @Test
    void staffAloneReadThem() {
        anybody.get().uri(API).exchange().expectStatus().isUnauthorized();
    }

    private static Map<String, Object> with(Map<String, Object> sent, String field, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(sent);
        other.put(field, value);
        return other;
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
