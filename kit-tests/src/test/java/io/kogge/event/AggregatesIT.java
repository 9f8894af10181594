// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store promises of aggregates, with a real broker. */
@OnEveryDatabase
class AggregatesIT {
    private static final String BOOTSTRAP = SharedBroker.get().bootstrapServers();
    private static EventKit one;
    private static EventKit two;

    @Parameter
    TestDatabase database;

    private final SearchableAggregates<Tally, Long> tallies = one.tallies();
    private final String id = UUID.randomUUID().toString();
    private final String mission = UUID.randomUUID().toString();

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
    void what_was_answered_is_on_the_topic_with_its_headers_and_the_outbox_is_empty() {
        String id = create();
        ConsumerRecord<String, byte[]> record = Headers.published(BOOTSTRAP, id).get(0);
        assertThat(Headers.header(record, "ce_id")).isEqualTo("tally/" + id + "/1");
        assertThat(Headers.header(record, "ce_type")).isEqualTo("io.kogge.registration.accepted.v1");
        assertThat(Headers.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Headers.header(record, "ce_subject")).isEqualTo(id);
        assertThat(Headers.header(record, "ce_source")).startsWith("urn:kogge:");
        assertThat(Headers.header(record, "ce_dataschema")).startsWith("urn:kogge:schema:");
        assertThat(Headers.header(record, "ce_sequence")).isEqualTo("1");
        assertThat(Headers.header(record, "content-type")).isEqualTo("avro/binary");
        await().untilAsserted(() -> {
            Document document = Mono.from(one.database()
                            .getCollection("tallies")
                            .find(new Document("_id", id))
                            .first())
                    .block();
            assertThat(document).doesNotContainKey("pending");
            assertThat(document.getList("outbox", Document.class)).isEmpty();
        });
    }

    @Test
    void several_are_read_in_one_query_in_order_and_cut_to_the_page() {
        for (String label : List.of("b", "a", "c")) {
            String each = label + mission;
            tallies.create(each, Command.by(Actor.system("test")), Tally.first(mission, each))
                    .block();
        }
        Bson ours = Filters.eq("state.mission", mission);
        List<Stored<Tally>> page = tallies.where(ours, Sorts.ascending("state.label"), 1, 1)
                .collectList()
                .block();
        assertThat(page)
                .containsExactly(new Stored<>(
                        "b" + mission, 1, Tally.first(mission, "b" + mission).state()));
        assertThat(tallies.where(ours, Sorts.descending("state.label"), 0, 10)
                        .map(Stored::id)
                        .collectList()
                        .block())
                .containsExactly("c" + mission, "b" + mission, "a" + mission);
    }

    @Test
    void a_list_that_is_shown_again_reads_what_changed_meanwhile_in_any_instance() {
        List<String> ids = List.of("a" + mission, "b" + mission);
        ids.forEach(each -> tallies.create(each, Command.by(Actor.system("test")), Tally.first(mission, each))
                .block());
        List<Stored<Tally>> first = listed();
        assertThat(first).extracting(Stored::id).containsExactlyElementsOf(ids);
        assertThat(first).extracting(Stored::version).containsExactly(1L, 1L);

        two.tallies()
                .change(ids.get(1), Command.by(Actor.system("test")), Tally::next)
                .block();
        List<Stored<Tally>> again = listed();
        assertThat(again.get(0)).as("not read once more").isSameAs(first.get(0));
        assertThat(again.get(1)).isEqualTo(tallies.get(ids.get(1)).block());
        assertThat(again.get(1).version()).isEqualTo(2);

        String late = "c" + mission;
        two.tallies()
                .create(late, Command.by(Actor.system("test")), Tally.first(mission, late))
                .block();
        assertThat(listed()).extracting(Stored::id).containsExactly(ids.get(0), ids.get(1), late);
    }

    private List<Stored<Tally>> listed() {
        return tallies.listed(Filters.eq("state.mission", mission), Sorts.ascending("state.label"), 0, 10)
                .collectList()
                .block();
    }

    @Test
    void fifty_changes_at_once_in_two_instances_are_all_made_and_published_in_order() {
        String id = create();
        Flux.range(0, 50)
                .flatMap(
                        number -> (number % 2 == 0 ? one : two)
                                .tallies()
                                .change(id, Command.by(Actor.system("test")), Tally::next),
                        50)
                .blockLast();
        assertThat(tallies.get(id).block().state().count()).isEqualTo(51);
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id))
                .isEqualTo(LongStream.rangeClosed(1, 51).boxed().toList()));
    }

    @Test
    void a_write_whose_answer_was_lost_is_recognised() {
        String id = create();
        one.bean(LostAnswers.class).lose(1);
        Stored<Tally> stored = tallies.change(id, Command.by(Actor.system("test")), Tally::next)
                .block();
        assertThat(stored.state().count()).isEqualTo(2);
        String made = UUID.randomUUID().toString();
        one.bean(LostAnswers.class).lose(1);
        tallies.create(made, Command.by(Actor.system("test")), Tally.first(mission, made))
                .block();
        assertThat(tallies.get(made).block().version()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id)).containsExactly(1L, 2L));
    }

    @Test
    void two_hundred_events_of_one_document_are_published_in_order() {
        String id = create();
        Flux.range(0, 4)
                .concatMap(number -> tallies.change(id, Command.by(Actor.system("test")), tally -> tally.nextMany(50)))
                .blockLast();
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id))
                .isEqualTo(LongStream.rangeClosed(1, 201).boxed().toList()));
    }

    @Test
    void a_write_says_what_it_comes_to_once_and_behind_its_events() {
        String id = create();
        Command command = Command.by(Actor.system("test"));
        for (int time = 0; time < 2; time++) {
            tallies.change(id, command, tally -> tally.called("renamed " + id).nextMany(3))
                    .block();
        }
        tallies.change(id, Command.by(Actor.system("test")), Tally::next).block();
        await().untilAsserted(() -> assertThat(Headers.sequences(BOOTSTRAP, id)).hasSize(6));
        assertThat(Headers.payloads(BOOTSTRAP, id).stream().map(Object::getClass))
                .containsExactly(
                        RegistrationAccepted.class,
                        RegistrationAccepted.class,
                        RegistrationAccepted.class,
                        RegistrationAccepted.class,
                        PlacesCounted.class,
                        RegistrationAccepted.class);
        assertThat(Headers.payloads(BOOTSTRAP, id).get(4))
                .isEqualTo(new PlacesCounted("renamed " + id, 4, 0, 0, Instant.EPOCH, 0, null));
        assertThat(Headers.sequences(BOOTSTRAP, id)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void a_repeated_command_changes_nothing() {
        String id = create();
        Command command = Command.by(Actor.system("test"));
        Stored<Tally> first = tallies.change(id, command, Tally::next).block();
        Stored<Tally> second = tallies.change(id, command, Tally::next).block();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void creating_again_is_recognised_and_another_command_is_refused() {
        Command command = Command.creating(id, Actor.system("test"), "content");
        Stored<Tally> first =
                tallies.create(id, command, Tally.first(mission, "label " + id)).block();
        assertThat(tallies.create(id, command, Tally.first(mission, "label " + id))
                        .block())
                .isEqualTo(first);
        assertThatThrownBy(() -> tallies.create(
                                id, Command.creating(id, Actor.system("test"), "other"), Tally.first(mission, "other"))
                        .block())
                .isInstanceOfSatisfying(
                        Rejection.Conflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("tally-exists"));
    }

    @Test
    void nothing_on_a_topic_depends_on_what_was_typed() {
        String other = UUID.randomUUID().toString();
        Map.of(id, "Sanne de Vries", other, "Mei Lin")
                .forEach((each, content) -> tallies.create(
                                each, Command.creating(each, Actor.system("test"), content), Tally.first(mission, each))
                        .block());
        assertThat(headers(id)).isEqualTo(headers(other));
        Document document = document(id);
        assertThat(document.toJson()).doesNotContain("Sanne");
        assertThat(document.get("content", Document.class)).containsOnlyKeys("salt", "digest");
        assertThat(document.get("content")).isNotEqualTo(document(other).get("content"));
    }

    @Test
    void once_all_is_erased_no_digest_of_it_is_left_and_a_repeat_is_refused() {
        Command command = Command.creating(id, Actor.system("test"), "content");
        tallies.create(id, command, Tally.first(mission, id)).block();
        tallies.change(id, Command.by(Actor.system("test")), Tally::erase).block();
        assertThat(document(id)).doesNotContainKey("content");
        assertThatThrownBy(() ->
                        tallies.create(id, command, Tally.first(mission, id)).block())
                .isInstanceOf(Rejection.Conflict.class);
    }

    @Test
    void of_many_that_are_made_at_once_each_is_stored_or_refused_by_itself() {
        List<String> ids =
                Flux.range(0, 120).map(i -> id + "-" + i).collectList().block();
        ids.stream()
                .limit(30)
                .forEach(each -> tallies.create(each, Command.by(Actor.system("test")), Tally.first(mission, each))
                        .block());

        // of the ids, the first thirty are taken; of the labels, every tenth of the others
        List<String> outcomes = Flux.fromIterable(ids)
                .flatMapSequential(
                        each -> tallies.create(
                                        each, Command.by(Actor.system("test")), Tally.first(mission, label(ids, each)))
                                .map(made -> "made")
                                .onErrorResume(Rejection.Conflict.class, refused -> Mono.just(refused.code())),
                        120)
                .collectList()
                .block();

        for (int i = 0; i < ids.size(); i++) {
            boolean refused = i < 30 || i % 10 == 0;
            assertThat(outcomes.get(i)).as(ids.get(i)).isEqualTo(refused ? "tally-exists" : "made");
            assertThat(tallies.find(ids.get(i)).blockOptional().isPresent())
                    .as(ids.get(i))
                    .isEqualTo(i < 30 || !refused);
        }
    }

    private static String label(List<String> ids, String id) {
        int i = ids.indexOf(id);
        return i % 10 == 0 ? ids.get(0) : id;
    }

    /** All headers of the first event, the aggregate's own id replaced and without the time. */
    private static Map<String, String> headers(String id) {
        Map<String, String> headers = new TreeMap<>();
        Headers.published(BOOTSTRAP, id)
                .get(0)
                .headers()
                .forEach(header -> headers.put(
                        header.key(), new String(header.value(), StandardCharsets.UTF_8).replace(id, "id")));
        headers.remove("ce_time");
        return headers;
    }

    private static Document document(String id) {
        return Mono.from(one.database()
                        .getCollection("tallies")
                        .find(new Document("_id", id))
                        .first())
                .block();
    }

    @Test
    void a_value_that_must_be_unique_is_refused_the_second_time() {
        String first = create();
        assertThatThrownBy(() -> tallies.create(
                                "other" + first, Command.by(Actor.system("test")), Tally.first(mission, first))
                        .block())
                .isInstanceOfSatisfying(
                        Rejection.Conflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("tally-exists"));
        String second = create();
        assertThatThrownBy(() -> tallies.change(
                                second,
                                Command.by(Actor.system("test")),
                                tally -> Decision.unchanged(new Tally(mission, first, 1, tally.changedAt())))
                        .block())
                .isInstanceOf(Rejection.Conflict.class);
    }

    @Test
    void only_the_version_that_was_read_is_changed() {
        String id = create();
        tallies.change(id, 1, Command.by(Actor.system("test")), Tally::next).block();
        assertThatThrownBy(() -> tallies.change(id, 1, Command.by(Actor.system("test")), Tally::next)
                        .block())
                .isInstanceOf(Rejection.Stale.class);
    }

    @Test
    void deciding_that_nothing_happens_writes_nothing_and_a_silent_change_writes_the_state_only() {
        String id = create();
        assertThat(tallies.change(id, Command.by(Actor.system("test")), Decision::unchanged)
                        .block()
                        .version())
                .isEqualTo(1);
        Stored<Tally> silent = tallies.change(
                        id,
                        Command.by(Actor.system("test")),
                        tally -> Decision.unchanged(new Tally(mission, id + "!", 7, tally.changedAt())))
                .block();
        assertThat(silent.version()).isEqualTo(2);
        assertThat(tallies.get(id).block()).isEqualTo(silent);
        assertThat(Headers.sequences(BOOTSTRAP, id)).containsExactly(1L);
    }

    @Test
    void what_is_not_there_is_not_found_but_can_be_made() {
        assertThat(tallies.find("none").blockOptional()).isEmpty();
        assertThatThrownBy(() -> tallies.change("none", Command.by(Actor.system("test")), Tally::next)
                        .block())
                .isInstanceOf(Rejection.NotFound.class)
                .hasMessage("tally-not-found");
        String made = UUID.randomUUID().toString();
        Flux.range(0, 10)
                .flatMap(number -> tallies.createOrChange(
                        made,
                        Command.by(Actor.system("test")),
                        tally -> tally.map(Tally::next).orElseGet(() -> Tally.first(mission, made))))
                .blockLast();
        assertThat(tallies.get(made).block().state().count()).isEqualTo(10);
    }

    private String create() {
        String fresh = UUID.randomUUID().toString();
        tallies.create(fresh, Command.by(Actor.system("test")), Tally.first(mission, fresh))
                .block();
        return fresh;
    }
}
