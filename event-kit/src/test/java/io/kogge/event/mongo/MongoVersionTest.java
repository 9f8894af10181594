// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoVersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"4.4.30", "6.0.5", "6.0.27", "7.0.27", "7.3.4", "8.0.16", "8.0.4-rc0", "8.1.2", "8.2.2"})
    void whatIsNotMendedAnyMoreOrLacksWhatWasMendedIsTold(String version) {
        assertThat(MongoVersion.named(version).warning())
                .hasValueSatisfying(
                        warning -> assertThat(warning).contains("MongoDB " + version + " ", "7.0.28, 8.0.17, 8.2.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.0.28", "7.0.40", "8.0.17", "8.2.3", "8.2.10-ent", "8.3.0", "9.0.0", "not a number"})
    void nothingIsSaidOfTheOthers(String version) {
        assertThat(MongoVersion.named(version).warning()).isEmpty();
    }
}
