// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.schemas.Topic;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Operations;
import io.kogge.system.driver.People;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What must not show: a broker that goes away, records that nobody can read, records that come again. */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT extends OnACluster {
    private static final List<Topic> READ =
            List.of(Topic.MISSION_EVENTS, Topic.REGISTRATION_EVENTS, Topic.DELEGATE_CONTACTS);

    /** Some of who reads what, by consumer. */
    private static final Map<String, String> READERS = Map.of(
            "delegation.projection.missions", "mission.events.v1",
            "notification.reaction.mission-messages", "mission.events.v1",
            "notification.reaction.registration-messages", "registration.events.v1",
            "notification.projection.contacts", "delegate.contacts.v1");

    @Test
    void what_is_done_while_the_broker_is_away_is_kept_and_goes_on_when_it_is_back() {
        String mission = announce(plan());
        Candidate candidate = registers(mission, "Bea Brokerless");
        kogge.withoutBroker(() -> {
            candidate.confirms();
            assertThat(candidate.state()).isEqualTo("SUBMITTED");
        });

        candidate.awaits("ACCEPTED");
        mailbox.awaitExactly(candidate.person(), "confirm-address", "received", "accepted");
    }

    @Test
    void a_record_that_nobody_can_read_is_set_aside_and_what_follows_is_handled() {
        String mission = announce(plan());
        READ.forEach(topic -> kogge.log().poison(topic, mission));

        Candidate candidate = registers(mission, "Piet Patient").confirms().awaits("ACCEPTED");
        mailbox.awaitExactly(candidate.person(), "confirm-address", "received", "accepted");
        READERS.forEach(this::isSetAsideAgainByAReplay);
    }

    private void isSetAsideAgainByAReplay(String consumer, String topic) {
        Operations operations = kogge.operations(0, consumer.split("\\.")[0]);
        List<String> unreadable = List.of(Topic.named(topic).deadLetters());
        Eventually.check(() -> assertThat(letters(operations, consumer)).isEqualTo(unreadable));
        assertThat(operations.replay(consumer)).isZero();
        Eventually.check(() -> assertThat(letters(operations, consumer)).isEqualTo(unreadable));
    }

    private static List<String> letters(Operations operations, String consumer) {
        List<String> topics = new ArrayList<>();
        for (JsonNode letter : operations.deadLetters().path("deadLetters")) {
            if (letter.path("consumer").asString().equals(consumer)) {
                topics.add(letter.path("topic").asString());
            }
        }
        return topics;
    }

    @Test
    void a_form_that_breaks_off_and_a_failure_behind_a_personal_link_are_logged_without_the_link() throws IOException {
        String mission = announce(plan());
        Candidate candidate = registers(mission, "Lena Lostline").confirms().awaits("ACCEPTED");
        breaksOff("POST /join/my/" + candidate.token() + "/correct", "application/x-www-form-urlencoded");
        breaksOff("PUT /api/delegation/v1/my-registrations/" + candidate.token(), "application/json");

        zone(candidate, "Nowhere/Land");
        assertThat(visitors.mine(candidate.token()).status()).isEqualTo(500);
        assertThat(kogge.http().get("/join/my/" + candidate.token(), Map.of()).status())
                .isEqualTo(500);
        zone(candidate, candidate.person().zone());
        candidate.awaits("ACCEPTED");
    }

    /** Sends half a request, as a phone does that loses its connection. */
    private void breaksOff(String request, String type) throws IOException {
        URI url = URI.create(kogge.url());
        try (Socket socket = new Socket("127.0.0.1", url.getPort())) {
            socket.setSoLinger(true, 0);
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n";
            socket.getOutputStream().write((head + "name=Lena Lostline&").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // somebody reads the body: before that, nothing could fail
            assertThat(socket.getInputStream().read()).isPositive();
        }
    }

    /** A zone that this JDK does not know makes the person's document unreadable. */
    private void zone(Candidate candidate, String zone) {
        Mono.from(kogge.context(0, "delegation")
                        .getBean(MongoDatabase.class)
                        .getCollection("people")
                        .updateOne(eq("state.email", candidate.person().email()), set("state.zone", zone)))
                .block();
    }

    @Test
    void a_dead_letter_that_can_never_be_handled_is_read_and_dismissed_by_an_operator() {
        kogge.log().poison(Topic.DELEGATE_CONTACTS, "nobody");
        Operations operations = kogge.operations(0, "notification");
        Eventually.check(() -> assertThat(letter(operations, "nobody")).isPresent());
        String id = letter(operations, "nobody").orElseThrow();

        assertThat(operations.deadLetter(id).path("withheld").asBoolean()).isTrue();
        operations.dismiss(id, "a test record");

        assertThat(letter(operations, "nobody")).isEmpty();
    }

    private static Optional<String> letter(Operations operations, String key) {
        for (JsonNode letter : operations.deadLetters().path("deadLetters")) {
            if (letter.path("key").asString().equals(key)) {
                return Optional.of(letter.path("id").asString());
            }
        }
        return Optional.empty();
    }

    @Test
    void everything_once_more_and_out_of_order_changes_nothing() {
        String mission = announce(plan());
        Candidate candidate = registers(mission, "Olga Once").confirms().awaits("ACCEPTED");
        Candidate gone = registers(mission, "Wout Withdrawn").confirms().awaits("ACCEPTED");
        // who withdraws before is not told of the place any more
        mailbox.awaitExactly(gone.person(), "confirm-address", "received", "accepted");
        gone.withdraws();
        gone.awaits("WITHDRAWN");
        mailbox.awaitExactly(candidate.person(), "confirm-address", "received", "accepted");
        mailbox.awaitExactly(gone.person(), "confirm-address", "received", "accepted", "withdrawn");
        List<Object> before = everything(mission);

        kogge.log().repeatShuffled(new Random(1));

        Eventually.stays(() -> assertThat(everything(mission)).isEqualTo(before));
    }

    private Candidate registers(String mission, String name) {
        return Candidate.registers(visitors, mailbox, mission, People.named(name));
    }

    private List<Object> everything(String mission) {
        return List.of(
                staff.mission(mission).json(),
                visitors.mission(mission).json(),
                staff.registrations(mission),
                staff.timeline(mission),
                staff.deliveries(mission),
                mailbox.sent());
    }
}
