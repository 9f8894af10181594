// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.post;
import static io.kogge.delegation.support.PlainBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.registration.RegistrationRepeated;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Who lost the personal link is mailed it again, and nobody learns who is known. */
class LostLinkPagesTest extends OnSite {
    @AfterEach
    void everythingThrough() {
        site.delegation.linkAllowance = email -> true;
    }

    @Test
    void theAnswerIsTheSameWhoeverIsKnown() {
        site.confirmed("known@example.org");
        EntityExchangeResult<byte[]> known = ask("known@example.org");
        EntityExchangeResult<byte[]> unknown = ask("unknown@example.org");
        site.delegation.linkAllowance = email -> false;
        EntityExchangeResult<byte[]> tooOften = ask("known@example.org");
        for (EntityExchangeResult<byte[]> answer : List.of(known, unknown, tooOften)) {
            assertThat(answer.getStatus().value()).isEqualTo(303);
            assertThat(answer.getResponseHeaders().getLocation()).hasPath("/join/link/sent");
        }
        assertThat(site.delegation.linkRequests.count())
                .as("stored alike, and what is too often not at all")
                .isEqualTo(2);
        assertThat(text(get(site.anybody(), "/join/link/sent?lang=nl")))
                .contains("Kijk in uw e-mail", "hoogstens één keer per uur");
    }

    @Test
    void whoIsRegisteredIsMailedOnceAnHourConfirmedOrNot() {
        String confirmed = site.confirmed("known@example.org");
        String started = site.register("started@example.org");
        ask("KNOWN@example.org");
        ask("known@example.org");
        ask("started@example.org");
        ask("unknown@example.org");
        send();
        assertThat(mailed()).containsExactlyInAnyOrder(confirmed, started);
        assertThat(site.delegation.linkRequests.count()).isZero();

        ask("known@example.org");
        send();
        assertThat(mailed()).hasSize(2);
        site.delegation.clock.set(TestMissions.NOW.plus(Duration.ofMinutes(61)));
        ask("known@example.org");
        send();
        assertThat(mailed()).hasSize(3);
    }

    @Test
    void nobodyIsMailedAboutWhatIsOverOrWasWithdrawn() {
        String withdrawn = site.confirmed("withdrawn@example.org");
        site.delegation.registrations.withdraw(withdrawn, Actor.system("test")).block();
        site.confirmed("known@example.org");
        ask("withdrawn@example.org");
        send();
        assertThat(mailed()).isEmpty();
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.COMPLETED, RegistrationWindow.CLOSED, 2));
        ask("known@example.org");
        send();
        assertThat(mailed()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsSaidAndTheWayThereIsShown() {
        EntityExchangeResult<byte[]> answer = post(site.anybody(), "/join/link", Map.of("email", "sanne"));
        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(new String(answer.getResponseBody())).contains("value=\"sanne\"", "aria-invalid=\"true\"");
        for (String page : List.of("/join", "/join/" + Site.MISSION)) {
            assertThat(get(site.anybody(), page)).contains("href=\"/join/link\"");
        }
        assertThat(site.anybody()
                        .get()
                        .uri("/join/my/no-link")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("href=\"/join/link\"");
    }

    @Test
    void programsAskAlike() {
        String id = site.confirmed("known@example.org");
        site.anybody()
                .post()
                .uri("/api/delegation/v1/link-requests")
                .bodyValue(Map.of("email", "known@example.org"))
                .exchange()
                .expectStatus()
                .isAccepted();
        send();
        assertThat(mailed()).containsExactly(id);
    }

    private static EntityExchangeResult<byte[]> ask(String email) {
        return post(site.anybody(), "/join/link", Map.of("email", email));
    }

    private static void send() {
        site.delegation.sendLinks.run().block();
    }

    private static List<String> mailed() {
        return site.delegation.registrationStore.published().stream()
                .filter(sent -> sent.payload() instanceof RegistrationRepeated)
                .map(sent -> ((RegistrationRepeated) sent.payload())
                        .getRegistration()
                        .getRegistrationId())
                .toList();
    }
}
