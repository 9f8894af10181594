// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Activities by the API. */
@OnOneDatabase
class ActivityApiIT {
    private static final String ACTIVITIES = "/api/mission/v1/activities";

    private final WebTestClient staff;
    private final String id = UUID.randomUUID().toString();
    private final Map<String, Object> fair = new HashMap<>(Map.of(
            "id",
            id,
            "category",
            "ACTIVITY_ABROAD",
            "titles",
            Map.of("nl", "Beurs in Kopenhagen en Malmö"),
            "date",
            "2018-03/2018-05",
            "places",
            List.of(Map.of("city", "Copenhagen", "country", "DK"), Map.of("city", "Malmö", "country", "SE")),
            "partners",
            List.of(Map.of("name", "Odense")),
            "note",
            "Een goed gesprek"));

    ActivityApiIT(TestDatabase database) {
        staff = RunningService.on(database).staff();
    }

    @Test
    void anActivityIsRecordedOnceChangedAndRemoved() {
        send("POST", ACTIVITIES, null, fair).expectStatus().isCreated();
        send("POST", ACTIVITIES, null, fair).expectStatus().isCreated();
        fair.put("date", "2018-09-17");
        send("POST", ACTIVITIES, null, fair).expectStatus().isEqualTo(409);
        send("PUT", ACTIVITIES + "/" + id, null, fair).expectStatus().isEqualTo(428);
        send("PUT", ACTIVITIES + "/" + id, "\"7\"", fair).expectStatus().isEqualTo(412);
        send("PUT", ACTIVITIES + "/" + id, "\"1\"", fair)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.precision")
                .isEqualTo("DAY")
                .jsonPath("$.firstDay")
                .isEqualTo("2018-09-17")
                .jsonPath("$.history[1].by")
                .isEqualTo("staff:staff-1")
                .jsonPath("$.places[1].city")
                .isEqualTo("Malmö");

        send("DELETE", ACTIVITIES + "/" + id, "\"2\"", null).expectStatus().isNoContent();
        send("GET", ACTIVITIES + "/" + id, null, null).expectStatus().isNotFound();
        send("POST", ACTIVITIES, null, fair).expectStatus().isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2017/2020 | Groningen | NL",
                "2018-09 | Copenhagen; Malmö | DK; SE",
                "2018 | ''  | ''",
                "2018-03/2018-05 | '' | DE",
                "2019-11-05 | Groningen | ''"
            },
            delimiter = '|')
    void whatTheLookBackKnowsIsAccepted(String date, String cities, String countries) {
        String[] city = cities.split(";");
        String[] country = countries.split(";");
        fair.put("date", date);
        fair.put(
                "places",
                IntStream.range(0, Math.max(city.length, country.length))
                        .mapToObj(i -> place(i < city.length ? city[i] : "", i < country.length ? country[i] : ""))
                        .toList());

        send("POST", ACTIVITIES, null, fair)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.date")
                .isEqualTo(date);
    }

    @Test
    void whatIsWrongIsNamedAtOnce() {
        fair.put("date", "17 september");
        fair.put("titles", Map.of());
        fair.put("policyLine", "nowhere");
        fair.put("themes", List.of("none"));
        fair.put("colour", "red");
        fair.put("places", List.of(Map.of("country", "QQ")));

        send("POST", ACTIVITIES, null, fair)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields)
                        .containsExactlyInAnyOrder(
                                "date", "titles", "policyLine", "themes[0]", "colour", "places[0].country"));
    }

    @Test
    void aThemeThatTheListLacksJoinsIt() {
        String name = "Theme " + id;
        fair.put("themeNames", List.of(name));
        send("POST", ACTIVITIES, null, fair).expectStatus().isCreated();

        staff.get()
                .uri("/api/mission/v1/themes")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].names.en")
                .value((List<String> names) -> assertThat(names).containsOnlyOnce(name));
    }

    @Test
    void theListIsSearchedNarrowedAndPaged() {
        String word = "w" + id.replace("-", "").replaceAll("\\d", "x");
        fair.put("titles", Map.of("en", "The " + word));
        send("POST", ACTIVITIES, null, fair).expectStatus().isCreated();

        staff.get()
                .uri(
                        ACTIVITIES
                                + "?q={q}&category=ACTIVITY_ABROAD&year=2018&country=SE&partner=odense&sort=title&size=5",
                        word)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(id);
        staff.get()
                .uri(ACTIVITIES + "?category=PARTY&size=500&sort=colour")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) ->
                        assertThat(fields).containsExactlyInAnyOrder("category", "size", "sort"));
    }

    private static Map<String, Object> place(String city, String country) {
        Map<String, Object> place = new HashMap<>();
        if (!city.isBlank()) {
            place.put("city", city.strip());
        }
        if (!country.isBlank()) {
            place.put("country", country.strip());
        }
        return place;
    }

    private WebTestClient.ResponseSpec send(String method, String path, String version, Object body) {
        WebTestClient.RequestBodySpec request = staff.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(headers -> {
                    if (version != null) {
                        headers.set("If-Match", version);
                    }
                });
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }
}
