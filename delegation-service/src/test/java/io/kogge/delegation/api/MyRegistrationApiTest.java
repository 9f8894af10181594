// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.Site;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.schemas.registration.RegistrationReplaced;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a person may ask about the person's own registration. */
class MyRegistrationApiTest extends ApiTest {
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
    void aFormFromAMailboxThatTurnsOutToBeSomebodyElsesIsTheirsAndItsLinkSaysThatThereIsANewerOne() {
        String known = site.confirmed("a@example.org");
        String typed = site.register("b@example.org");
        String token = site.token(typed);
        site.delegation
                .personStore
                .change(
                        site.person(typed).id(),
                        Command.by(Actor.system("test")),
                        gone -> gone.mergeInto(site.person(known).id(), site.delegation.clock.instant()))
                .block();
        for (int times = 0; times < 2; times++) {
            site.anybody()
                    .get()
                    .uri(API + "/my-registrations/" + token)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(410);
        }
        assertThat(site.delegation.published(RegistrationReplaced.class)).hasSize(1);
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
    void aRegistrationLapsesByTheClockBeforeItIsSweptAway() {
        String id = site.register("a@example.org");
        site.delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        expectMine(id, "EXPIRED");
        my(id, "/confirmations").expectStatus().isEqualTo(410);
    }
}
