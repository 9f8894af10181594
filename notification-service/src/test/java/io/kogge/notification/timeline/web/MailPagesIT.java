// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.Browser;
import io.kogge.notification.correspondence.storage.MongoCorrespondenceStore;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What staff read of mails: who is to get one, what was sent as it was sent, and what became of all to one person. */
@OnOneDatabase
class MailPagesIT extends SannesMail {
    MailPagesIT(TestDatabase database) {
        super(database);
    }

    @Test
    void whoIsToGetItIsShownWithTheMailInThatPersonsLanguage() {
        String query = "message=" + reminder();
        Browser browser = service.browser("en");
        assertThat(browser.get(path("/planned?" + query)).is(200).text())
                .contains("Person " + sanne.substring(0, 4), "Dutch", "View");
        assertThat(browser.get(path("/planned/mail?" + query + "&registration=" + sanne))
                        .is(200)
                        .text())
                .contains("Waterstofmissie naar Hamburg", "Met vriendelijke groet");
        browser.get(path("/planned/mail?" + query + "&registration=" + id())).is(404);
        browser.get(path("/planned?message=nothing")).is(404);
        browser.get(path("/planned")).is(400);
    }

    @Test
    void whatWasSentIsReadAsItWasSentWhateverTheTextSaysToday() {
        String letter = letter("accepted");
        assertThat(read(letter).path("reads").asString()).isEqualTo("SENT");
        assertThat(read(letter).path("subject").asString()).startsWith("U gaat mee");
        saveText("accepted:mission:" + mission, "Heel andere woorden", "Nieuwe tekst. [Mijn pagina]({{ownPage}})");
        JsonNode read = read(letter);
        assertThat(read.path("subject").asString()).startsWith("U gaat mee");
        assertThat(read.path("plain").asString()).contains("/join/my/example").doesNotContain("Nieuwe tekst");
        String other = id();
        others.join(mission, other, "nl", "Europe/Amsterdam");
        inbox.awaitSubjects(to(other), "ontvangen", "Heel andere woorden");
        saveText("accepted:mission:" + mission, "Nog weer anders", "Ook dit is nieuw. [Mijn pagina]({{ownPage}})");
        assertThat(read(letterTo("accepted", other)).path("subject").asString()).isEqualTo("Heel andere woorden");

        others.rename(mission, "Ports of the north", 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(read(letter).path("missionChanged").asBoolean())
                                .isTrue());
        assertThat(read(letter).path("missionAsSent").asBoolean()).isTrue();
        assertThat(read(letter).path("plain").asString())
                .contains("Waterstofmissie naar Hamburg")
                .doesNotContain("Ports of the north");
        assertThat(service.browser("en").get(path("/letters/" + letter)).is(200).text())
                .contains("As it was sent", "have changed since", "as they were then", "U gaat mee")
                .doesNotContain("as it is now");
        assertThat(service.browser("en")
                        .get(path("/letters/" + letter + "/mail"))
                        .is(200)
                        .html())
                .contains("U gaat mee");
        service.browser("en")
                .get("/notifications/" + id() + "/letters/" + letter)
                .is(404);
    }

    @Test
    void whatWasSentShowsTheMissionAndThePlaceAsTheyWereThen() {
        service.clock().set(TWO_WEEKS_BEFORE);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen");
        String reminder = letter("reminder");
        String accepted = letter("accepted");
        List<String> sent = List.of(read(reminder).toString(), read(accepted).toString());

        service.clock().set("2027-03-20T09:00:00Z");
        others.move(mission, "2027-04-08T09:00", 1);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen", "Nieuwe datum");
        others.withdraw(mission, sanne);
        inbox.awaitSubjects(
                to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen", "Nieuwe datum", "niet meer aangemeld");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(read(accepted).path("missionChanged").asBoolean())
                                .isTrue());
        assertThat(read(reminder).path("subject").asString()).contains("begint over 14 dagen");
        assertThat(read(accepted).path("plain").asString())
                .contains("25 maart 2027")
                .doesNotContain("april");
        assertThat(List.of(read(reminder).toString(), read(accepted).toString()))
                .as("nothing else is otherwise")
                .isEqualTo(sent.stream()
                        .map(each -> each.replace("\"missionChanged\":false", "\"missionChanged\":true"))
                        .toList());
    }

    @Test
    void whatWasSentBeforeMissionsWereKeptAlwaysSaysSo() {
        String letter = letter("accepted");
        Mono.from(service.bean(MongoDatabase.class)
                        .getCollection(MongoCorrespondenceStore.COLLECTION)
                        .updateOne(
                                Filters.eq("state.letters.id", letter),
                                Updates.combine(
                                        Updates.unset("state.letters.0.toldIn"),
                                        Updates.unset("state.letters.1.toldIn"))))
                .block();
        assertThat(read(letter).path("missionAsSent").asBoolean()).isFalse();
        String path = path("/letters/" + letter);
        assertThat(service.browser("en").get(path).is(200).text())
                .contains("What is not kept, you see here as it is now.")
                .doesNotContain("have changed since");
        assertThat(service.browser("nl").get(path).is(200).text())
                .contains("Hoe de missie en de plaats van deze persoon toen waren");
    }

    @Test
    void thePersonsPageSaysWhatBecameOfEachMailAndWhatIsStillToCome() {
        String late = id();
        decide(reminder(), "SEND_NOW").is(303);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over");
        String text =
                service.browser("en").get(path("/people/" + sanne)).is(200).text();
        assertThat(text)
                .contains(
                        "Mail to Person " + sanne.substring(0, 4),
                        "in Dutch",
                        "You have a place",
                        "Reminder: the mission starts soon",
                        "Still to come",
                        "Thank you");
        assertThat(service.browser("nl").get(path("/people/" + sanne)).is(200).text())
                .contains("Mail aan Person", "Komt nog", "Bedankt");
        service.browser("en").get(path("/people/" + late)).is(404);
        JsonNode mail = api.json("/missions/" + mission + "/people/" + sanne + "/deliveries");
        assertThat(mail.path("missions").get(0).path("deliveries")).hasSize(3);
        assertThat(mail.path("missions").get(0).path("ahead").toString()).contains("thanks", "PLANNED");
    }
}
