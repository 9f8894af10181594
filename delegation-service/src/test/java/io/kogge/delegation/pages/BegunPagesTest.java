// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.filled;
import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The delegate's and the staff's pages of a mission that is not ahead any more. */
class BegunPagesTest extends OnSite {
    @Test
    void onceTheMissionHasBegunThePersonSeesThatAndPutsOnlyTheNameRight() {
        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        String waiting = waitsForAPlace();
        String formOfBefore = get(site.anybody(), own + "/withdraw");
        assertThat(formOfBefore).contains("Yes, withdraw");
        begins();

        assertThat(get(site.anybody(), own))
                .contains("The mission is under way", "You are part of the delegation", "Correct my details")
                .doesNotContain("Withdraw…", "look forward", "What came of it", "/answer/");
        assertThat(get(site.anybody(), "/join/my/" + site.token(waiting)))
                .contains("The mission is under way", "No place came free for you")
                .doesNotContain("Withdraw…", "waiting list</h2>");
        site.anybody().get().uri(own + "/withdraw").exchange().expectStatus().isSeeOther();
        EntityExchangeResult<byte[]> refused =
                post(site.anybody(), own + "/withdraw", Map.of(), "/join/my/" + site.token(id) + "/correct");
        assertThat(refused.getStatus().value()).isEqualTo(409);
        assertThat(new String(refused.getResponseBody())).contains("The mission has begun: who takes part");

        Map<String, String> form = new LinkedHashMap<>(filled());
        form.keySet().removeAll(List.of("id", "email", "privacyNotice"));
        form.put("version", String.valueOf(site.version(id)));
        form.put("name", "Sanne de Vries");
        form.put("organisation", "Another BV");
        EntityExchangeResult<byte[]> rewritten = post(site.anybody(), own + "/correct", form);
        assertThat(rewritten.getStatus().value()).isEqualTo(400);
        assertThat(new String(rewritten.getResponseBody()))
                .contains("Name of the organisation: this stands", "id=\"f-organisation\">Windkracht BV<")
                .doesNotContain("name=\"organisation\"", "name=\"motivation\"");
        form.keySet().removeAll(List.of("organisation", "organisationKind"));
        assertThat(post(site.anybody(), own + "/correct", form).getStatus().value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), own)).contains("Sanne de Vries", "Windkracht BV");
    }

    @Test
    void onceTheMissionIsOverThePersonWasThereAndFindsTheQuestion() {
        String id = site.placed("a@example.org");
        String waiting = waitsForAPlace();
        site.delegation.clock.set(Instant.parse("2027-08-07T08:00:00Z"));

        assertThat(get(site.anybody(), "/join/my/" + site.token(id)))
                .contains("The mission is over", "You were there", "/answer/" + site.token("follow-up", id, 1))
                .doesNotContain("Withdraw…", "look forward");
        assertThat(get(site.anybody(), "/join/my/" + site.token(waiting)))
                .contains("The mission is over", "No place came free for you")
                .doesNotContain("/answer/");
    }

    @Test
    void aCancelledMissionKeepsItsRegistrationsAndOffersNoWithdrawal() {
        String id = site.placed("a@example.org");
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 2));

        assertThat(get(site.anybody(), "/join/my/" + site.token(id)))
                .contains("This mission does not take place")
                .doesNotContain("Withdraw…");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        assertThat(get(site.staffPages(), path))
                .contains("accepted", "nothing changes about its registrations any more")
                .doesNotContain("/withdrawals", "/declines");
    }

    @Test
    void whoNeverConfirmedIsToldNothingUntrueOfACancelledMission() {
        site.placed("a@example.org");
        String id = site.register("unconfirmed@example.org");
        String own = "/join/my/" + site.token(id);
        assertThat(get(site.anybody(), own)).contains("Please confirm your registration", own + "/confirm");
        site.delegation.announce(
                TestMissions.hamburg(Site.MISSION, 2, MissionState.CANCELLED, RegistrationWindow.CLOSED, 2));

        assertThat(get(site.anybody(), own))
                .contains("This mission does not take place", "need to confirm your registration any more.")
                .doesNotContain("we sent you an email", own + "/confirm", "Withdraw…");
        site.anybody().get().uri(own + "/confirm").exchange().expectStatus().isSeeOther();
        assertThat(get(site.staffPages(), "/delegations/" + Site.MISSION))
                .contains("They never confirmed, so they do not count.")
                .doesNotContain("They still have to confirm");
    }

    @Test
    void onceTheMissionHasBegunStaffSeeWhyNothingIsDecidedAnyMore() {
        String id = site.placed("a@example.org");
        String path = "/delegations/" + Site.MISSION + "/" + id;
        begins();

        assertThat(get(site.staffPages(), path))
                .contains("who takes part does not change any more", "Correct details")
                .doesNotContain("/withdrawals", "/declines", "/acceptances", "/reinstatements");
        assertThat(get(site.staffPages(), path + "/correct"))
                .contains("name=\"email\"", "Windkracht BV", "This stays as it was filled in")
                .doesNotContain("name=\"organisation\"");
        assertThat(get(site.staffPages(), "/delegations/" + Site.MISSION)).doesNotContain("Enter someone");
        EntityExchangeResult<byte[]> refused =
                post(site.staffPages(), path + "/withdrawals", Map.of(), path + "/correct");
        assertThat(refused.getStatus().value()).isEqualTo(409);
        assertThat(new String(refused.getResponseBody())).contains("The mission has begun: who takes part");
    }

    @Test
    void staffNoteOnThePersonsPageWhoDidNotComeAndThePersonReadsItThere() {
        String id = site.placed("a@example.org");
        waitsForAPlace();
        String board = "/delegations/" + Site.MISSION;
        String path = board + "/" + id;
        assertThat(get(site.staffPages(), path)).doesNotContain("/no-shows");
        site.delegation.clock.set(Instant.parse("2027-08-07T08:00:00Z"));
        assertThat(get(site.staffPages(), board)).doesNotContain("Did not come", "free</li>");

        assertThat(get(site.staffPages(), path)).contains("Was this person not there?");
        assertThat(post(site.staffPages(), path + "/no-shows", Map.of(), path)
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(get(site.staffPages(), path))
                .contains("did not come", "Was this person there after all?")
                .doesNotContain("/no-shows", "/withdrawals");
        assertThat(get(site.staffPages(), board))
                .contains("<b>2</b> of 2 places taken", "<b>1</b> did not come", "column-no-show");
        assertThat(get(site.staffPages(), board + "/people?state=no-show")).contains("Did not come", id);
        assertThat(get(site.anybody(), "/join/my/" + site.token(id)))
                .contains("We noted that you were not there")
                .doesNotContain("/answer/", "You were there. Thank you");
        assertThat(get(site.anybody(), "/join/" + Site.MISSION)).doesNotContain("did not come");

        assertThat(post(site.staffPages(), path + "/attendances", Map.of(), path)
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(get(site.anybody(), "/join/my/" + site.token(id))).contains("/answer/", "You were there");
    }

    private static void begins() {
        site.delegation.clock.set(Instant.parse("2027-03-25T08:00:00Z"));
    }

    private static String waitsForAPlace() {
        site.placed("b@example.org");
        return site.placed("c@example.org");
    }
}
