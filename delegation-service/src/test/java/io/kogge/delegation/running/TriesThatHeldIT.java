// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.running;

import io.kogge.testkit.http.Door;
import io.kogge.testkit.http.TriesThatHeld;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.stream.Stream;

class TriesThatHeldIT extends TriesThatHeld {
    @Override
    protected Stream<Door> doors() {
        return Stream.of(
                Door.ofDelegation(RunningService.on(TestDatabases.embedded()).port(0)));
    }
}
