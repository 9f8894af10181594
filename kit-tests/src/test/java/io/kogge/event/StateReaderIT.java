// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.StateReader;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** States of aggregates as a storage reads them that asks in ways of its own. */
@OnEveryDatabase
class StateReaderIT {
    private static final String BERTHS = "berths";

    /** A state. */
    public record Berth(String id, int length, @Nullable String ship) {}

    /** A part of one. */
    public record Ship(@Nullable String ship) {}

    private final MongoClient client;
    private final MongoDatabase database;
    private final StateReader<Berth> whole;

    StateReaderIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        whole = StateReader.whole(database, BERTHS, Berth.class);
        StoredStates.insert(
                database,
                BERTHS,
                Berth.class,
                Map.of("a", new Berth("a", 9, "Ebbe"), "b", new Berth("b", 5, null), "c", new Berth("c", 7, "Vloed")));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void statesAreReadWholeOrInPart() {
        assertThat(whole.find(Filters.gt("state.length", 5)).collectList().block())
                .containsExactlyInAnyOrder(new Berth("a", 9, "Ebbe"), new Berth("c", 7, "Vloed"));
        assertThat(whole.find(
                                Filters.empty(),
                                found -> found.sort(Sorts.ascending("state.length"))
                                        .limit(1))
                        .collectList()
                        .block())
                .containsExactly(new Berth("b", 5, null));
        assertThat(StateReader.part(database, BERTHS, Ship.class)
                        .find(Filters.gt("state.length", 7))
                        .collectList()
                        .block())
                .containsExactly(new Ship("Ebbe"));
        assertThat(whole.ids(Filters.lt("state.length", 9)).collectList().block())
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void oneThatCannotBeReadStopsNoneOfTheOthers() {
        Mono.from(database.getCollection(BERTHS).updateOne(Filters.eq("_id", "a"), Updates.set("state.length", "nine")))
                .block();
        List<String> unreadable = new ArrayList<>();
        assertThat(whole.find(
                                Filters.empty(),
                                found -> found.sort(Sorts.ascending("_id")),
                                (id, why) -> unreadable.add(id))
                        .collectList()
                        .block())
                .extracting(Berth::id)
                .containsExactly("b", "c");
        assertThat(unreadable).containsExactly("a");
    }
}
