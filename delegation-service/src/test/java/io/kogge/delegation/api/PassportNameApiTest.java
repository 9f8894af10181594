// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** A name as in the passport by API: of a mission that asks for it, and of one that does not. */
class PassportNameApiTest extends ApiTest {
    private static final String LIST = API + "/missions/" + Site.MISSION + "/registrations";

    @BeforeEach
    void asks() {
        site.delegation.announce(TestMissions.askingPassportName(TestMissions.hamburg(Site.MISSION, 2)));
    }

    @Test
    void everybodyReadsWhetherAMissionAsks() {
        expectAsking(true);
        site.reset();
        expectAsking(false);
    }

    @Test
    void whoGaveItReadsItAndSoDoStaff() {
        String id = register("Sanne Maria Wiersma");
        expectGiven(id, "Sanne Maria Wiersma");
        for (String path : new String[] {API + "/registrations/" + id, LIST}) {
            String answer = new String(site.staff()
                    .get()
                    .uri(path)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .returnResult()
                    .getResponseBody());
            assertThat(answer).contains("\"passportName\":\"Sanne Maria Wiersma\"");
        }
    }

    @Test
    void itIsCorrectedByThePersonAndByStaffAndTakenAway() {
        String id = register("Sanne Maria Wiersma");
        my(id, "/confirmations").expectStatus().isOk();
        Map<String, Object> answers = Site.answers("a@example.org");
        answers.put("passportName", "Susanna Wiersma");
        correct(id, answers).expectStatus().isOk();
        expectGiven(id, "Susanna Wiersma");
        answers.remove("email");
        answers.put("passportName", "");
        correctMine(id, answers).jsonPath("$.passportName").doesNotExist();
    }

    @Test
    void aProgramThatDoesNotKnowOfItLeavesItAsItIs() {
        String id = register("Sanne Maria Wiersma");
        Map<String, Object> answers = Site.answers("a@example.org");
        answers.remove("email");
        correctMine(id, answers).jsonPath("$.passportName").isEqualTo("Sanne Maria Wiersma");
        my(id, "/confirmations").expectStatus().isOk();
        correctMine(id, answers).jsonPath("$.passportName").isEqualTo("Sanne Maria Wiersma");
        correct(id, Site.answers("a@example.org")).expectStatus().isOk();
        expectGiven(id, "Sanne Maria Wiersma");
        answers = Site.answers("a@example.org");
        answers.put("passportName", null);
        correct(id, answers).expectStatus().isOk();
        assertThat(site.person(id).details().passportName())
                .as("null says that there is none")
                .isNull();
    }

    private static BodyContentSpec correctMine(String id, Map<String, Object> answers) {
        return site.anybody()
                .put()
                .uri(API + "/my-registrations/" + site.token(id))
                .header(HttpHeaders.IF_MATCH, "\"" + site.version(id) + "\"")
                .bodyValue(answers)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void whatIsWrongWithItNamesTheField() {
        Map<String, Object> form = Site.form(UUID.randomUUID().toString(), "a@example.org");
        form.put("passportName", "李娜");
        site.anybody()
                .post()
                .uri(API + "/registrations")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("passportName")
                .jsonPath("$.errors[0].code")
                .isEqualTo("not-latin");
    }

    @Test
    void aMissionThatDoesNotAskKeepsAndShowsNone() {
        site.reset();
        String id = register("Sanne Maria Wiersma");
        my(id, "/confirmations").expectStatus().isOk();
        assertThat(site.person(id).details().passportName()).isNull();
        site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token(id))
                .exchange()
                .expectBody()
                .jsonPath("$.passportName")
                .doesNotExist();
    }

    private static void expectAsking(boolean asks) {
        site.anybody()
                .get()
                .uri(API + "/missions/" + Site.MISSION)
                .exchange()
                .expectBody()
                .jsonPath("$.asksPassportName")
                .isEqualTo(asks);
    }

    private static void expectGiven(String id, String passportName) {
        site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token(id))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.passportName")
                .isEqualTo(passportName);
    }

    private static String register(String passportName) {
        Map<String, Object> form = Site.form(UUID.randomUUID().toString(), "a@example.org");
        form.put("passportName", passportName);
        site.anybody()
                .post()
                .uri(API + "/registrations")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isAccepted();
        site.delegation.takeWishes.takeAll().block();
        return form.get("id").toString();
    }
}
