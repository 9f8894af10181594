// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventType;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import reactor.core.publisher.Flux;

/** However a generation is written, it ends as if every event had come alone. */
@OnEveryDatabase
class GenerationWriterIT {
    /** Fed by two kinds of aggregate. */
    public record Place(
            String id, @Nullable String how, @Nullable String reason) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Class<? extends SpecificRecord>[] OTHERS = EventTypes.on(Topic.REGISTRATION_EVENTS).stream()
            .map(EventType::javaType)
            .filter(type -> type != RegistrationAccepted.class
                    && type != RegistrationDeclined.class
                    && type != RegistrationWaitlisted.class)
            .toArray(Class[]::new);

    private static final Projection<Place> PLACES = Projections.into(View.of("places", Place.class))
            .on(Topic.REGISTRATION_EVENTS)
            .when(
                    RegistrationAccepted.class,
                    (event, e) -> new Place(e.getRegistrationId(), e.getHow().name() + event.sequence(), null))
            .when(
                    RegistrationDeclined.class,
                    (event, e) -> new Place(e.getRegistrationId(), null, e.getReason() + event.sequence()))
            .erase(RegistrationWaitlisted.class, (event, e) -> e.getRegistrationId())
            .ignore(OTHERS)
            .build();

    @Parameter
    TestDatabase database;

    private MongoClient client;
    private MongoCollection<BsonDocument> filled;
    private MongoCollection<BsonDocument> expected;
    private ViewWriter<Place> writer;
    private final Random random = new Random();

    @BeforeEach
    void connect() {
        client = MongoClients.create(database.uri());
        MongoDatabase fresh = client.getDatabase(TestDatabase.freshName());
        filled = fresh.getCollection("filled", BsonDocument.class);
        expected = fresh.getCollection("expected", BsonDocument.class);
        writer = ViewWriter.of(PLACES, fresh.getCodecRegistry());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @RepeatedTest(5)
    void batches_end_as_events_that_come_alone_even_where_the_live_consumer_writes_too() {
        int ids = 1 + random.nextInt(60);
        List<ReceivedEvent> log = IntStream.rangeClosed(1, 300)
                .mapToObj(sequence -> event("r" + random.nextInt(ids), sequence))
                .toList();
        GenerationWriter alone = new GenerationWriter(PLACES.view(), expected);
        log.forEach(event -> send(alone, List.of(event)));
        List<ReceivedEvent> live = log.subList(250, 300);
        GenerationWriter generation = new GenerationWriter(PLACES.view(), filled);
        for (int from = 0; from < log.size(); from += 50) {
            if (random.nextInt(3) == 0) {
                send(new GenerationWriter(PLACES.view(), filled), live);
            }
            send(generation, log.subList(from, from + 50));
        }
        // a repeat
        send(generation, log.subList(0, 120));

        assertThat(all(filled)).containsExactlyInAnyOrderElementsOf(all(expected));
    }

    @Test
    void a_batch_that_says_nothing_writes_nothing() {
        GenerationWriter generation = new GenerationWriter(PLACES.view(), filled);
        generation.write(List.of()).block();
        assertThat(all(filled)).isEmpty();
    }

    private void send(GenerationWriter generation, List<ReceivedEvent> events) {
        generation.write(writer.writes(events)).block();
    }

    private static List<BsonDocument> all(MongoCollection<BsonDocument> view) {
        return Flux.from(view.find())
                .doOnNext(document -> {
                    // which of several erasures it was makes no difference
                    if (document.containsKey(ViewWrite.ERASED)) {
                        document.remove(ViewWrite.SEEN);
                    }
                })
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private ReceivedEvent event(String id, long sequence) {
        return switch (random.nextInt(20)) {
            case 0 -> event(id, "registration", id, sequence, new RegistrationWaitlisted(id, "m", Instant.EPOCH));
            case 1, 2, 3, 4, 5, 6, 7, 8, 9 ->
                event(
                        id,
                        "allocation",
                        "m",
                        sequence,
                        new RegistrationAccepted(id, "m", Instant.EPOCH, AcceptedHow.DIRECT));
            default ->
                event(id, "registration", id, sequence, new RegistrationDeclined(id, "m", Instant.EPOCH, "FULL"));
        };
    }

    private static ReceivedEvent event(
            String id, String aggregate, String aggregateId, long sequence, SpecificRecord payload) {
        return new ReceivedEvent(
                aggregate + "/" + aggregateId + "/" + sequence,
                Topic.REGISTRATION_EVENTS,
                id,
                aggregate,
                aggregateId,
                sequence,
                Instant.EPOCH,
                Actor.system("test"),
                "correlation",
                payload);
    }
}
