// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.indicators.model.IndicatorReading;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Indicators, by the API and by their pages. */
@OnEveryDatabase
class IndicatorsIT {
    private static final String API = "/api/mission/v1/indicators";
    private static final String IMPORTS = "/api/mission/v1/indicator-imports";
    private static final String LINES = "/api/mission/v1/policy-lines";
    private static final String PAGES = "/review/indicators";

    private final RunningService service;
    private final WebTestClient staff;
    private final Browser browser;
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    IndicatorsIT(TestDatabase database) {
        service = RunningService.on(database);
        staff = service.staff();
        browser = service.browser("en");
    }

    @Test
    void aFileIsHandedInOnAPageAndWhatIsWrongWithItIsSaid() {
        String list = "[{\"id\": \"page-" + key + "\", \"en\": \"By page " + key + "\", \"nl\": \"Per pagina " + key
                + "\", \"values\": {\"2018\": 95}}]";
        assertThat(handedIn(list).is(303).location()).endsWith("/review/indicators?done=taken");
        assertThat(browser.get("/review/indicators?done=taken").is(200).text())
                .contains("The file is read", "By page " + key, "95")
                .doesNotContain("??");
        assertThat(handedIn(list).is(303).location())
                .as("twice changes nothing")
                .endsWith("?done=taken");
        assertThat(handedIn("Jaar;Waarde").is(400).text()).contains("this is no JSON file");
        assertThat(handedIn("[{\"id\": \"page-" + key + "\", \"values\": {\"soon\": 1}}]")
                        .is(400)
                        .text())
                .contains("in this file cannot be used; the first is items[0]")
                .doesNotContain("??");
    }

    @Test
    void ofAFileForWhichThereIsNoRoomNothingIsTaken() {
        imported(List.of(Map.of("id", "full-" + key, "en", "Full", "nl", "Vol", "values", years(1900, 150))));
        Map<String, Object> sound = Map.of("id", "first-" + key, "en", "First", "nl", "Eerste");
        Map<String, Object> tooMuch = Map.of("id", "full-" + key, "en", "Full", "nl", "Vol", "values", years(2050, 51));

        send("POST", IMPORTS, null, List.of(sound, tooMuch))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("items[1]")
                .jsonPath("$.errors[0].code")
                .isEqualTo("no-room-for-values");
        assertThat(handedIn("[{\"id\": \"first-" + key + "\", \"en\": \"First\", \"nl\": \"Eerste\"}, {\"id\": \"full-"
                                + key + "\", \"en\": \"Full\", \"nl\": \"Vol\", \"values\": {"
                                + years(2050, 51).keySet().stream()
                                        .map(year -> "\"" + year + "\": 1")
                                        .collect(Collectors.joining(", "))
                                + "}}]")
                        .is(400)
                        .text())
                .contains("the indicator full-" + key + " would have more than 200 values")
                .doesNotContain("??");
        staff.get().uri(API + "/first-" + key).exchange().expectStatus().isNotFound();
        send("POST", IMPORTS, null, manyMore()).expectStatus().isBadRequest();
        staff.get().uri(API + "/many-0-" + key).exchange().expectStatus().isNotFound();
    }

    /** As many as are kept, beside those that are. */
    private List<Map<String, Object>> manyMore() {
        return IntStream.range(0, Indicators.MOST)
                .mapToObj(
                        number -> Map.<String, Object>of("id", "many-" + number + "-" + key, "en", "One", "nl", "Een"))
                .toList();
    }

    private static Map<String, Integer> years(int first, int number) {
        return IntStream.range(first, first + number).boxed().collect(Collectors.toMap(String::valueOf, year -> 1));
    }

    private Browser.Page handedIn(String file) {
        return browser.upload(
                "/review/indicator-file", "/review/indicator-file", "file", "indicators.json", file.getBytes());
    }

    @Test
    void aFileIsTakenOverOnceHoweverOftenItIsSent() {
        String line = "line-" + key;
        send("POST", LINES, null, Map.of("id", line, "names", Map.of("nl", key + " nl", "en", key)))
                .expectStatus()
                .isCreated();
        Map<String, Object> students = Map.of(
                "id",
                "students-" + key,
                "en",
                "International students",
                "nl",
                "Internationale studenten",
                "policyLine",
                line,
                "values",
                Map.of("2016", 6709, "2019/2020", 10375, "2022", 1));
        Map<String, Object> formalities = Map.of(
                "id",
                "formalities-" + key,
                "en",
                "Formalities",
                "nl",
                "Formaliteiten",
                "policyLine",
                line,
                "values",
                Map.of("2015", 836, "2020", 2650),
                "note",
                Map.of("2020", "partly raised by Brexit"));

        assertThat(imported(List.of(students, formalities))).containsExactly("NEW", "NEW");
        assertThat(imported(List.of(students, formalities))).containsExactly("SAME", "SAME");
        Map<String, Object> more = new HashMap<>(students);
        more.put("values", Map.of("2021/2022", 11_000));
        assertThat(imported(List.of(more))).containsExactly("CHANGED");

        staff.get()
                .uri(API + "/formalities-" + key)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.values.2020")
                .isEqualTo(2650)
                .jsonPath("$.note.2020")
                .isEqualTo("partly raised by Brexit");
        List<IndicatorReading> readings = service.bean(Indicators.class)
                .of(line, LocalDate.of(2017, 1, 1), LocalDate.of(2020, 12, 31))
                .collectList()
                .block();
        assertThat(readings)
                .extracting(reading -> reading.figure(Locale.ENGLISH, "en").summary())
                .containsExactly("2015: 836; 2020: 2,650", "2016: 6,709; 2019/2020: 10,375");
    }

    @Test
    void allThatIsWrongInAFileIsNamedAndNothingTaken() {
        Map<String, Object> sound = Map.of("id", "sound-" + key, "en", "Sound", "nl", "Goed");
        Map<String, Object> wrong = Map.of(
                "id",
                "Wrong One",
                "en",
                "Wrong",
                "policyLine",
                "no-such-line",
                "values",
                Map.of("2019/2021", 1, "2020", "many"),
                "unit",
                5);

        send("POST", IMPORTS, null, List.of(sound, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields)
                        .containsExactlyInAnyOrder(
                                "items[1].id",
                                "items[1].nl",
                                "items[1].policyLine",
                                "items[1].unit",
                                "items[1].values.2019/2021",
                                "items[1].values.2020"));
        staff.get().uri(API + "/sound-" + key).exchange().expectStatus().isNotFound();
        send("POST", IMPORTS, null, Map.of("id", "x")).expectStatus().isBadRequest();
    }

    @Test
    void anIndicatorIsMadeReplacedAndDropped() {
        String id = "own-" + key;
        Map<String, Object> wish = new HashMap<>(Map.of(
                "id", id, "names", Map.of("nl", "Eigen", "en", "Own"), "unit", "%", "values", Map.of("2020", 95.5)));
        send("POST", API, null, wish).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");
        send("POST", API, null, wish).expectStatus().isEqualTo(409);

        wish.remove("id");
        wish.put("values", Map.of("2021", 96));
        send("PUT", API + "/" + id, "\"1\"", wish)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.values.2020")
                .doesNotExist()
                .jsonPath("$.values.2021")
                .isEqualTo(96);
        send("PUT", API + "/" + id, "\"1\"", wish).expectStatus().isEqualTo(412);
        staff.delete()
                .uri(API + "/" + id)
                .header("If-Match", "\"2\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        staff.get()
                .uri(API + "/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.dropped")
                .isEqualTo(true);
    }

    @Test
    void staffEnterValuesOnThePage() {
        assertThat(browser.submit(PAGES + "/new", Map.of("names.nl", key))
                        .is(400)
                        .text())
                .contains("Name in English: fill this in");
        String page = browser.submit(
                        PAGES + "/new", Map.of("names.nl", key + " nl", "names.en", "I " + key, "unit", "%"))
                .is(303)
                .location()
                .replaceAll("\\?.*", "");
        assertThat(browser.get(page).is(200).text()).contains("There is no value yet");

        browser.submitFrom(
                        page, page + "/values", Map.of("period", "2019/20", "value", "95,5", "note.en", "about half"))
                .is(303);
        assertThat(browser.submitFrom(page, page + "/values", Map.of("period", "2020", "value", "1.234"))
                        .is(400)
                        .text())
                .contains("this may be thousands or decimals");
        assertThat(browser.submitFrom(
                                page, page + "/pasted", Map.of("lines", "year;value\n2021;97\nsoon;98\n2022;1,000"))
                        .is(400)
                        .text())
                .contains("lines 3, 4 cannot be used");
        browser.submitFrom(
                        page,
                        page + "/pasted",
                        Map.of("lines", "year;value;note\r\n2021;97;\"good; better\"\r\n\r\n2023\t99"))
                .is(303);
        String shown = browser.get(page).text();
        assertThat(shown).contains("95.5%", "about half", "97%", "good; better", "99%", "2022");
        assertThat(browser.get(page).html())
                .contains("aria-label=\"I " + key + ": 2019/2020: 95.5%")
                .doesNotContain("style=");

        browser.submitFrom(page, page + "/clearing", Map.of("period", "2021")).is(303);
        assertThat(browser.get(page).text()).doesNotContain("97%");
        assertThat(browser.get(PAGES).is(200).text()).contains("I " + key, "99%");
        String edit = page + "/edit";
        String version = browser.get(edit).is(200).hidden("version");
        browser.submit(
                        edit,
                        Map.of("names.nl", key + " nl", "names.en", "J " + key, "source", "Survey", "version", version))
                .is(303);
        assertThat(browser.get(page).text()).contains("J " + key, "Survey");
        browser.submitFrom(page, page + "/removal", Map.of()).is(303);
        assertThat(browser.get(page).text()).contains("no longer in the review");
    }

    private List<String> imported(Object file) {
        List<String> outcomes = new ArrayList<>();
        send("POST", IMPORTS, null, file)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].outcome")
                .value((List<String> all) -> outcomes.addAll(all));
        return outcomes;
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
