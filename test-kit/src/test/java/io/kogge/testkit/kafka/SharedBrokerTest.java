// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.kafka.EmbeddedBroker;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedBrokerTest {
    @Test
    void itIsStartedOnceAndAFreshOneStandsBesideIt(@TempDir Path directory) {
        EmbeddedBroker shared = SharedBroker.get();
        try (EmbeddedBroker fresh = Brokers.fresh(directory)) {
            assertThat(SharedBroker.get()).isSameAs(shared);
            assertThat(fresh.bootstrapServers()).isNotEqualTo(shared.bootstrapServers());
        }
    }
}
