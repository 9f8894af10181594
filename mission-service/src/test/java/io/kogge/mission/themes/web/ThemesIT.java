// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.planning.web.SamplePlan;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The office's list of themes, by the API and by its pages. */
@OnEveryDatabase
class ThemesIT {
    private static final String THEMES = "/api/mission/v1/themes";
    private static final String MISSIONS = "/api/mission/v1/missions";

    private final WebTestClient staff;
    private final Browser browser;
    private final String name = "Theme " + UUID.randomUUID();

    ThemesIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        staff = service.staff();
        browser = service.browser("en");
    }

    @Test
    void aThemeIsAddedOnceHoweverItsNameIsCapitalised() {
        String id = added(name);

        assertThat(added(name.toUpperCase(Locale.ROOT))).isEqualTo(id);
        staff.get()
                .uri(THEMES + "/" + id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.names.en")
                .isEqualTo(name);
    }

    @Test
    void missionsThatAreNotOverFollowWhatTheirThemeIsCalled() {
        String id = added(name);
        Map<String, Object> plan = SamplePlan.json();
        plan.put("themes", List.of(id));
        send("POST", MISSIONS, null, plan).expectStatus().isCreated();

        send("PUT", THEMES + "/" + id, "\"1\"", names(name + " renamed"))
                .expectStatus()
                .isOk();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                browser.get("/missions/" + plan.get("id")).text())
                        .contains(name + " renamed"));
        staff.get()
                .uri(MISSIONS + "/" + plan.get("id"))
                .exchange()
                .expectBody()
                .jsonPath("$.themes[0]")
                .isEqualTo(id);
    }

    @Test
    void aThemeOffTheListStaysWithItsMissionsAndComesBackByItsName() {
        String id = added(name);
        Map<String, Object> plan = SamplePlan.json();
        plan.put("themes", List.of(id));
        send("POST", MISSIONS, null, plan).expectStatus().isCreated();

        staff.delete()
                .uri(THEMES + "/" + id)
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(browser.get("/missions/themes").text()).doesNotContain(name);
        assertThat(browser.get("/missions/new").text()).doesNotContain(name);
        assertThat(browser.get("/missions/" + plan.get("id") + "/edit").text()).contains(name);
        assertThat(added(name)).isEqualTo(id);
        assertThat(browser.get("/missions/new").text()).contains(name);
    }

    @Test
    void aThemeIsFoundInSpiteOfASlip() {
        browser.submit("/missions/themes", Map.of("names.nl", "Énergie Zoektocht", "names.en", "Energy quest"))
                .is(303);

        assertThat(browser.get("/missions/themes?q=energie%20zoektoght").is(200).text())
                .contains("Énergie Zoektocht");
        assertThat(browser.get("/missions/themes?q=zeppelin").is(200).text())
                .contains("Nothing found")
                .doesNotContain("Énergie Zoektocht");
        staff.get()
                .uri("/api/mission/v1/themes?q=zoektoght")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void noTwoThemesAreCalledTheSame() {
        String id = added(name);
        added(name + " other");

        send("PUT", THEMES + "/" + id, "\"1\"", names(name + " OTHER"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("theme-exists");
        send("PUT", THEMES + "/" + id, "\"7\"", names(name)).expectStatus().isEqualTo(412);
        send("PUT", THEMES + "/" + id, null, names(name)).expectStatus().isEqualTo(428);
    }

    @Test
    void whatIsWrongWithANameIsSaid() {
        send("POST", THEMES, null, Map.of("names", Map.of("en", "x".repeat(61), "fr", "non"), "colour", "red"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) ->
                        assertThat(fields).containsExactlyInAnyOrder("names.fr", "names.nl", "names.en", "colour"));
    }

    @Test
    void staffKeepTheListOnItsPage() {
        assertThat(browser.submit("/missions/themes", Map.of("names.nl", name))
                        .is(400)
                        .text())
                .contains("Name in English: fill this in");
        browser.submit("/missions/themes", Map.of("names.nl", name + " nl", "names.en", name, "names.zh-Hans", "氢能"))
                .is(303);
        String id = added(name);
        String page = "/missions/themes/" + id;
        String version = browser.get(page).is(200).hidden("version");

        browser.submit(page, Map.of("names.nl", name + " nl", "names.en", name + " new", "version", version))
                .is(303);
        assertThat(browser.submit(page, Map.of("names.nl", "n" + name, "names.en", "e" + name, "version", version))
                        .is(412)
                        .text())
                .contains("Someone else changed this meanwhile");
        browser.submitFrom(page, page + "/removal", Map.of()).is(303);
        assertThat(browser.get("/missions/themes").text()).doesNotContain(name);
    }

    private String added(String english) {
        List<String> id = new ArrayList<>();
        send("POST", THEMES, null, names(english))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.id")
                .value((String made) -> id.add(made));
        return id.get(0);
    }

    private static Map<String, Object> names(String english) {
        return Map.of("names", Map.of("nl", english + " (nl)", "en", english));
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
