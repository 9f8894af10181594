// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What anybody may ask: the mission, handing in a form, the description. */
class JoinApiTest extends ApiTest {
    /** That nothing is free is enough to know that one would wait. */
    @Test
    void howManyWaitIsNobodysBusinessUnlessTheOfficeSaysSo() {
        for (String email : List.of("a@example.org", "b@example.org", "c@example.org")) {
            site.placed(email);
        }
        String mine = site.token(site.placed("d@example.org"));
        for (String path : List.of("/missions/" + Site.MISSION, "/missions", "/my-registrations/" + mine)) {
            site.anybody()
                    .get()
                    .uri(API + path)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .value(body -> assertThat(body).contains("\"free\":0").doesNotContain("\"waiting\""));
        }
        site.anybody()
                .get()
                .uri(API + "/my-registrations/" + mine)
                .exchange()
                .expectBody()
                .jsonPath("$.waitingPosition")
                .isEqualTo(2);
        assertThat(new MissionAnswers(true, site.delegation.clock)
                        .of(TestMissions.hamburg(Site.MISSION, 2), new Places(2, 2, 1, 0))
                        .places()
                        .waiting())
                .isEqualTo(1);
    }

    @Test
    void showsTheMissionAndItsPlacesToEverybody() {
        site.placed("a@example.org");
        site.anybody()
                .get()
                .uri(API + "/missions/" + Site.MISSION)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.titles.nl")
                .isEqualTo("Waterstofmissie naar Hamburg")
                .jsonPath("$.stops[1].from")
                .isEqualTo("2027-03-25T20:00")
                .jsonPath("$.startsAt")
                .isEqualTo("2027-03-25T08:00:00Z")
                .jsonPath("$.registrationState")
                .isEqualTo("OPEN")
                .jsonPath("$.direction")
                .isEqualTo("OUTGOING")
                .jsonPath("$.kind")
                .isEqualTo("TRADE_MISSION")
                .jsonPath("$.format")
                .isEqualTo("HYBRID")
                .jsonPath("$.partners[0].name")
                .isEqualTo("Kiel")
                .jsonPath("$.partners[0].leads")
                .isEqualTo(true)
                .jsonPath("$.themes[0].names.en")
                .isEqualTo("Hydrogen")
                .jsonPath("$.places.capacity")
                .isEqualTo(2)
                .jsonPath("$.places.accepted")
                .isEqualTo(1)
                .jsonPath("$.places.free")
                .isEqualTo(1);
    }

    @Test
    void answersAlikeWhoeverIsKnownAndHoweverOften() {
        site.confirmed("known@example.org");
        site.register("started@example.org");
        String id = UUID.randomUUID().toString();
        String answer = register(id, "new@example.org");
        for (String email : List.of("KNOWN@example.org", "known@EXAMPLE.org", "started@example.org")) {
            String other = UUID.randomUUID().toString();
            assertThat(register(other, email).replace(other, id)).isEqualTo(answer);
        }
    }

    private String register(String id, String email) {
        return new String(site.anybody()
                .post()
                .uri(API + "/registrations")
                .bodyValue(Site.form(id, email))
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    @Test
    void describesItself() {
        site.anybody()
                .get()
                .uri(API + "/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectBody()
                .jsonPath("$.info.contact.email")
                .exists();
    }
}
