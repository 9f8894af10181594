// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.notification.correspondence.usecase.Lanes.Held;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OnEveryDatabase
class MongoLanesIT {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00.123456Z");
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final MongoClient client;
    private final MongoLanes lanes;

    MongoLanesIT(TestDatabase database) {
        client = MongoClients.create(database.uri());
        lanes = new MongoLanes(client.getDatabase(TestDatabase.freshName()));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aMarkedLaneIsClaimedByOneHolderOnly() {
        lanes.mark("a", NOW).block();
        assertThat(Flux.range(0, 8)
                        .flatMap(i -> lanes.claim(NOW, LEASE), 8)
                        .collectList()
                        .block())
                .hasSize(1);
        assertThat(claim(NOW.plusSeconds(59))).isNull();
        assertThat(claim(NOW.plusSeconds(61)).id()).isEqualTo("a");
    }

    @Test
    void theLaneThatHasBeenDueLongestComesFirst() {
        lanes.mark("late", NOW.minusSeconds(1)).block();
        lanes.mark("early", NOW.minusSeconds(9)).block();
        lanes.mark("notYet", NOW.plusSeconds(9)).block();
        assertThat(claim(NOW).id()).isEqualTo("early");
        assertThat(claim(NOW).id()).isEqualTo("late");
        assertThat(claim(NOW)).isNull();
    }

    @Test
    void aReleasedLaneComesBackWhenItIsDueAndARetiredOneWhenItIsMarked() {
        lanes.mark("a", NOW).block();
        lanes.release(claim(NOW), NOW.plusSeconds(5), NOW).block();
        assertThat(claim(NOW.plusSeconds(4))).isNull();
        Held again = claim(NOW.plusSeconds(5));
        lanes.retire(again, NOW.plusSeconds(5)).block();
        assertThat(claim(NOW.plusSeconds(3600))).isNull();
        lanes.mark("a", NOW.plusSeconds(3600)).block();
        assertThat(claim(NOW.plusSeconds(3600))).isNotNull();
    }

    @Test
    void aMarkWhileItIsHeldIsNotLost() {
        lanes.mark("a", NOW).block();
        Held held = claim(NOW);
        lanes.mark("a", NOW).block();
        lanes.retire(held, NOW).block();
        Held second = claim(NOW);
        assertThat(second).isNotNull();
        lanes.mark("a", NOW).block();
        lanes.release(second, NOW.plusSeconds(900), NOW).block();
        assertThat(claim(NOW)).isNotNull();
    }

    @Test
    void whoLostTheLaneGivesNothingBack() {
        lanes.mark("a", NOW).block();
        Held first = claim(NOW);
        Held second = claim(NOW.plusSeconds(61));
        lanes.retire(first, NOW.plusSeconds(62)).block();
        assertThat(claim(NOW.plusSeconds(63))).isNull();
        lanes.release(second, NOW.plusSeconds(64), NOW.plusSeconds(64)).block();
        assertThat(claim(NOW.plusSeconds(64))).isNotNull();
    }

    @Test
    void whoRenewsKeepsTheLane() {
        lanes.mark("a", NOW).block();
        Held held = claim(NOW);
        assertThat(lanes.renew(held, NOW.plusSeconds(50), LEASE).block()).isTrue();
        assertThat(claim(NOW.plusSeconds(100))).isNull();
        Held second = claim(NOW.plusSeconds(111));
        assertThat(second).isNotNull();
        assertThat(lanes.renew(held, NOW.plusSeconds(112), LEASE).block()).isFalse();
        lanes.retire(second, NOW.plusSeconds(112)).block();
        assertThat(lanes.renew(second, NOW.plusSeconds(113), LEASE).block()).isFalse();
    }

    @Test
    void manyMarksOfOneLaneAtTheSameTimeMakeOneLane() {
        Flux.range(0, 32).flatMap(i -> lanes.mark("a", NOW), 16).then().block();
        assertThat(claim(NOW).marks()).isEqualTo(32);
    }

    private Held claim(Instant now) {
        return Mono.from(lanes.claim(now, LEASE)).block();
    }
}
