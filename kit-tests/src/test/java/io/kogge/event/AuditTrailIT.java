// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.event.audit.MongoAuditTrail;
import io.kogge.kernel.audit.AuditEntry;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** The audit trail as operators read it. */
@OnEveryDatabase
class AuditTrailIT {
    private static final Instant NOON = Instant.parse("2027-03-09T12:00:00Z");

    @Parameter
    TestDatabase database;

    @Test
    void entriesAreReadNewestFirstAndForgottenAfterTheirTime() {
        try (MongoClient client = MongoClients.create(database.uri())) {
            MongoAuditTrail trail = new MongoAuditTrail(client.getDatabase(TestDatabase.freshName()));
            trail.prepare().block();
            AuditEntry first = entry(0, "staff-1");
            AuditEntry second = entry(1, "staff-2");
            AuditEntry third = entry(2, "staff-1");
            List.of(second, first, third)
                    .forEach(entry -> trail.add(entry).toCompletableFuture().join());

            assertThat(read(trail, 0, 10, null, 10)).containsExactly(third, second, first);
            assertThat(read(trail, 0, 10, "staff-1", 10)).containsExactly(third, first);
            assertThat(read(trail, 1, 2, null, 10)).containsExactly(second);
            assertThat(read(trail, 0, 10, null, 1)).containsExactly(third);

            assertThat(trail.deleteOlderThan(NOON.plusSeconds(2)).block()).isEqualTo(2);
            assertThat(read(trail, 0, 10, null, 10)).containsExactly(third);
        }
    }

    private static AuditEntry entry(int second, String who) {
        return new AuditEntry(
                NOON.plusSeconds(second), who, "POST /missions/{id}/announcement", "/missions/m1/announcement", 303);
    }

    private static List<AuditEntry> read(MongoAuditTrail trail, int since, int until, @Nullable String who, int most) {
        return trail.read(NOON.plusSeconds(since), NOON.plusSeconds(until), who, most)
                .collectList()
                .block();
    }
}
