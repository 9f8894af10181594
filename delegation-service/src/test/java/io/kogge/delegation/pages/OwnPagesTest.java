// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.filled;
import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.hidden;
import static io.kogge.delegation.support.PlainBrowser.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The delegate's own pages while the mission is ahead. */
class OwnPagesTest extends OnSite {
    private static final String ANSWERED = "role=\"status\" id=\"done\" tabindex=\"-1\" autofocus";

    @Test
    void confirmsByAButtonAndNotByFollowingTheLink() {
        String id = site.register("a@example.org");
        String own = "/join/my/" + site.token(id);
        assertThat(get(site.anybody(), own + "/confirm")).contains("Confirm my registration", "Sanne Wiersma");
        assertThat(site.stored(id).state().state()).isEqualTo(RegistrationState.STARTED);

        assertThat(answer(post(site.anybody(), own + "/confirm", Map.of())))
                .contains(ANSWERED, "You confirmed your registration");
        assertThat(site.stored(id).state().state()).isEqualTo(RegistrationState.SUBMITTED);
        // while it is being decided the page looks again by itself, and by a link
        assertThat(get(site.anybody(), own)).contains("hx-trigger=\"every 2s\"", "Refresh this page");
    }

    @Test
    void showsWhereThePersonStands() {
        String a = site.placed("a@example.org");
        site.placed("b@example.org");
        String c = site.placed("c@example.org");
        assertThat(get(site.anybody(), "/join/my/" + site.token(a)))
                .contains("You have a place")
                .doesNotContain("hx-trigger");
        assertThat(get(site.anybody(), "/join/my/" + site.token(c))).contains("You are number 1 on the waiting list");
    }

    @Test
    void correctsAndWithdrawsOnOnesOwnPage() {
        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        String page = get(site.anybody(), own + "/correct");
        assertThat(page).contains("value=\"Sanne Wiersma\"").doesNotContain("name=\"email\"");
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.keySet().removeAll(List.of("id", "email", "privacyNotice"));
        form.put("version", String.valueOf(site.version(id)));
        form.put("name", "Sanne de Vries");
        assertThat(answer(post(site.anybody(), own + "/correct", form)))
                .contains(ANSWERED, ">Saved<", "We have your corrected details.", "Sanne de Vries");
        assertThat(get(site.anybody(), own)).doesNotContain("id=\"done\"");
        assertThat(get(site.anybody(), own + "?done=eaten")).doesNotContain("id=\"done\"");

        // somebody else was faster
        form.put("name", "Sanne Jansen");
        EntityExchangeResult<byte[]> stale = post(site.anybody(), own + "/correct", form);
        assertThat(stale.getStatus().value()).isEqualTo(412);
        String again = new String(stale.getResponseBody());
        assertThat(again)
                .contains("value=\"Sanne Jansen\"", "Someone else changed")
                .contains("<strong>Name.</strong>", "<dd>Sanne de Vries</dd>");
        form.put("version", hidden(again, "version"));
        assertThat(post(site.anybody(), own + "/correct", form).getStatus().value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), own)).contains("Sanne Jansen");

        assertThat(get(site.anybody(), own + "/withdraw")).contains("Yes, withdraw");
        assertThat(answer(post(site.anybody(), own + "/withdraw", Map.of())))
                .contains(ANSWERED, "You withdrew your registration", "Your registration is withdrawn");
    }

    @Test
    void whoAsksForAnotherAddressReadsWhereItIsConfirmed() {
        String own = "/join/my/" + site.token(site.placed("a@example.org"));
        site.placed("b@example.org");
        // the same, whoever has it
        for (String other : List.of("new@example.org", "b@example.org")) {
            assertThat(answer(post(site.anybody(), own + "/address", Map.of("email", other))))
                    .contains(ANSWERED, "Now confirm your new address", "the email that we send to " + other);
        }
        assertThat(answer(post(site.anybody(), own + "/address", Map.of("email", "a@example.org"))))
                .contains(ANSWERED, "We write to you at a@example.org", "This is your address already.")
                .doesNotContain("Now confirm");
    }

    @Test
    void searchEnginesFindNothingOfIt() {
        String own = "/join/my/" + site.token(site.placed("a@example.org"));
        for (String page : List.of("", "/correct", "/address", "/withdraw", "/mission.ics")) {
            site.anybody()
                    .get()
                    .uri(own + page)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("X-Robots-Tag", "noindex, nofollow")
                    .expectBody()
                    .returnResult();
        }
    }

    private static String answer(EntityExchangeResult<byte[]> act) {
        assertThat(act.getStatus().value()).isEqualTo(303);
        return get(site.anybody(), act.getResponseHeaders().getLocation().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "de, Sie haben einen Platz, Zurückziehen…, Möchten Sie Ihre Anmeldung zurückziehen?, Meine Angaben berichtigen, Gespeichert",
        "zh-Hans, 您已获得名额, 撤回报名…, 您要撤回报名吗？, 更正我的信息, 已保存"
    })
    void whoGetsMailInAnotherLanguageReadsTheOwnPagesInIt(
            String language, String standing, String withdraw, String sure, String correct, String saved) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> form = Site.form(id, "a@example.org");
        form.put("language", language);
        site.anybody()
                .post()
                .uri("/api/delegation/v1/registrations")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isAccepted();
        site.delegation.takeWishes.takeAll().block();
        String own = "/join/my/" + site.token(id);
        assertThat(get(site.anybody(), own + "/confirm")).contains("lang=\"" + language + "\"");
        post(site.anybody(), own + "/confirm", Map.of());
        site.delegation.arrive(Site.MISSION, id);
        assertThat(get(site.anybody(), own))
                .contains("lang=\"" + language + "\"", standing, withdraw, correct)
                .contains("hreflang=\"de\"", "hreflang=\"zh-Hans\"");
        assertThat(get(site.anybody(), own + "/withdraw")).contains(sure);
        assertThat(get(site.anybody(), own + "/correct")).contains(correct);
        assertThat(get(site.anybody(), own + "/address")).contains("lang=\"" + language + "\"");
        assertThat(get(site.anybody(), own + "?done=saved")).contains(ANSWERED, ">" + saved + "<");
        for (String done : List.of("confirmed", "address", "withdrawn")) {
            assertThat(get(site.anybody(), own + "?done=" + done)).contains(ANSWERED);
        }
        assertThat(get(site.anybody(), own + "?lang=en")).contains("You have a place");
        assertThat(get(site.anybody(), "/join/" + Site.MISSION))
                .as("what is for everybody does not come in it")
                .doesNotContain("hreflang=\"de\"");
    }

    /** It is looked for, and looks like what it does; nothing happens before it was asked once more. */
    @Test
    void withdrawingIsAQuietButtonOfItsOwnAndTellsWhatToDoIfAColleagueComes() {
        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        assertThat(get(site.anybody(), own))
                .contains("class=\"utrecht-button utrecht-button--danger utrecht-button--quiet\" href=\"" + own
                        + "/withdraw\"")
                .contains("href=\"" + own + "/withdraw#colleague\">A colleague takes part in my place");
        assertThat(get(site.anybody(), own + "/withdraw"))
                .contains(
                        "id=\"colleague\"",
                        "Have your colleague register first",
                        "href=\"/join/" + Site.MISSION + "\"");
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.ANNOUNCED, RegistrationWindow.CLOSED, 2));
        assertThat(get(site.anybody(), own + "/withdraw"))
                .contains("Registration is closed. Before you withdraw, ask us")
                .doesNotContain("The page where your colleague can register");
        assertThat(get(site.anybody(), own)).contains("You have a place");
    }

    /** Without scripts, too: the switch is a button of the form. */
    @Test
    void whatIsTypedOnOnesOwnFormsSurvivesASwitchOfLanguageAndNothingIsSent() {
        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        Map<String, String> typed = Map.of(own + "/correct", "name", own + "/address", "email", "/join/link", "email");
        typed.forEach((path, field) -> {
            assertThat(get(site.anybody(), path))
                    .containsSubsequence("name=\"_language\" formnovalidate value=\"nl\"", "form id=\"typed\"");
            Map<String, String> form = Map.of(field, "half", "version", "0", "_language", "nl");
            EntityExchangeResult<byte[]> switched = post(site.anybody(), path + "?lang=nl", form, path);
            assertThat(switched.getStatus().value()).as(path).isEqualTo(200);
            assertThat(new String(switched.getResponseBody()))
                    .contains("<html lang=\"nl\"", "value=\"half\"")
                    .doesNotContain("aria-invalid");
        });
        assertThat(get(site.anybody(), own)).contains("Sanne Wiersma").doesNotContain("half");
        assertThat(site.delegation.linkRequests.count()).isZero();
    }

    @Test
    void aLinkThatLapsedIsGoneAtOnce() {
        String id = site.register("a@example.org");
        site.delegation.clock.forward(InMemoryDelegation.TO_CONFIRM);
        site.anybody()
                .get()
                .uri("/join/my/" + site.token(id) + "/confirm")
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("This registration was not confirmed in time")
                        .doesNotContain("Confirm my registration", "/confirm\"", "Sanne Wiersma"));
        assertThat(get(site.anybody(), "/join/my/" + site.token(id)))
                .contains("This registration was not confirmed in time")
                .doesNotContain("/confirm\"");
    }

    @Test
    void tellsWhatToDoWithALinkThatDoesNotOpen() {
        site.anybody()
                .get()
                .uri("/join/my/forged.token")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Open it from the email once more"));
    }
}
