// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Cluster;
import io.kogge.testkit.http.Door;
import io.kogge.testkit.http.TriesThatHeld;
import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.routing.RouteTable;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All services behind one port, as on a single machine. */
class TriesThatHeldIT extends TriesThatHeld {
    private Cluster kogge;

    @BeforeAll
    void start() {
        kogge = Cluster.start(TestDatabases.embedded(), 1);
        kogge.startOwnPages();
    }

    @AfterAll
    void stop() {
        kogge.close();
    }

    @Test
    void of_its_own_pages_everybody_gets_no_more_than_their_looks() {
        assertThat(kogge.context(0, "standalone").getBean(RouteTable.class).open())
                .containsExactly("GET /inbox/assets/{*name}");
    }

    @Override
    protected Stream<Door> doors() {
        int port = URI.create(kogge.url()).getPort();
        return Stream.of(Door.ofMission(port), Door.ofDelegation(port), Door.ofNotification(port));
    }
}
