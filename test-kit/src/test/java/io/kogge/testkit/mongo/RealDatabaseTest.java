// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mongo.Database;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealDatabaseTest {
    @Test
    void aGivenAddressComesFirst() {
        TestDatabase given = TestDatabases.embedded();
        try (Database found = RealDatabase.search(Map.of(RealDatabase.GIVEN, given.uri()))
                .found()
                .orElseThrow()) {
            assertThat(found.uri()).isEqualTo(given.uri());
        }
    }
}
