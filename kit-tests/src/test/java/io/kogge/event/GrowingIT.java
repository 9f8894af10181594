// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.BatchedCommand;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Aggregates that grow: of which what changed is written, and which instances keep. */
@OnEveryDatabase
class GrowingIT {
    private static final String BOOTSTRAP = SharedBroker.get().bootstrapServers();
    private static final Actor TEST = Actor.system("test");
    private static EventKit one;
    private static EventKit two;

    @Parameter
    TestDatabase database;

    private final Aggregates<Roll, String> here =
            one.bean(EventKit.AggregatesHolder.class).rolls();
    private final Aggregates<Roll, String> there =
            two.bean(EventKit.AggregatesHolder.class).rolls();
    private final String id = UUID.randomUUID().toString();

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        String name = TestDatabase.freshName();
        one = EventKit.start(BOOTSTRAP, database, name, LostAnswers.class);
        two = EventKit.start(BOOTSTRAP, database, name);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        one.close();
        two.close();
    }

    @Test
    void what_was_written_field_by_field_is_read_as_a_whole() {
        call(here, "a", 1);
        call(here, "b", 2);
        call(here, "c", 3);
        call(here, "b", 5);
        Roll read = there.get(id).block().state();
        assertThat(read.names()).containsOnly(entry("a", 1), entry("b", 5), entry("c", 3));
        assertThat(read).isEqualTo(here.get(id).block().state());
        assertThat(read.title()).isEqualTo("b");
        call(there, "d", 6);
        assertThat(here.get(id).block().state().title()).isNull();
    }

    @Test
    void a_state_that_is_kept_is_never_taken_for_that_of_another_version() {
        call(here, "a", 1);
        call(there, "b", 2);
        // what was kept here does not know of b, so both would be decided wrongly by it
        assertThat(here.change(id, Command.by(TEST), roll -> roll.callOnce("b", 9))
                        .block()
                        .state()
                        .names())
                .contains(entry("b", 2));
        call(there, "c", 3);
        here.change(id, Command.by(TEST), roll -> roll.closeWith("c")).block();
        assertThat(there.get(id).block().state().names()).containsKeys("a", "b", "c", "closed");
        assertThatThrownBy(() -> here.change(id, Command.by(TEST), roll -> roll.closeWith("nobody"))
                        .block())
                .isInstanceOf(Rejection.Conflict.class);
        assertThatThrownBy(() -> there.change(id, 1, Command.by(TEST), roll -> roll.call("x", 1))
                        .block())
                .isInstanceOf(Rejection.Stale.class);
    }

    @Test
    void what_comes_together_is_one_change_in_order_and_each_event_has_its_own_command() {
        List<BatchedCommand<Roll, String>> wishes = IntStream.range(0, 300)
                .mapToObj(number -> wish("name" + number, number))
                .toList();
        Stored<Roll> made = here.together(id, wishes).block();
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.state().names()).hasSize(300);
        assertThat(here.together(id, List.of(wish("x", 1), wish("y", 2)))
                        .block()
                        .version())
                .isEqualTo(2);
        await().untilAsserted(() -> {
            assertThat(Headers.sequences(BOOTSTRAP, id))
                    .isEqualTo(LongStream.rangeClosed(1, 304).boxed().toList());
            assertThat(Headers.published(BOOTSTRAP, id).stream()
                            .map(record -> Headers.header(record, "ce_correlationid"))
                            .distinct())
                    .hasSize(302);
        });
        assertThat(counted()).as("once a write").containsExactly(300, 302);
    }

    @Test
    void what_a_write_comes_to_stands_behind_its_events_and_names_the_last_command_that_led_to_one() {
        call(here, "a", 1);
        Command last = Command.by(TEST);
        here.together(
                        id,
                        List.of(
                                wish("b", 2),
                                new BatchedCommand<>(
                                        last, roll -> roll.orElseThrow().callOnce("c", 3)),
                                new BatchedCommand<>(
                                        Command.by(TEST),
                                        roll -> roll.orElseThrow().callOnce("a", 4))))
                .block();
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id)).hasSize(5));
        assertThat(Headers.payloads(BOOTSTRAP, id).get(4))
                .isEqualTo(new PlacesCounted(id, 3, 0, 0, Instant.EPOCH, 0, null));
        // in each repeat, too
        assertThat(Headers.published(BOOTSTRAP, id).stream()
                        .filter(record -> Headers.header(record, "ce_sequence").equals("5"))
                        .map(record -> Headers.header(record, "ce_commandid")))
                .containsOnly(last.id());
    }

    @Test
    void a_repeat_and_a_change_without_another_count_do_not_count_again() {
        Command command = Command.by(TEST);
        List<BatchedCommand<Roll, String>> once = List.of(
                new BatchedCommand<>(command, roll -> roll.orElse(Roll.of(id)).callOnce("a", 1)));
        here.together(id, once).block();
        here.together(id, once).block();
        there.together(id, once).block();
        there.change(id, Command.by(TEST), roll -> roll.callOnce("a", 2)).block();
        call(here, "a", 3);
        call(here, "b", 4);
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id)).containsExactly(1L, 2L, 3L, 4L, 5L));
        assertThat(counted()).containsExactly(1, 2);
    }

    @Test
    void where_one_of_them_is_refused_none_is_carried_out() {
        call(here, "a", 1);
        assertThatThrownBy(() -> here.together(
                                id,
                                List.of(
                                        wish("b", 2),
                                        new BatchedCommand<>(
                                                Command.by(TEST),
                                                roll -> roll.orElseThrow().closeWith("nobody"))))
                        .block())
                .isInstanceOf(Rejection.Conflict.class);
        assertThat(here.get(id).block().version()).isEqualTo(1);
    }

    @Test
    void fifty_changes_at_once_in_two_instances_are_all_made() {
        call(here, "a", 1);
        Flux.range(0, 50)
                .flatMap(
                        number -> (number % 2 == 0 ? here : there)
                                .change(id, Command.by(TEST), roll -> roll.call("n" + number, number)),
                        50)
                .blockLast();
        assertThat(here.get(id).block().state().names()).hasSize(51);
        assertThat(here.get(id).block()).isEqualTo(there.get(id).block());
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id))
                .isEqualTo(LongStream.rangeClosed(1, 102).boxed().toList()));
        assertThat(counted())
                .as("each by the state that it was written on")
                .isEqualTo(IntStream.rangeClosed(1, 51).boxed().toList());
    }

    @Test
    void a_write_whose_answer_was_lost_is_recognised() {
        call(here, "a", 1);
        one.bean(LostAnswers.class).lose(1);
        assertThat(here.change(id, Command.by(TEST), roll -> roll.callOnce("b", 2))
                        .block()
                        .version())
                .isEqualTo(2);
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id)).containsExactly(1L, 2L, 3L, 4L));
        assertThat(counted()).containsExactly(1, 2);
    }

    @Test
    void more_are_changed_than_are_kept() {
        List<String> ids = IntStream.range(0, 5).mapToObj(number -> id + number).toList();
        for (int round = 1; round <= 3; round++) {
            long number = round;
            ids.forEach(each ->
                    here.together(each, List.of(wish("n" + number, number))).block());
        }
        ids.forEach(each -> assertThat(here.get(each).block().state().names()).hasSize(3));
    }

    @Test
    void only_the_latest_command_is_remembered() {
        for (int number = 0; number < 5; number++) {
            call(here, "n" + number, number);
        }
        Document stored = Mono.from(one.database()
                        .getCollection("rolls")
                        .find(new Document("_id", id))
                        .first())
                .block();
        assertThat(stored.getList("commands", String.class)).hasSize(1);
    }

    private void call(Aggregates<Roll, String> rolls, String name, long number) {
        rolls.together(id, List.of(wish(name, number))).block();
    }

    private BatchedCommand<Roll, String> wish(String name, long number) {
        return new BatchedCommand<>(
                Command.by(TEST), roll -> roll.orElse(Roll.of(id)).call(name, number));
    }

    /** How many names there were, each time that was said. */
    private List<Integer> counted() {
        return Headers.payloads(BOOTSTRAP, id).stream()
                .filter(PlacesCounted.class::isInstance)
                .map(payload -> ((PlacesCounted) payload).getAccepted())
                .toList();
    }

    private static Map.Entry<String, Long> entry(String name, long number) {
        return Map.entry(name, number);
    }
}
