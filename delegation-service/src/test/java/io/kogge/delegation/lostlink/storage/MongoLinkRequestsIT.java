// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.delegation.lostlink.usecase.LinkRequest;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoLinkRequestsIT {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    private final MongoClient client;
    private final MongoLinkRequests requests;

    MongoLinkRequestsIT(TestDatabase database) {
        client = MongoClients.create(database.uri());
        requests = new MongoLinkRequests(client.getDatabase(TestDatabase.freshName()));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theLatestComeFirstAndWhatIsDoneOrTooOldIsGone() {
        for (int i = 0; i < 4; i++) {
            requests.put(new LinkRequest("q" + i, "key", NOW.plusSeconds(i))).block();
        }
        assertThat(requests.open(3).map(LinkRequest::id).collectList().block()).containsExactly("q3", "q2", "q1");
        requests.done("q2").block();
        assertThat(requests.drop(NOW.plusSeconds(1)).block()).isEqualTo(2);
        assertThat(requests.open(3).collectList().block())
                .containsExactly(new LinkRequest("q3", "key", NOW.plusSeconds(3)));
    }
}
