// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.schemas.LinkPurpose;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.links.SignedLinks;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@OnOneDatabase
class SurveyPagesIT {
    private static final String V1 = "/api/notification/v1";

    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;

    SurveyPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
    }

    @Test
    void whoWasThereIsAskedByALinkAndStaffSeeWhatAllThink() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        Browser staff = service.browser("en");
        String results = "/notifications/" + mission + "/survey";
        assertThat(staff.get(results).is(200).text())
                .contains("Nobody has answered yet", "Of 1 delegates 0 answered: 0%");

        service.clock().set("2027-03-28T09:00:00Z");
        inbox.awaitSubjects(to(person), "received", "You have a place", "Thank you");
        // the end is the Saturday before Easter
        service.clock().set("2027-03-30T08:00:00Z");
        inbox.awaitSubjects(to(person), "received", "You have a place", "Thank you", "How was");
        Matcher link = Pattern.compile("https://kogge.example(/answer/survey/\\S+)")
                .matcher(Inbox.text(inbox.last(to(person))));
        assertThat(link.find()).isTrue();
        String path = link.group(1);
        Browser browser = Browser.fresh(service.anybody(), "en");
        assertThat(browser.get(path).is(200).text())
                .contains("How was the mission for you?", "Did you meet the right people?", "Very good");
        assertThat(browser.submit(path, Map.of("scores.contacts", "good", "remark", "<Anna> was kind"))
                        .is(400)
                        .html())
                .contains("&lt;Anna&gt; was kind", "f-scores-overall");
        Browser.Page done = browser.submit(
                        path,
                        Map.of("scores.overall", "very-good", "scores.contacts", "fair", "remark", "<Anna> was kind"))
                .is(303);
        assertThat(browser.get(done.location()).is(200).text()).contains("Thank you for your answers");
        assertThat(browser.get(path).is(200).text()).contains("You answered already");

        assertThat(staff.get(results).is(200).html()).contains("&lt;Anna&gt; was kind");
        assertThat(staff.get(results).text())
                .contains("Of 1 delegates 1 answered: 100%", "5.0", "3.0", "Without names")
                .doesNotContain("Person " + person.substring(0, 4));
        service.clock().set("2027-04-06T08:00:00Z");
        await().untilAsserted(() ->
                assertThat(service.api().states(mission, "survey")).contains("SENT", "ALREADY_ANSWERED"));
        assertThat(staff.get("/notifications/" + mission).is(200).text())
                .contains("How was it? (2nd time)", "What came of it? (2nd question)");
    }

    @Test
    void whatSomebodyWroteIsErasedByStaffOrWithThePersonAndScoresStay() {
        String mission = id();
        String person = id();
        String other = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        for (String each : new String[] {person, other}) {
            others.join(mission, each, "en", "Europe/London");
            inbox.awaitSubjects(to(each), "received", "You have a place");
            answer(each, "{\"scores\":{\"overall\":\"GOOD\"},\"remark\":\"Words of " + each + "\"}");
        }
        assertThat(results(mission).path("remarks").path("total").asInt()).isEqualTo(2);
        Browser staff = service.browser("nl");
        String page = "/notifications/" + mission + "/survey";
        Browser.Page done = staff.submitFrom(page, page + "/" + person + "/erasure", Map.of())
                .is(303);
        assertThat(staff.get(done.location()).is(200).text())
                .contains("Gewist", "Words of " + other)
                .doesNotContain("Words of " + person);
        assertThat(staff.get(page + "?done=eaten").is(200).text()).doesNotContain("Gewist");
        service.staff()
                .delete()
                .uri(V1 + "/missions/" + id() + "/survey/" + other + "/remark")
                .exchange()
                .expectStatus()
                .isNotFound();
        others.erase(other);
        await().untilAsserted(() -> assertThat(
                        results(mission).path("remarks").path("total").asInt())
                .isZero());
        assertThat(results(mission).path("answered").asInt()).isEqualTo(2);
        assertThat(results(mission)
                        .path("questions")
                        .get(0)
                        .path("scores")
                        .path("GOOD")
                        .asInt())
                .isEqualTo(2);
    }

    private void answer(String person, String body) {
        service.anybody()
                .post()
                .uri(V1 + "/surveys/" + service.bean(SignedLinks.class).token(LinkPurpose.SURVEY, person, 1))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private JsonNode results(String mission) {
        return service.api().json("/missions/" + mission + "/survey");
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
