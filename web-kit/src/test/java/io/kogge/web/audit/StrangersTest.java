// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.MovedClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StrangersTest {
    private final MovedClock time = new MovedClock();
    private final Strangers strangers = new Strangers(new Limiter(new byte[32], time), time);

    @Test
    void theyCannotFillTheTrail() {
        assertThat(IntStream.range(0, 5_000).filter(i -> strangers.room()).count())
                .isEqualTo(600);
    }

    @Test
    void thatIsSaidOnceInTenMinutesThoughThereIsRoomAgainEverySecond(CapturedOutput output) {
        // the stretch before has to be full, so that room comes back bit by bit
        for (int second = 0; second < 1_200; second++) {
            IntStream.range(0, 10).forEach(i -> strangers.room());
            time.move(Duration.ofSeconds(1));
        }
        assertThat(output.getOut().lines().filter(line -> line.contains("More requests are refused")))
                .hasSize(2);
    }
}
