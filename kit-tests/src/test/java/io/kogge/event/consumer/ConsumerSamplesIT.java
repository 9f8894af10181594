// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.StoredSamples;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventType;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What consumers stored once can be read for good: views and which serves, sums, what was skipped, dismissed and replayed. */
@OnEveryDatabase
class ConsumerSamplesIT {
    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final String VIEW = "berths";
    private static final String GENERATION = "view_berths_1";

    /** A document of a view. */
    public record Berth(
            String id, @Nullable String quay, @Nullable Long length) {}

    /** A sum of some. */
    public record Length(long number, long length) {}

    private static final View<Berth> PLAIN = View.of(VIEW, Berth.class);
    private static final View<Berth> SUMMED = PLAIN.summedBy("quay");

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Class<? extends SpecificRecord>[] OTHERS = EventTypes.on(Topic.REGISTRATION_EVENTS).stream()
            .map(EventType::javaType)
            .filter(type -> type != RegistrationDeclined.class && type != RegistrationWaitlisted.class)
            .toArray(Class[]::new);

    private final MongoClient client;
    private final MongoDatabase old;
    private final MongoDatabase fresh;

    ConsumerSamplesIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        old = client.getDatabase(TestDatabase.freshName());
        fresh = client.getDatabase(TestDatabase.freshName());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whichGenerationServesReadsAsItWasStored() {
        List<Generations> expected = List.of(
                new Generations(1, null, null),
                new Generations(1, 2, null),
                new Generations(2, null, 1),
                new Generations(2, null, null));
        for (int number = 1; number <= expected.size(); number++) {
            MongoDatabase each = client.getDatabase(TestDatabase.freshName());
            StoredSamples.store(each, "projections", "projections", number);
            assertThat(new ViewStore(each).generationsNow(VIEW).block()).isEqualTo(expected.get(number - 1));
        }

        ViewStore store = new ViewStore(fresh);
        store.prepare(PLAIN).block();
        assertProjection(1);
        GenerationSwitch generations = new GenerationSwitch(store.meta());
        assertThat(generations.next(VIEW).block()).isEqualTo(2);
        generations.announce(VIEW, 2).block();
        assertProjection(2);
        generations
                .serve(VIEW, 2, 1, Map.of(new TopicPartition("registration.events.v1", 3), 17L), AT)
                .block();
        assertProjection(3);
        generations.retire(VIEW, 1).block();
        assertProjection(4);
    }

    private void assertProjection(int number) {
        StoredSamples.assertWritten(fresh, "projections", StoredSamples.sample("projections", number));
    }

    @Test
    void documentsOfViewsReadAsTheyWereStoredAndKnowWhatTheyHaveSeen() {
        for (int number = 1; number <= 4; number++) {
            StoredSamples.store(old, GENERATION, "view", number);
        }
        ViewStore store = new ViewStore(old);
        ViewReader<Berth> reader = new ViewReader<>(store, SUMMED);
        Berth a = new Berth("a", "north", 5L);
        Berth c = new Berth("c", "south", 7L);
        assertThat(reader.find(Filters.empty()).collectList().block()).containsExactlyInAnyOrder(a, c);

        apply(store, SUMMED, declined("a", "late", 5), declined("b", "late", 9), declined("d", "late", 9));
        assertThat(reader.find("a").block()).isEqualTo(a);
        assertThat(reader.erased("b").block()).isTrue();
        assertThat(reader.erased("d").block()).isTrue();
    }

    @Test
    void documentsOfViewsAreWrittenAsTheyWere() {
        apply(new ViewStore(fresh), PLAIN, declined("a", "north", 5), declined("b", "north", 5), erased("b", 6));
        assertView("a", 1);
        assertView("b", 2);

        MongoDatabase summed = client.getDatabase(TestDatabase.freshName());
        ViewStore store = new ViewStore(summed);
        apply(store, SUMMED, declined("c", "north", 3), declined("d", "north", 3));
        apply(store, SUMMED, declined("c", "south", 7), erased("d", 8));
        StoredSamples.assertWritten(summed, GENERATION, StoredSamples.sample("view", 3), SumMark.UNSUMMED);
        StoredSamples.assertWritten(summed, GENERATION, StoredSamples.sample("view", 4), SumMark.UNSUMMED);
    }

    private void assertView(String id, int number) {
        assertThat(StoredSamples.sample("view", number).getString("_id").getValue())
                .isEqualTo(id);
        StoredSamples.assertWritten(fresh, GENERATION, StoredSamples.sample("view", number));
    }

    @Test
    void sumsReadAsTheyWereStored() {
        StoredSamples.store(old, "sums_berths_1", "sums", 1);
        StoredSamples.store(old, GENERATION, "view", 1);
        Length kept = new Length(2, 12);
        assertThat(new ViewSums<>(
                                new ViewStore(old),
                                SUMMED,
                                Length.class,
                                Collectors.reducing(kept, any -> kept, (one, other) -> one))
                        .read(Set.of("north"))
                        .block())
                .isEqualTo(Map.of("north", kept));

        KeptSums<Length> sums = new KeptSums<>(Length.class, fresh.getCodecRegistry());
        for (long version = 0; version < 4; version++) {
            assertThat(sums.put(new ViewStore(fresh).sums(VIEW, 1), "north", version, kept)
                            .block())
                    .isTrue();
        }
        StoredSamples.assertWritten(fresh, "sums_berths_1", StoredSamples.latest("sums"));
    }

    @Test
    void whatWasSkippedReadsAsItWasStored() {
        SkippedReactions before = new SkippedReactions(old, new SimpleMeterRegistry(), CLOCK);
        StoredSamples.store(old, "skipped_reactions", "skipped_reactions", 1);
        assertThat(before.deleteOlderThan(AT).block()).isZero();
        assertThat(before.deleteOlderThan(AT.plusMillis(1)).block()).isEqualTo(1);

        new SkippedReactions(fresh, new SimpleMeterRegistry(), CLOCK)
                .tooOld("allocation", event("r1", 3, new RegistrationDeclined("r1", "m", AT, "FULL")))
                .block();
        StoredSamples.assertWritten(fresh, "skipped_reactions", StoredSamples.latest("skipped_reactions"));
    }

    @Test
    void whatWasDismissedReadsAsItWasStored() {
        Dismissals before = new Dismissals(old, CLOCK);
        StoredSamples.store(old, "dead_letters_dismissed", "dead_letters_dismissed", 1);
        assertThat(before.all().block()).containsExactly("registration.events.v1.dlt-3-17");
        assertThat(before.deleteOlderThan(AT).block()).isZero();
        assertThat(before.deleteOlderThan(AT.plusMillis(1)).block()).isEqualTo(1);

        DeadLetter letter = new DeadLetter(
                "registration.events.v1.dlt-3-17",
                "delegation.reaction.allocation",
                "registration.events.v1.dlt",
                3,
                17,
                "r1",
                "registration/r1/3",
                null,
                null,
                null,
                null,
                1);
        new Dismissals(fresh, CLOCK).add(letter, "no event").block();
        StoredSamples.assertWritten(fresh, "dead_letters_dismissed", StoredSamples.latest("dead_letters_dismissed"));
    }

    @Test
    void howFarLettersWereReplayedReadsAsItWasStored() {
        StoredSamples.store(old, "dead_letter_positions", "dead_letter_positions", 1);
        assertThat(new LetterPositions(old).all().block())
                .isEqualTo(Map.of("delegation.reaction.allocation/registration.events.v1.dlt/3", 18L));

        new LetterPositions(fresh)
                .replayed("delegation.reaction.allocation", new TopicPartition("registration.events.v1.dlt", 3), 17)
                .block();
        StoredSamples.assertWritten(fresh, "dead_letter_positions", StoredSamples.latest("dead_letter_positions"));
    }

    private static void apply(ViewStore store, View<Berth> view, ReceivedEvent... events) {
        Projection<Berth> projection = Projections.into(view)
                .on(Topic.REGISTRATION_EVENTS)
                .when(
                        RegistrationDeclined.class,
                        (event, e) -> new Berth(e.getRegistrationId(), e.getReason(), event.sequence()))
                .erase(RegistrationWaitlisted.class, (event, e) -> e.getRegistrationId())
                .ignore(OTHERS)
                .build();
        store.apply(ViewWriter.of(projection, store.codecs()), List.of(events), 1)
                .block();
    }

    private static ReceivedEvent declined(String id, String quay, long sequence) {
        return event(id, sequence, new RegistrationDeclined(id, "m", AT, quay));
    }

    private static ReceivedEvent erased(String id, long sequence) {
        return event(id, sequence, new RegistrationWaitlisted(id, "m", AT));
    }

    private static ReceivedEvent event(String id, long sequence, SpecificRecord payload) {
        return new ReceivedEvent(
                "registration/" + id + '/' + sequence,
                Topic.REGISTRATION_EVENTS,
                id,
                "registration",
                id,
                sequence,
                Instant.parse("2026-01-01T10:00:00Z"),
                Actor.system("test"),
                "correlation",
                payload);
    }
}
