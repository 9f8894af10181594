// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.event.format.EarlierFormat;
import io.kogge.event.mongo.DatabaseFormat;
import io.kogge.schemas.Topic;
import io.kogge.testkit.kafka.Brokers;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an earlier build has written is refused in one sentence, and what this one wrote is not. */
@OnEveryDatabase
@ExtendWith(OutputCaptureExtension.class)
class FormatIT {
    private final TestDatabase server;

    FormatIT(TestDatabase server) {
        this.server = server;
    }

    @Test
    void aDatabaseWithoutANotedFormatIsAnEarlierBuilds() {
        withDatabase(database -> {
            insert(database, "registrations", new Document("_id", "r1").append("version", 1L));
            assertThatThrownBy(() -> DatabaseFormat.check(database).block())
                    .isInstanceOf(EarlierFormat.class)
                    .hasMessage(
                            "The database %s was written by an earlier build of Kogge, in a format that this one does not read",
                            database.getName());
        });
    }

    @Test
    void aDatabaseOfAnotherFormatIsRefused() {
        withDatabase(database -> {
            insert(database, "format", new Document("_id", "database").append("number", 1));
            assertThatThrownBy(() -> DatabaseFormat.check(database).block()).isInstanceOf(EarlierFormat.class);
        });
    }

    /** As it was after that build's demonstration: a document of each collection. */
    @Test
    void theDatabasesThatAnEarlierBuildWroteAreRefusedInOneSentenceEach(CapturedOutput output) {
        Map<String, List<Document>> databases = EarlierBuild.documents().stream()
                .collect(Collectors.groupingBy(line -> line.getString("database"), TreeMap::new, Collectors.toList()));
        assertThat(databases.keySet()).containsExactly("kogge_delegation", "kogge_mission", "kogge_notification");
        databases
                .values()
                .forEach(collections -> withDatabase(database -> {
                    collections.forEach(
                            line -> insert(database, line.getString("collection"), line.get("first", Document.class)));
                    assertThatThrownBy(() ->
                                    EventKit.start(SharedBroker.get().bootstrapServers(), server, database.getName()))
                            .hasRootCauseInstanceOf(EarlierFormat.class);
                    assertRefused(
                            output,
                            "The database %s was written by an earlier build of Kogge, in a format that this one does not read"
                                    .formatted(database.getName()));
                    assertThat(Flux.from(database.listCollectionNames())
                                    .collectList()
                                    .block())
                            .as("left as it was")
                            .hasSameSizeAs(collections);
                }));
    }

    @Test
    void anEmptyDatabaseIsTakenByAllInstancesThatStartOnItAtOnceAndAgainLater() {
        withDatabase(database -> {
            Flux.range(0, 8).flatMap(each -> DatabaseFormat.check(database), 8).blockLast();
            insert(database, "registrations", new Document("_id", "r1"));
            DatabaseFormat.check(database).block();
            assertThat(Mono.from(database.getCollection("format")
                                    .find(Filters.eq("_id", "database"))
                                    .first())
                            .block())
                    .containsEntry("number", 3);
        });
    }

    @Test
    void aTopicWithEventsThatDoNotSayWhoActedIsAnEarlierBuilds(@TempDir Path directory) throws Exception {
        try (EmbeddedBroker broker = Brokers.fresh(directory)) {
            start(broker);
            write(broker, null);
            start(broker);
            write(broker, "registration/5f0c6d2e/1");
            assertThatThrownBy(() -> start(broker))
                    .rootCause()
                    .hasMessage(
                            "The topic registration.events.v1 holds events of an earlier build of Kogge, in a format that this one does not read");
        }
    }

    @Test
    void theTopicsThatAnEarlierBuildWroteAreRefusedInOneSentence(@TempDir Path directory, CapturedOutput output)
            throws Exception {
        try (EmbeddedBroker broker = Brokers.fresh(directory)) {
            start(broker);
            try (var producer = producer(broker)) {
                for (ProducerRecord<String, byte[]> record : EarlierBuild.records()) {
                    producer.send(record).get();
                }
            }
            assertThatThrownBy(() -> start(broker)).hasRootCauseInstanceOf(EarlierFormat.class);
            assertRefused(
                    output,
                    "The topic ",
                    " holds events of an earlier build of Kogge, in a format that this one does not read");
        }
    }

    /** For whoever starts it: what was found and what to do, and no stack trace. */
    private static void assertRefused(CapturedOutput output, String... sentence) {
        List<String> told = new ArrayList<>(List.of("APPLICATION FAILED TO START", "Description:"));
        told.addAll(List.of(sentence));
        told.addAll(List.of("Action:", "Start with an empty database and new topics"));
        assertThat(output).containsSubsequence(told).doesNotContain("\tat ");
    }

    private void start(EmbeddedBroker broker) {
        EventKit.start(broker.bootstrapServers(), server, TestDatabase.freshName())
                .close();
    }

    /** As builds from before wrote them, whose headers did not say who acted; without an id no event at all. */
    private static void write(EmbeddedBroker broker, String eventId) throws Exception {
        try (var producer = producer(broker)) {
            var topic = Topic.REGISTRATION_EVENTS.topicName();
            var record = new ProducerRecord<>(topic, eventId == null ? 0 : 1, "mission", new byte[] {1});
            if (eventId != null) {
                record.headers().add("ce_id", eventId.getBytes(StandardCharsets.UTF_8));
                record.headers().add("ce_commandid", "c".getBytes(StandardCharsets.UTF_8));
            }
            producer.send(record).get();
        }
    }

    private static KafkaProducer<String, byte[]> producer(EmbeddedBroker broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static void insert(MongoDatabase database, String collection, Document document) {
        Mono.from(database.getCollection(collection).insertOne(document)).block();
    }

    private void withDatabase(java.util.function.Consumer<MongoDatabase> test) {
        try (MongoClient client = MongoClients.create(server.uri())) {
            test.accept(client.getDatabase(TestDatabase.freshName()));
        }
    }
}
