// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.planning.model.UnsafeNotice;
import io.kogge.testkit.document.StoredStates;
import io.kogge.testkit.growth.ExaminedDocuments;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What is read to tell staff which drafts wait for them. */
@OnEveryDatabase
class AskedMissionsIT {
    private final MongoClient client;
    private final MongoDatabase database;

    AskedMissionsIT(TestDatabase at) {
        client = MongoClients.create(at.uri());
        database = client.getDatabase(TestDatabase.freshName());
        Flux.fromIterable(MissionStorage.type(event -> List.of()).indexes())
                .concatMap(index -> database.getCollection(MissionStorage.COLLECTION)
                        .createIndex(Indexes.ascending(index.fields())))
                .blockLast();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void draftsThatNobodyWasAskedAboutAreNotRead() {
        Optional<ExaminedDocuments> examined = ExaminedDocuments.of(database);
        assumeTrue(examined.isPresent(), "counts what it reads");
        store(Stream.concat(
                IntStream.range(0, 100).mapToObj(number -> draft("draft-" + number)),
                Stream.of(draft("asked")
                        .askApproval("planner", Set.of(new UnsafeNotice("war", 1)), Plans.BEFORE_OPENING)
                        .state())));

        assertThat(examined.get()
                        .during(
                                MissionStorage.COLLECTION,
                                () -> assertThat(awaiting()).containsExactly("asked")))
                .isEqualTo(1);
    }

    private List<String> awaiting() {
        return Flux.from(database.getCollection(MissionStorage.COLLECTION)
                        .find(MongoMissionSearch.awaiting("colleague", Plans.BEFORE_OPENING))
                        .sort(MongoMissionSearch.EARLIEST_FIRST))
                .map(document -> document.getString("_id"))
                .collectList()
                .block();
    }

    private static Mission draft(String id) {
        return Mission.draft(id, Plans.hamburgMission(), "planner").state();
    }

    private void store(Stream<Mission> missions) {
        StoredStates.insert(
                database,
                MissionStorage.COLLECTION,
                MissionDocument.class,
                missions.map(MissionDocument::of)
                        .collect(Collectors.toMap(MissionDocument::missionId, Function.identity())));
    }
}
