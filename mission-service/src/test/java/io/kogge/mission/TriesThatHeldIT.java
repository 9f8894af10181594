// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import io.kogge.testkit.http.Door;
import io.kogge.testkit.http.TriesThatHeld;
import io.kogge.testkit.mongo.TestDatabases;
import java.net.URI;
import java.util.stream.Stream;

class TriesThatHeldIT extends TriesThatHeld {
    @Override
    protected Stream<Door> doors() {
        RunningService service = RunningService.on(TestDatabases.embedded());
        return Stream.of(Door.ofMission(URI.create(service.origin()).getPort()));
    }
}
