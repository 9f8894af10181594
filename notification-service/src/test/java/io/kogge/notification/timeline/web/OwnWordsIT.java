// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Whatever step of staff mails people takes their own words: those written for the mission before it, in each language. */
@OnOneDatabase
class OwnWordsIT extends SannesMail {
    private static final Map<String, String> OWN =
            Map.of("nl", "In onze woorden", "en", "In our words", "de", "In unseren Worten", "zh-Hans", "用我们的话");

    OwnWordsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void whoIsDeclinedOrOnAMissionThatMovesOrIsCancelledReadsStaffsOwnWords() {
        Map<String, String> declined = oneOfEachLanguage();
        Map<String, String> staying = oneOfEachLanguage();

        write("moved");
        others.move(mission, "2027-04-08T09:00", 1);
        awaitOwnWords("moved", declined);
        awaitOwnWords("moved", staying);

        write("declined");
        declined.values().forEach(person -> others.decline(mission, person));
        awaitOwnWords("declined", declined);

        write("cancelled");
        others.cancel(mission, 2);
        awaitOwnWords("cancelled", staying);
        declined.values()
                .forEach(person ->
                        assertThat(inbox.subjects(to(person))).noneMatch(subject -> subject.endsWith("cancelled")));
    }

    /** People with a place, by the language they read. */
    private Map<String, String> oneOfEachLanguage() {
        Map<String, String> people = OWN.keySet().stream().collect(Collectors.toMap(language -> language, any -> id()));
        people.forEach((language, person) -> others.join(mission, person, language, "Europe/Amsterdam"));
        return people;
    }

    private void write(String kind) {
        String id = kind + ":mission:" + mission;
        Map<String, Map<String, String>> wordings = OWN.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        own -> Map.of("subject", subject(own.getValue(), kind), "body", own.getValue() + ".")));
        service.staff()
                .put()
                .uri(V1 + "/texts/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "If-Match",
                        "\"" + api.json("/texts/" + id).path("version").asLong() + "\"")
                .bodyValue(Map.of("wordings", wordings, "inherited", List.of()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void awaitOwnWords(String kind, Map<String, String> people) {
        people.forEach((language, person) -> await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(inbox.subjects(to(person))).contains(subject(OWN.get(language), kind))));
    }

    private static String subject(String own, String kind) {
        return own + ": " + kind;
    }
}
