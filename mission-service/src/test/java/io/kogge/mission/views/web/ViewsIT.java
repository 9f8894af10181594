// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Staff save lists as they want to see them again, by pages and by the API. */
@OnEveryDatabase
class ViewsIT {
    private static final String VIEWS = "/api/mission/v1/views";
    private static final Pattern OWN_PAGE =
            Pattern.compile("href=\"(/views/[0-9a-f-]{36})\" aria-label=\"Change ([^\"]+)\"");

    private final WebTestClient staff;
    private final Browser marit;
    private final Browser jan;
    private final String name = "Fairs " + UUID.randomUUID();

    ViewsIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        staff = service.staff();
        marit = service.browser("en", UUID.randomUUID().toString());
        jan = service.browser("nl", UUID.randomUUID().toString());
    }

    @Test
    void aViewIsSavedAndStandsAboveItsList() {
        String list = marit.get("/missions?kind=fair&show=announced&colour=red")
                .is(200)
                .html();
        assertThat(list).contains("/views/new?list=%2Fmissions&amp;query=show%3Dannounced%26kind%3Dfair");

        save(Map.of("usual", "false"));

        assertThat(marit.get("/missions?show=draft").html())
                .contains("href=\"/missions?show=announced&amp;kind=fair\">" + name);
        assertThat(jan.get("/missions?page=1").text()).doesNotContain(name);
        assertThat(marit.get("/missions").is(200).text()).contains(name);
    }

    @Test
    void aListOpensWithTheViewThatWasChosenForIt() {
        save(Map.of("usual", "true"));

        assertThat(marit.get("/missions").is(303).location()).isEqualTo("/missions?show=announced&kind=fair");
        assertThat(marit.get("/missions?show=announced&kind=fair").is(200).html())
                .contains("aria-current=\"page\">" + name);
        assertThat(marit.get("/views").text()).contains(name, "The list opens with it.");

        marit.submitFrom(page(marit), page(marit), Map.of("name", name)).is(303);

        marit.get("/missions").is(200);
    }

    @Test
    void aSharedViewIsSeenAndChosenByColleaguesAndChangedByItsOwnerAlone() {
        save(Map.of("shared", "true"));
        String page = page(marit);

        assertThat(jan.get("/missions").is(200).text()).contains(name + " · gedeeld met het bureau");
        assertThat(jan.get(page).is(200).text())
                .contains("Een collega deelde deze lijst.")
                .doesNotContain("Verwijder de");
        jan.submitFrom(page, page + "/default", Map.of("usual", "true")).is(303);
        assertThat(jan.get("/missions").is(303).location()).contains("kind=fair");
        jan.submitFrom(page, page, Map.of("name", "Mine now")).is(403);
        jan.submitFrom(page, page + "/removal", Map.of()).is(403);

        marit.submitFrom(page, page, Map.of("name", name + " again")).is(303);

        assertThat(jan.get("/missions").is(200).text()).doesNotContain(name);
        jan.get(page).is(404);
        marit.submitFrom(page, page + "/removal", Map.of()).is(303);
        assertThat(marit.get("/views?done=removed").text())
                .contains("is deleted")
                .doesNotContain(name);
    }

    @Test
    void whatAListDoesNotKnowIsNotSaved() {
        marit.get("/views/new?list=/elsewhere&query=").is(404);
        assertThat(marit.submitFrom(
                                "/views/new?list=/missions&query=kind%3Dpicnic",
                                "/views", Map.of("list", "/missions", "query", "kind=picnic"))
                        .is(400)
                        .text())
                .contains("Check 2 fields", "this list does not know", "Name: fill this in");
        save(Map.of());
        assertThat(save(Map.of(), 409)).contains("You have another view of this list with this name");
    }

    @Test
    void programsDoTheSame() {
        Map<String, Object> view = Map.of("list", "/missions", "query", "kind=FAIR&kind=fair&x=1", "name", name);
        String location = send(HttpMethod.POST, VIEWS, null, view)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.query")
                .isEqualTo("kind=fair")
                .jsonPath("$.own")
                .isEqualTo(true)
                .returnResult()
                .getResponseHeaders()
                .getLocation()
                .toString();

        send(HttpMethod.PUT, location, null, Map.of("name", name))
                .expectStatus()
                .isEqualTo(428);
        String etag = staff.get()
                .uri(location)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        staff.put().uri(location + "/default").exchange().expectStatus().isNoContent();
        send(HttpMethod.PUT, location, etag, Map.of("name", name))
                .expectStatus()
                .isEqualTo(412);
        staff.delete().uri(location + "/default").exchange().expectStatus().isNoContent();
        staff.get()
                .uri(VIEWS + "?list=/missions")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.name == '" + name + "')].usual")
                .isEqualTo(false);
        String now = staff.get()
                .uri(location)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        staff.delete()
                .uri(location)
                .header("If-Match", now)
                .exchange()
                .expectStatus()
                .isNoContent();
        staff.get().uri(location).exchange().expectStatus().isNotFound();
        send(HttpMethod.POST, VIEWS, null, Map.of("list", "/elsewhere", "name", name))
                .expectStatus()
                .isBadRequest();
        staff.get().uri(VIEWS).exchange().expectStatus().isBadRequest();
    }

    private void save(Map<String, String> more) {
        save(more, 303);
    }

    private String save(Map<String, String> more, int status) {
        Map<String, String> form = new HashMap<>(more);
        form.putAll(Map.of("list", "/missions", "query", "show=announced&kind=fair", "name", name));
        return marit.submitFrom("/views/new?list=/missions&query=", "/views", form)
                .is(status)
                .text();
    }

    private String page(Browser reader) {
        Matcher link = OWN_PAGE.matcher(reader.get("/views").is(200).html());
        while (link.find()) {
            if (link.group(2).equals(name)) {
                return link.group(1);
            }
        }
        throw new AssertionError("no page of " + name);
    }

    private WebTestClient.ResponseSpec send(HttpMethod method, String path, String etag, Object body) {
        return staff.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (etag != null) {
                        headers.setIfMatch(etag);
                    }
                })
                .bodyValue(body)
                .exchange();
    }
}
