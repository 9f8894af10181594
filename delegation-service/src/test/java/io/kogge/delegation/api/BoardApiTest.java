// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** What staff may ask while the mission is ahead. */
class BoardApiTest extends ApiTest {
    @Test
    void staffDeclineAndUndoAndAccept() {
        String a = site.placed("a@example.org");
        String b = site.placed("b@example.org");
        String c = site.placed("c@example.org");
        site.staff()
                .get()
                .uri(API + "/registrations/" + c)
                .exchange()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("WAITLISTED")
                .jsonPath("$.waitingPosition")
                .isEqualTo(1);
        act(a, "declines", Map.of("reason", "OUTSIDE_THEME"))
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DECLINED")
                .jsonPath("$.reason")
                .isEqualTo("OUTSIDE_THEME");
        assertThat(site.allocation().find(c).orElseThrow().decision()).isEqualTo(PlaceDecision.ACCEPTED);
        act(a, "reinstatements", Map.of()).expectBody().jsonPath("$.state").isEqualTo("WAITLISTED");
        act(a, "acceptances", Map.of()).expectStatus().isEqualTo(409);
        act(b, "withdrawals", Map.of()).expectBody().jsonPath("$.state").isEqualTo("WITHDRAWN");
    }

    @Test
    void whoDecidesOnWhatAColleagueDecidedMeanwhileIsTold() {
        String id = site.placed("a@example.org");
        String seen = "\"" + site.decidedVersion(id) + "\"";
        site.staff()
                .get()
                .uri(API + "/registrations/" + id)
                .exchange()
                .expectHeader()
                .valueEquals("ETag", seen);
        act(id, "declines", Map.of("reason", "OUTSIDE_THEME")).expectStatus().isOk();

        for (String what : List.of("declines", "reinstatements", "withdrawals")) {
            acting(id, what, seen, Map.of("reason", "OTHER"))
                    .expectStatus()
                    .isEqualTo(412)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("stale-version");
        }
        assertThat(site.allocation().find(id).orElseThrow().reason()).isEqualTo(DeclineReason.OUTSIDE_THEME);
        acting(id, "declines", seen, Map.of("reason", "OUTSIDE_THEME"))
                .expectStatus()
                .isOk();
    }

    @Test
    void whoDecidesOnWhatWasCorrectedMeanwhileIsTold() {
        String id = site.placed("a@example.org");
        String seen = "\"" + site.decidedVersion(id) + "\"";
        Map<String, Object> answers = Site.answers("a@example.org");
        answers.put("organisation", "Noorderlicht BV");
        correct(id, answers).expectStatus().isOk();

        acting(id, "declines", seen, Map.of("reason", "OTHER")).expectStatus().isEqualTo(412);
        act(id, "declines", Map.of("reason", "OTHER")).expectStatus().isOk();
    }

    @Test
    void staffCannotDecideOnWhoHasNotConfirmed() {
        String id = site.register("a@example.org");
        act(id, "declines", Map.of("reason", "OTHER"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("registration-not-confirmed");
    }

    @Test
    void staffEnterSomebodyAndListEverybody() {
        site.register("a@example.org");
        Map<String, Object> guest = Site.answers("guest@example.org");
        String id = UUID.randomUUID().toString();
        guest.put("id", id);
        site.staff()
                .post()
                .uri(API + "/missions/" + Site.MISSION + "/registrations")
                .bodyValue(guest)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location(API + "/registrations/" + id);
        assertThat(site.stored(id).state().state()).isEqualTo(RegistrationState.SUBMITTED);
        site.staff()
                .post()
                .uri(API + "/missions/" + Site.MISSION + "/registrations")
                .bodyValue(Site.answers("GUEST@example.org"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("address-in-use");
        site.staff()
                .get()
                .uri(API + "/missions/" + Site.MISSION + "/registrations")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2);
        site.staff()
                .get()
                .uri(API + "/missions/" + Site.MISSION + "/registrations?state=STARTED")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].email")
                .isEqualTo("a@example.org");
    }

    @Test
    void staffMergeTwoRecordsOfOnePersonAndADoubleRegistrationIsShown() {
        String kept = site.confirmed("a@example.org");
        String other = site.placed("taken@example.org");
        site.move(kept, "taken@example.org");
        String personId = site.person(kept).id();
        site.staff()
                .post()
                .uri(API + "/merge-proposals/" + personId + "/mergers")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        long seen = site.delegation.merge.proposals().blockFirst().version();
        site.staff()
                .post()
                .uri(API + "/merge-proposals/" + personId + "/mergers")
                .header(HttpHeaders.IF_MATCH, "\"" + (seen - 1) + "\"")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        site.staff()
                .post()
                .uri(API + "/merge-proposals/" + personId + "/mergers")
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        assertThat(site.person(other).id()).isEqualTo(personId);
        site.staff()
                .get()
                .uri(API + "/registrations/" + other)
                .exchange()
                .expectBody()
                .jsonPath("$.alongside")
                .isEqualTo(true)
                .jsonPath("$.state")
                .isEqualTo("ACCEPTED");
        site.staff()
                .post()
                .uri(API + "/merge-proposals/" + personId + "/mergers")
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }
}
