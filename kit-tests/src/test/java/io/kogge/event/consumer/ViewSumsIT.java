// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventType;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whatever changes while sums are made, what is read is what the documents say. */
@OnEveryDatabase
class ViewSumsIT {
    /** A document that moves from one sum to another. */
    public record Berth(
            String id, @Nullable String quay, @Nullable Long length) {}

    /** How many there are and how long they are together. */
    public record Length(long number, long length) {
        Length and(Length other) {
            return new Length(number + other.number, length + other.length);
        }
    }

    private static final View<Berth> BERTHS = View.of("berths", Berth.class).summedBy("quay");

    private static final Collector<Berth, ?, Length> SUM = Collectors.reducing(
            new Length(0, 0), berth -> new Length(1, berth.length() == null ? 0 : berth.length()), Length::and);

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Class<? extends SpecificRecord>[] OTHERS = EventTypes.on(Topic.REGISTRATION_EVENTS).stream()
            .map(EventType::javaType)
            .filter(type -> type != RegistrationDeclined.class && type != RegistrationWaitlisted.class)
            .toArray(Class[]::new);

    private static final Projection<Berth> PROJECTION = Projections.into(BERTHS)
            .on(Topic.REGISTRATION_EVENTS)
            .when(
                    RegistrationDeclined.class,
                    (event, e) -> new Berth(e.getRegistrationId(), e.getReason(), event.sequence()))
            .erase(RegistrationWaitlisted.class, (event, e) -> e.getRegistrationId())
            .ignore(OTHERS)
            .build();

    @Parameter
    TestDatabase database;

    private final Random random = new Random();
    private MongoClient client;
    private MongoDatabase fresh;
    private ViewStore store;
    private ViewWriter<Berth> writer;
    private ViewSums<Berth, Length> sums;

    @BeforeEach
    void connect() {
        client = MongoClients.create(database.uri());
        fresh = client.getDatabase(TestDatabase.freshName());
        store = new ViewStore(fresh);
        store.prepare(BERTHS).block();
        writer = ViewWriter.of(PROJECTION, fresh.getCodecRegistry());
        sums = new ViewSums<>(store, BERTHS, Length.class, SUM);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @RepeatedTest(3)
    void while_documents_come_move_and_go_sums_are_made_by_two_at_once() {
        List<ReceivedEvent> log =
                IntStream.rangeClosed(1, 400).mapToObj(this::event).toList();
        Mono<Void> writing = Flux.fromIterable(batches(log))
                .concatMap(batch -> store.apply(writer, batch))
                .then();
        Mono<Void> refreshing =
                Mono.defer(() -> sums.refresh(() -> false)).repeat(40).then();
        Mono.when(writing, refreshing, refreshing.delaySubscription(Duration.ofMillis(3)))
                .block();

        // now what is stale is read from documents, then nothing is
        assertThat(read()).isEqualTo(folded());
        sums.refresh(() -> false).block();
        assertThat(marked()).isZero();
        assertThat(read()).isEqualTo(folded());
    }

    @Test
    void a_sum_is_read_as_it_was_kept_until_a_document_of_it_changes() {
        store.apply(writer, List.of(event("a", "north", 1), event("b", "south", 2)))
                .block();
        sums.refresh(() -> false).block();
        Mono.from(store.sums("berths", 1).updateMany(Filters.empty(), Updates.set("sum.length", 99L)))
                .block();
        store.apply(writer, List.of(event("a", "north", 5))).block();

        assertThat(read()).isEqualTo(Map.of("north", new Length(1, 5), "south", new Length(1, 99)));
    }

    @Test
    void a_document_that_changes_while_its_sum_is_made_stays_marked() {
        store.apply(writer, List.of(event("a", "north", 1))).block();
        var collection = store.collection("berths", 1);
        var before = UnsummedDocuments.like(Mono.from(collection.find().first()).block(), collection, "quay")
                .block();
        store.apply(writer, List.of(event("a", "south", 2))).block();
        before.settle(collection).block();

        assertThat(marked()).isEqualTo(1);
        assertThat(sums.keys().block()).containsExactlyInAnyOrder("north", "south");
    }

    @Test
    void an_older_sum_does_not_replace_a_newer_one() {
        KeptSums<Length> kept = new KeptSums<>(Length.class, fresh.getCodecRegistry());
        var collection = store.sums("berths", 1);
        assertThat(kept.put(collection, "north", 0, new Length(1, 1)).block()).isTrue();
        assertThat(kept.put(collection, "north", 1, new Length(2, 2)).block()).isTrue();

        assertThat(kept.put(collection, "north", 0, new Length(9, 9)).block()).isFalse();
        assertThat(kept.put(collection, "north", 1, new Length(9, 9)).block()).isFalse();
        assertThat(kept.read(collection, List.of("north")).block()).isEqualTo(Map.of("north", new Length(2, 2)));
    }

    private List<List<ReceivedEvent>> batches(List<ReceivedEvent> log) {
        List<List<ReceivedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(30));
            // a repeat of what came before, as after a crash
            batches.add(log.subList(Math.max(0, from - random.nextInt(10)), to));
            from = to;
        }
        return batches;
    }

    private Map<String, Length> read() {
        Map<String, Length> read =
                new TreeMap<>(sums.keys().flatMap(sums::read).blockOptional().orElseThrow());
        read.values().removeIf(length -> length.number() == 0);
        return read;
    }

    private Map<String, Length> folded() {
        return new ViewReader<>(store, BERTHS)
                .find(Filters.empty())
                .collect(Collectors.groupingBy(Berth::quay, TreeMap::new, SUM))
                .block();
    }

    private long marked() {
        return Mono.from(store.collection("berths", 1).countDocuments(ViewSums.unsummed()))
                .block();
    }

    private ReceivedEvent event(int sequence) {
        String id = "b" + random.nextInt(40);
        return random.nextInt(30) == 0
                ? event(id, sequence, new RegistrationWaitlisted(id, "m", Instant.EPOCH))
                : event(id, "quay" + random.nextInt(5), sequence);
    }

    private static ReceivedEvent event(String id, String quay, long sequence) {
        return event(id, sequence, new RegistrationDeclined(id, "m", Instant.EPOCH, quay));
    }

    private static ReceivedEvent event(String id, long sequence, SpecificRecord payload) {
        return new ReceivedEvent(
                "registration/" + id + "/" + sequence,
                Topic.REGISTRATION_EVENTS,
                id,
                "registration",
                id,
                sequence,
                Instant.EPOCH,
                Actor.system("test"),
                "correlation",
                payload);
    }
}
