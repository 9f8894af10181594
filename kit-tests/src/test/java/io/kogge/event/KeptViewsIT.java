// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.Rebuilds;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.event.relay.EventPublisher;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.staff.StaffAccount;
import io.kogge.testkit.invariant.TopicReader;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is promised of the view that a reaction keeps, with two instances of the service. */
@OnEveryDatabase
class KeptViewsIT {
    private static final String BOOTSTRAP = SharedBroker.get().bootstrapServers();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TALLIES = 20;
    private static final List<String> TOPICS =
            List.of(Topic.REGISTRATION_EVENTS.topicName(), Topic.STAFF_ACCOUNTS.topicName());

    @Parameter
    TestDatabase database;

    private final List<String> ids =
            Stream.generate(() -> UUID.randomUUID().toString()).limit(TALLIES).toList();
    private final TopicReader log = new TopicReader(BOOTSTRAP);
    private EventKit one;
    private EventKit two;

    @BeforeEach
    void start() {
        String name = TestDatabase.freshName();
        one = EventKit.start(BOOTSTRAP, database, name, Ledger.class);
        two = EventKit.start(BOOTSTRAP, database, name, Ledger.class);
    }

    @AfterEach
    void stop() {
        two.close();
        one.close();
    }

    @Test
    void a_rebuild_under_load_makes_nobody_act_twice_and_every_instance_reads_on_and_no_event_is_missed() {
        publish(1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(booked(two)).hasSize(TALLIES));
        List<Integer> seen = new CopyOnWriteArrayList<>();
        Disposable reading = Flux.interval(Duration.ofMillis(20))
                .onBackpressureDrop()
                .concatMap(tick -> reader(two).find(Filters.in("_id", ids)).count())
                .subscribe(count -> seen.add(count.intValue()));

        Map<TopicPartition, Long> before = log.ends(TOPICS);
        one.bean(Rebuilds.class).start("ledger").block();
        long sequence = 2;
        while (generation(two) == 1) {
            publish(sequence++);
        }
        for (int more = 0; more < 10; more++) {
            publish(sequence++);
        }
        long last = sequence - 1;
        assertThat(takenOver())
                .containsOnlyKeys(before.keySet())
                .allSatisfy((partition, offset) -> assertThat(offset).isGreaterThanOrEqualTo(before.get(partition)));
        assertThat(sum(takenOver())).as("what came later was not read for it").isLessThan(sum(log.ends(TOPICS)));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(booked(two))
                        .allSatisfy(booked -> assertThat(booked.count()).isEqualTo(last)));
        assertThat(booked(one)).hasSize(TALLIES);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(one.database().listCollectionNames())
                        .satisfies(names -> assertThat(
                                        Flux.from(names).collectList().block())
                                .contains("view_ledger_2")
                                .doesNotContain("view_ledger_1")));
        reading.dispose();
        assertThat(seen).isNotEmpty().allMatch(count -> count == TALLIES);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(one.bean(Lag.class).byConsumer().block())
                        .containsEntry(one.service() + ".reaction.clerk", 0L));
        assertThat(acts().stream().map(Ledger.Act::eventId))
                .doesNotHaveDuplicates()
                .hasSize(TALLIES * (int) last);
        assertThat(acts()).allSatisfy(act -> assertThat(act.seen()).isGreaterThanOrEqualTo(act.sequence()));
    }

    @Test
    void too_old_an_event_is_in_the_view_and_nobody_acts() {
        publish(List.of(entry(ids.get(0), 1, Instant.now().minus(Duration.ofDays(2)))));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(booked(one)).hasSize(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Mono.from(one.database()
                                        .getCollection("skipped_reactions")
                                        .countDocuments(Filters.eq("clerk:tally/" + ids.get(0) + "/1")))
                                .block())
                        .isEqualTo(1));
        assertThat(acts()).isEmpty();
    }

    @Test
    void what_is_read_for_the_view_alone_is_in_it_and_nobody_acts_nor_is_it_missed_once_it_is_too_old() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(2));
        publish(List.of(account(ids.get(0), longAgo), account(ids.get(1), Instant.now())));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(booked(one)).hasSize(2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(one.bean(Lag.class).byConsumer().block())
                        .containsEntry(one.service() + ".reaction.clerk", 0L));
        assertThat(Mono.from(one.database()
                                .getCollection("skipped_reactions")
                                .countDocuments(Filters.regex("_id", ids.get(0))))
                        .block())
                .isZero();
        assertThat(acts()).isEmpty();
    }

    /** From where on the live consumers alone wrote what serves now, as it is noted. */
    private Map<TopicPartition, Long> takenOver() {
        return Mono.from(one.database()
                        .getCollection("projections")
                        .find(Filters.eq("ledger"))
                        .first())
                .block()
                .getList("takenOver", Document.class)
                .stream()
                .collect(Collectors.toMap(
                        each -> new TopicPartition(each.getString("topic"), each.getInteger("partition")),
                        each -> each.getLong("offset")));
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static OutboxEntry account(String id, Instant time) {
        return new OutboxEntry(
                "account",
                id,
                1,
                Topic.STAFF_ACCOUNTS.topicName(),
                id,
                "io.kogge.staff.account.v1",
                new EventCodec().encode(new StaffAccount(id, "Marijke", List.of("staff"), 7, null, null, List.of())),
                time,
                Actor.system("test"),
                "command",
                "correlation",
                null,
                null);
    }

    private List<Ledger.Act> acts() {
        return Stream.of(one, two)
                .flatMap(kit -> kit.bean(Ledger.Acts.class).done.stream())
                .filter(act -> ids.stream().anyMatch(id -> act.eventId().contains(id)))
                .toList();
    }

    private List<Ledger.Booked> booked(EventKit kit) {
        return reader(kit).find(Filters.in("_id", ids)).collectList().block();
    }

    private static ViewReader<Ledger.Booked> reader(EventKit kit) {
        return kit.bean(Views.class).reader(Ledger.Booked.VIEW);
    }

    private static int generation(EventKit kit) {
        return kit.bean(Rebuilds.class).views().blockFirst().generation();
    }

    private void publish(long sequence) {
        publish(ids.stream().map(id -> entry(id, sequence, Instant.now())).toList());
    }

    private void publish(List<OutboxEntry> entries) {
        one.bean(EventPublisher.class).publish(entries).block();
    }

    private static OutboxEntry entry(String id, long sequence, Instant time) {
        return new OutboxEntry(
                "tally",
                id,
                sequence,
                Topic.REGISTRATION_EVENTS.topicName(),
                id,
                "io.kogge.registration.accepted.v1",
                new EventCodec()
                        .encode(new RegistrationAccepted(
                                Long.toString(sequence), "mission", Instant.EPOCH, AcceptedHow.DIRECT)),
                time,
                Actor.system("test"),
                "command",
                "correlation",
                null,
                null);
    }
}
