// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.event.consumer.DeadLetter;
import io.kogge.event.consumer.DeadLetters;
import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.Rebuilds;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.event.relay.EventPublisher;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.testkit.fault.Severable;
import io.kogge.testkit.fault.StrayRecords;
import io.kogge.testkit.invariant.ViewComparison;
import io.kogge.testkit.kafka.Brokers;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What consumers promise, on every store and a real broker. */
@OnEveryDatabase
class ConsumersIT {
    private static final String ERASED = "erased";

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Severable store;
    private static EventKit kit;
    private static Desk.Bell bell;

    @Parameter
    TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        broker = Brokers.fresh(directory.resolve(UUID.randomUUID().toString()));
        String host = new ConnectionString(database.uri()).getHosts().get(0);
        store = Severable.to(Integer.parseInt(host.substring(host.indexOf(':') + 1)));
        kit = EventKit.start(
                broker.bootstrapServers(),
                database.uri().replace(host, "127.0.0.1:" + store.port()),
                TestDatabase.freshName(),
                Map.of(),
                Desk.class);
        bell = kit.bean(Desk.Bell.class);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        kit.close();
        store.close();
        broker.close();
    }

    @BeforeEach
    void behave() {
        bell.behaviour.set(event -> Mono.empty());
    }

    @Test
    void events_of_one_key_come_in_order_while_many_keys_are_handled_at_once() {
        bell.behaviour.set(
                event -> Mono.delay(Duration.ofMillis(event.sequence() % 3)).then());
        List<String> ids =
                Flux.range(0, 20).map(number -> create()).collectList().block();
        Flux.fromIterable(ids)
                .flatMap(id -> Flux.range(0, 3)
                        .concatMap(number -> kit.tallies().change(id, Command.by(Actor.system("test")), Tally::next)))
                .blockLast();
        await().untilAsserted(() -> assertThat(ids)
                .allSatisfy(
                        id -> assertThat(bell.sequences(id).stream().distinct()).containsExactly(1L, 2L, 3L, 4L)));
        await().untilAsserted(() ->
                assertThat(ids).allSatisfy(id -> assertThat(count(id)).isEqualTo(4)));
    }

    @Test
    void a_record_that_nobody_can_read_goes_straight_to_the_dead_letters() {
        new StrayRecords(broker.bootstrapServers()).poison(Topic.REGISTRATION_EVENTS, "some-key");
        await().untilAsserted(() -> assertThat(letters())
                .filteredOn(letter -> "some-key".equals(letter.key()))
                .extracting(DeadLetter::consumer)
                .contains(consumer("reaction.ring"), consumer("projection.board")));
    }

    @Test
    void what_fails_is_set_aside_and_replayed_once_it_can_be_handled() {
        bell.behaviour.set(event -> Mono.error(new IllegalStateException("secret")));
        String id = create();
        await().untilAsserted(() -> assertThat(letters())
                .filteredOn(letter -> ("tally/" + id + "/1").equals(letter.eventId()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.cause()).isEqualTo(IllegalStateException.class.getName());
                    assertThat(letter.message()).isEmpty();
                    assertThat(letter.attempt()).isEqualTo(1);
                }));
        assertThat(replay().setAsideAgain()).isPositive();
        assertThat(letters())
                .filteredOn(letter -> ("tally/" + id + "/1").equals(letter.eventId()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.attempt()).isEqualTo(2));
        bell.behaviour.set(event -> Mono.empty());
        assertThat(replay().handled()).isPositive();
        assertThat(bell.sequences(id)).containsExactly(1L);
        assertThat(replay().handled()).isZero();
    }

    @Test
    void what_can_never_be_handled_can_be_read_and_dismissed_for_a_reason() {
        DeadLetters letters = kit.bean(DeadLetters.class);
        String key = UUID.randomUUID().toString();
        new StrayRecords(broker.bootstrapServers()).poison(Topic.REGISTRATION_EVENTS, key);
        bell.behaviour.set(event -> Mono.error(new IllegalStateException("secret")));
        String id = create();
        await().untilAsserted(() -> assertThat(letters())
                .filteredOn(letter -> consumer("reaction.ring").equals(letter.consumer()))
                .extracting(DeadLetter::key)
                .contains(key, id));
        DeadLetter poison = letter(key);
        DeadLetter failed = letter(id);

        assertThat(letters.open(poison.id()).block()).satisfies(opened -> {
            assertThat(opened.event()).isNull();
            assertThat(opened.payload())
                    .isEqualTo(HexFormat.of().formatHex("no event".getBytes(StandardCharsets.UTF_8)));
        });
        assertThat(letters.open(failed.id()).block()).satisfies(opened -> {
            assertThat(opened.event())
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("missionId", id)
                    .containsEntry("how", "DIRECT");
            assertThat(opened.headers()).containsEntry("ce_id", "tally/" + id + "/1");
        });
        assertThatThrownBy(() -> letters.dismiss(poison.id(), " ").block()).isInstanceOf(Rejection.Invalid.class);
        letters.dismiss(poison.id(), "never an event").block();
        assertThat(letters()).extracting(DeadLetter::id).doesNotContain(poison.id());
        assertThatThrownBy(() -> letters.open(poison.id()).block()).hasMessage("dead-letter-not-found");
        bell.behaviour.set(event -> Mono.empty());
        replay();
        assertThat(letters())
                .filteredOn(letter -> consumer("reaction.ring").equals(letter.consumer()))
                .extracting(DeadLetter::key)
                .doesNotContain(key, id);
    }

    @Test
    void a_dead_letter_with_personal_data_shows_its_key_alone() {
        String key = UUID.randomUUID().toString();
        byte[] contact = new EventCodec().encode(contact(key));
        ProducerRecord<String, byte[]> bare = new ProducerRecord<>(Topic.DELEGATE_CONTACTS.topicName(), key, contact);
        bare.headers().add("note", "Sanne".getBytes(StandardCharsets.UTF_8));
        new StrayRecords(broker.bootstrapServers()).append(List.of(bare));
        await().untilAsserted(
                        () -> assertThat(letters()).extracting(DeadLetter::key).contains(key));
        assertThat(kit.bean(DeadLetters.class).open(letter(key).id()).block()).satisfies(opened -> {
            assertThat(opened.letter().key()).isEqualTo(key);
            assertThat(opened.event()).isNull();
            assertThat(opened.payload()).isNull();
            assertThat(opened.headers()).doesNotContainKey("note");
            assertThat(opened.withheld()).isTrue();
        });
    }

    @Test
    void a_missing_value_erases_for_good_with_or_without_headers_and_also_after_a_rebuild() {
        String bare = UUID.randomUUID().toString();
        String told = UUID.randomUUID().toString();
        int before = letters().size();
        List.of(bare, told).forEach(key -> publish(contact(key, 1, true)));
        await().untilAsserted(() -> assertThat(List.of(bare, told))
                .allSatisfy(key -> assertThat(address(key)).isEqualTo("sanne@example.org")));
        new StrayRecords(broker.bootstrapServers())
                .append(List.of(new ProducerRecord<>(Topic.DELEGATE_CONTACTS.topicName(), bare, null)));
        publish(contact(told, 2, false));
        List.of(bare, told).forEach(key -> publish(contact(key, 1, true)));
        List.of(bare, told).forEach(key -> publish(contact(key, 3, true)));
        await().untilAsserted(() -> assertThat(kit.bean(Lag.class).byConsumer().block())
                .containsEntry(consumer("projection.addresses"), 0L));
        assertThat(List.of(bare, told))
                .allSatisfy(key -> assertThat(address(key)).isEqualTo(ERASED));
        assertThat(letters()).hasSize(before);

        // as if the log had forgotten the tombstone, which it does after a day
        String forgotten = UUID.randomUUID().toString();
        addresses()
                .query(view -> view.insertOne(
                        new BsonDocument("_id", new BsonString(forgotten)).append("erased", BsonBoolean.TRUE)))
                .blockLast();
        Rebuilds rebuilds = kit.bean(Rebuilds.class);
        rebuilds.start("addresses").block();
        await().untilAsserted(() -> assertThat(rebuilds.views().collectList().block())
                .filteredOn(view -> view.name().equals("addresses"))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.generation()).isGreaterThan(1);
                    assertThat(view.rebuilding()).isFalse();
                }));
        assertThat(List.of(bare, told, forgotten))
                .allSatisfy(key -> assertThat(address(key)).isEqualTo(ERASED));
    }

    @Test
    void too_old_an_event_is_not_acted_upon_but_recorded() {
        String id = UUID.randomUUID().toString();
        publish(entry(id, 1, Instant.now().minus(Duration.ofDays(2))));
        await().untilAsserted(() -> assertThat(Mono.from(kit.database()
                                .getCollection("skipped_reactions")
                                .find(new Document("_id", "ring:tally/" + id + "/1"))
                                .first())
                        .blockOptional())
                .isPresent());
        assertThat(bell.sequences(id)).isEmpty();
    }

    @Test
    void repeats_and_disorder_do_not_change_a_view() {
        String id = UUID.randomUUID().toString();
        List.of(2L, 1L, 3L, 1L, 2L).forEach(sequence -> publish(entry(id, sequence, Instant.now())));
        await().untilAsserted(() -> assertThat(bell.sequences(id)).hasSize(5));
        await().untilAsserted(() -> {
            assertThat(count(id)).isEqualTo(3);
            assertThat(happenings(id)).containsExactlyInAnyOrder("1", "2", "3");
        });
    }

    @Test
    void a_view_is_rebuilt_while_it_serves_and_comes_out_the_same() {
        String id = create();
        await().until(() -> count(id) == 1);
        LongStream.range(0, 10)
                .forEach(number -> kit.tallies()
                        .change(id, Command.by(Actor.system("test")), Tally::next)
                        .block());
        await().until(() -> count(id) == 11);
        Rebuilds rebuilds = kit.bean(Rebuilds.class);
        int before = board(rebuilds).generation();
        Map<Object, Document> served = snapshot(id);
        rebuilds.start("board").block();
        await().untilAsserted(() -> assertThat(board(rebuilds).generation()).isGreaterThan(before));
        assertThat(ViewComparison.differences(served, snapshot(id))).isEmpty();
        // whoever built the first one gives its turn back a moment after that serves
        await().ignoreExceptionsInstanceOf(Rejection.Conflict.class)
                .untilAsserted(() -> rebuilds.start("board").block());
        LongStream.range(0, 10)
                .forEach(number -> kit.tallies()
                        .change(id, Command.by(Actor.system("test")), Tally::next)
                        .block());
        await().untilAsserted(() -> {
            assertThat(board(rebuilds).generation()).isGreaterThan(before + 1);
            assertThat(board(rebuilds).rebuilding()).isFalse();
        });
        await().untilAsserted(() -> assertThat(count(id)).isEqualTo(21));
        await().untilAsserted(() -> assertThat(happenings(id)).hasSize(21));
    }

    @Test
    void while_the_database_is_away_nothing_is_lost_nor_set_aside() {
        String id = UUID.randomUUID().toString();
        int before = letters().size();
        store.cut();
        List.of(1L, 2L, 3L).forEach(sequence -> publish(entry(id, sequence, Instant.now())));
        await().until(() -> bell.sequences(id).size() == 3);
        store.restore();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(count(id)).isEqualTo(3));
        assertThat(letters()).hasSize(before);
    }

    private static Rebuilds.State board(Rebuilds rebuilds) {
        return rebuilds.views().filter(view -> view.name().equals("board")).blockFirst();
    }

    private static String create() {
        String id = UUID.randomUUID().toString();
        kit.tallies()
                .create(id, Command.by(Actor.system("test")), Tally.first(id, id))
                .block();
        return id;
    }

    private static void publish(OutboxEntry entry) {
        kit.bean(EventPublisher.class).publish(List.of(entry)).block();
    }

    private static OutboxEntry entry(String id, long sequence, Instant time) {
        byte[] payload = new EventCodec().encode(accepted(sequence));
        return new OutboxEntry(
                "tally",
                id,
                sequence,
                Topic.REGISTRATION_EVENTS.topicName(),
                id,
                "io.kogge.registration.accepted.v1",
                payload,
                time,
                Actor.system("test"),
                "command",
                "correlation",
                null,
                null);
    }

    private static OutboxEntry contact(String key, long sequence, boolean known) {
        return new OutboxEntry(
                "tally",
                key,
                sequence,
                Topic.DELEGATE_CONTACTS.topicName(),
                key,
                "io.kogge.delegate.contact.v1",
                known ? new EventCodec().encode(contact(key)) : null,
                Instant.now(),
                Actor.system("test"),
                "command",
                "correlation",
                null,
                null);
    }

    private static DelegateContact contact(String key) {
        return new DelegateContact(
                key, "Sanne de Vries", "sanne@example.org", "nl", "Europe/Amsterdam", 1, null, null, 0);
    }

    private static ViewReader<Desk.Address> addresses() {
        return kit.bean(Views.class).reader(Desk.Address.VIEW);
    }

    /** The address, {@link #ERASED}, or nothing. */
    private static String address(String key) {
        return addresses().erased(key).block()
                ? ERASED
                : addresses()
                        .find(key)
                        .map(Desk.Address::email)
                        .defaultIfEmpty("")
                        .block();
    }

    /** The dead letter of this key, of the reaction where there are several. */
    private static DeadLetter letter(String key) {
        return letters().stream()
                .filter(letter -> key.equals(letter.key()))
                .filter(letter -> !consumer("projection.board").equals(letter.consumer()))
                .findFirst()
                .orElseThrow();
    }

    private static RegistrationAccepted accepted(long number) {
        return new RegistrationAccepted(
                Long.toString(number), "mission", Instant.ofEpochMilli(number), AcceptedHow.DIRECT);
    }

    /** What the view says, or 0 where it says nothing yet. */
    private static long count(String id) {
        return kit.bean(Views.class)
                .reader(Desk.Counted.VIEW)
                .find(id)
                .map(Desk.Counted::count)
                .defaultIfEmpty(0L)
                .block();
    }

    private static List<String> happenings(String id) {
        return kit.bean(Views.class)
                .reader(Desk.Happened.VIEW)
                .find(new Document("tally", id))
                .map(Desk.Happened::what)
                .collectList()
                .block();
    }

    private static List<DeadLetter> letters() {
        return kit.bean(DeadLetters.class).list().collectList().block();
    }

    private static DeadLetters.Replayed replay() {
        return kit.bean(DeadLetters.class).replay(consumer("reaction.ring")).block();
    }

    private static String consumer(String name) {
        return kit.service() + '.' + name;
    }

    private static Map<Object, Document> snapshot(String id) {
        MongoCollection<Document> collection = kit.database()
                .getCollection("view_board_" + board(kit.bean(Rebuilds.class)).generation());
        return Map.of(id, ViewComparison.snapshot(collection, Set.of()).get(id));
    }
}
