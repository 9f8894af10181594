// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.schemas.registration.RegistrationChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class DelegationApiTest {
    private static final String API = "/api/delegation/v1";
    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void reset() {
        site.reset();
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
    void showsEachStepStraightAfterIt() {
        String id = site.register("a@example.org");
        expectMine(id, "STARTED");
        my(id, "/confirmations")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("SUBMITTED");
        site.delegation.arrive(Site.MISSION, id);
        expectMine(id, "ACCEPTED");
        my(id, "/withdrawals")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("WITHDRAWN");
        my(id, "/confirmations").expectStatus().isEqualTo(409);
    }

    private void expectMine(String id, String state) {
        site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token(id))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists(HttpHeaders.ETAG)
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo(state)
                .jsonPath("$.mission.id")
                .isEqualTo(Site.MISSION);
    }

    private ResponseSpec my(String id, String what) {
        return site.anybody()
                .post()
                .uri(API + "/my-registrations/" + site.token(id) + what)
                .exchange();
    }

    @Test
    void opensNoLinkThatIsForgedOrForSomethingElse() {
        String id = site.register("a@example.org");
        String good = site.token(id);
        for (String token : new String[] {
            good.substring(0, good.length() - 2) + "xx",
            site.token("follow-up", id, 1),
            site.token("registration", UUID.randomUUID().toString(), 1),
            site.token("registration", id, 2),
            "a.b",
            "x"
        }) {
            site.anybody()
                    .get()
                    .uri(API + "/my-registrations/" + token)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void aNewAddressRevokesTheLinkThatTheOldOneKnows() {
        String id = site.confirmed("a@example.org");
        Map<String, Object> moved = Site.answers("b@example.org");
        correct(id, moved)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.email")
                .isEqualTo("a@example.org")
                .jsonPath("$.newEmail")
                .isEqualTo("b@example.org");
        expectMine(id, "SUBMITTED");
        site.anybody()
                .post()
                .uri(API + "/my-addresses/"
                        + site.token("new-address", site.person(id).id(), 1) + "/confirmations")
                .exchange()
                .expectStatus()
                .isNoContent();
        site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token(id))
                .exchange()
                .expectStatus()
                .isEqualTo(410);
        site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token("registration", id, 2))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.email")
                .isEqualTo("b@example.org");
    }

    @Test
    void whoeverHasTheNewAddressThePersonSeesTheSame() {
        site.confirmed("taken@example.org");
        String toFree = site.confirmed("a@example.org");
        String toTaken = site.confirmed("b@example.org");
        assertThat(moved(toTaken, "taken@example.org")
                        .replace("taken@", "free@")
                        .replace("\"b@", "\"a@"))
                .isEqualTo(moved(toFree, "free@example.org").replace(toFree, toTaken));
        site.staff()
                .get()
                .uri(API + "/merge-proposals")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].email")
                .isEqualTo("taken@example.org");
    }

    /** Everything that the person is answered on the way to another address. */
    private static String moved(String id, String email) {
        String asked = text(site.anybody()
                .post()
                .uri(API + "/my-registrations/" + site.token(id) + "/address-changes")
                .bodyValue(Map.of("email", email))
                .exchange());
        String confirmed = text(site.anybody()
                .post()
                .uri(API + "/my-addresses/"
                        + site.token("new-address", site.person(id).id(), 1) + "/confirmations")
                .exchange());
        String before = text(site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token(id))
                .exchange());
        String after = text(site.anybody()
                .get()
                .uri(API + "/my-registrations/" + site.token("registration", id, 2))
                .exchange());
        return String.join("\n", asked, confirmed, before, after).replaceAll("[\\w-]{20,}\\.[\\w-]{20,}", "token");
    }

    private static String text(ResponseSpec answer) {
        var result = answer.expectBody().returnResult();
        byte[] body = result.getResponseBody();
        return result.getStatus() + " " + (body == null ? "" : new String(body));
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
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void aPersonCorrectsAnswers() {
        String id = site.confirmed("a@example.org");
        Map<String, Object> corrected = Site.answers("");
        corrected.remove("email");
        corrected.put("name", "Sanne de Vries");
        corrected.put("zone", "Asia/Shanghai");
        site.anybody()
                .put()
                .uri(API + "/my-registrations/" + site.token(id))
                .header(HttpHeaders.IF_MATCH, "\"" + site.version(id) + "\"")
                .bodyValue(corrected)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Sanne de Vries")
                .jsonPath("$.email")
                .isEqualTo("a@example.org");
    }

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

    private ResponseSpec act(String id, String what, Object body) {
        return site.staff()
                .post()
                .uri(API + "/registrations/" + id + "/" + what)
                .bodyValue(body)
                .exchange();
    }

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

    private static ResponseSpec correct(String id, Map<String, Object> answers) {
        return site.staff()
                .put()
                .uri(API + "/registrations/" + id)
                .header(HttpHeaders.IF_MATCH, "\"" + site.version(id) + "\"")
                .bodyValue(answers)
                .exchange();
    }

    @Test
    void aRegistrationLapsesByTheClockBeforeItIsSweptAway() {
        String id = site.register("a@example.org");
        site.delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        expectMine(id, "EXPIRED");
        my(id, "/confirmations").expectStatus().isEqualTo(410);
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
