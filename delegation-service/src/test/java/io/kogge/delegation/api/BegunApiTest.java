// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.schemas.registration.RegistrationChanged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What stands once the mission is not ahead any more. */
class BegunApiTest extends ApiTest {
    /** By the clock, and as the mission's own word has it. */
    enum Begun {
        BY_THE_CLOCK("mission-begun"),
        STARTED("mission-begun"),
        COMPLETED("mission-over"),
        CANCELLED("mission-cancelled");

        private final String refusal;

        Begun(String refusal) {
            this.refusal = refusal;
        }

        void happens() {
            if (this == BY_THE_CLOCK) {
                site.delegation.clock.set(Instant.parse("2027-03-25T08:00:00Z"));
            } else {
                site.delegation.known.put(
                        Site.MISSION,
                        TestMissions.hamburg(
                                Site.MISSION, 2, MissionState.valueOf(name()), RegistrationWindow.CLOSED, 2));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTrueStandsOnceTheMissionIsNotAheadAnyMore(Begun begun) {
        String a = site.placed("a@example.org");
        site.placed("b@example.org");
        String c = site.placed("c@example.org");
        begun.happens();

        refused(my(a, "/withdrawals"), begun);
        refused(act(a, "withdrawals", Map.of()), begun);
        refused(act(a, "declines", Map.of("reason", "OTHER")), begun);
        refused(act(a, "reinstatements", Map.of()), begun);
        refused(act(c, "acceptances", Map.of()), begun);
        refused(
                site.staff()
                        .post()
                        .uri(API + "/missions/" + Site.MISSION + "/registrations")
                        .bodyValue(Site.answers("guest@example.org"))
                        .exchange(),
                begun);
        expectMine(a, "ACCEPTED");
        expectMine(c, "WAITLISTED");
    }

    @ParameterizedTest
    @EnumSource(names = "BY_THE_CLOCK", mode = EnumSource.Mode.EXCLUDE)
    void nobodyConfirmsOnceTheMissionIsNotAheadAnyMore(Begun begun) {
        String id = site.register("a@example.org");
        begun.happens();
        refused(my(id, "/confirmations"), begun);
    }

    private static void refused(ResponseSpec answer, Begun begun) {
        answer.expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(begun.refusal)
                .jsonPath("$.detail")
                .value((String words) -> assertThat(words).contains(": "));
    }

    @ParameterizedTest
    @EnumSource
    void onlyThePersonIsPutRightOnceTheMissionIsNotAheadAnyMore(Begun begun) {
        String id = site.placed("a@example.org");
        begun.happens();
        Map<String, Object> corrected = Site.answers("a@example.org");
        corrected.put("name", "Sanne de Vries");
        corrected.put("language", "en");
        corrected.put("organisation", "Another BV");
        corrected.put("role", "Director");

        correct(id, corrected)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo(List.of("role", "organisation"))
                .jsonPath("$.errors[*].code")
                .isEqualTo(List.of("answer-stands", "answer-stands"));

        corrected.put("organisation", "Windkracht BV");
        corrected.remove("role");
        correct(id, corrected)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Sanne de Vries")
                .jsonPath("$.state")
                .isEqualTo("ACCEPTED");
        site.move(id, "moved@example.org");
        assertThat(site.person(id).details().email()).isEqualTo("moved@example.org");
        assertThat(site.delegation.published(RegistrationChanged.class))
                .extracting(RegistrationChanged::getOccurredAt)
                .containsExactly(site.delegation.clock.instant());
    }

    @ParameterizedTest
    @EnumSource(names = "CANCELLED", mode = EnumSource.Mode.EXCLUDE)
    void staffNoteWhoDidNotComeAndTakeItBack(Begun begun) {
        String a = site.placed("a@example.org");
        site.placed("b@example.org");
        String c = site.placed("c@example.org");
        refusedWith(act(a, "no-shows", Map.of()), "mission-not-begun");
        begun.happens();

        refusedWith(act(c, "no-shows", Map.of()), "registration-without-place");
        acting(a, "no-shows", "\"999\"", Map.of()).expectStatus().isEqualTo(412);
        act(a, "no-shows", Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("NO_SHOW");
        expectMine(a, "NO_SHOW");
        assertThat(states("NO_SHOW")).containsExactly(a);
        assertThat(states("ACCEPTED")).doesNotContain(a).hasSize(1);
        assertThat(states("WAITLISTED")).containsExactly(c);
        refused(act(a, "withdrawals", Map.of()), begun);

        act(a, "attendances", Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("ACCEPTED");
        expectMine(a, "ACCEPTED");
        assertThat(states("NO_SHOW")).isEmpty();
    }

    @Test
    void nobodyStaysAwayFromWhatWasCancelled() {
        String a = site.placed("a@example.org");
        Begun.CANCELLED.happens();
        refusedWith(act(a, "no-shows", Map.of()), "mission-cancelled");
    }

    private static List<String> states(String state) {
        byte[] page = site.staff()
                .get()
                .uri(API + "/missions/" + Site.MISSION + "/registrations?state=" + state)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonPath.read(new String(page, StandardCharsets.UTF_8), "$.items[*].id");
    }

    private static void refusedWith(ResponseSpec answer, String code) {
        answer.expectStatus().isEqualTo(409).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
