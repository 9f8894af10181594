// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.SharedCounts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {
    @Test
    void theyCannotFillTheTrail() {
        Clock noon = Clock.fixed(Instant.parse("2027-03-09T12:00:00Z"), ZoneOffset.UTC);
        Strangers strangers = new Strangers(new Limiter(new byte[32], SharedCounts.NONE, noon));

        assertThat(IntStream.range(0, 5_000).filter(i -> strangers.room()).count())
                .isEqualTo(600);
    }
}
