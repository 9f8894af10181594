// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slowly a request's body may come.
 *
 * @param within the whole body, however large
 * @param grace before it counts how much has come
 * @param perSecond the least that comes in each second after that, on average; time in which nobody here reads does not count
 */
@ConfigurationProperties("kogge.web.body-pace")
public record BodyPace(
        @DefaultValue("10m") Duration within,
        @DefaultValue("15s") Duration grace,
        @DefaultValue("1KB") DataSize perSecond) {

    /** What must have come after so much time in which it was read. */
    long leastAfter(long readNanos) {
        double seconds =
                (readNanos - grace.toNanos()) / (double) Duration.ofSeconds(1).toNanos();
        return (long) (Math.max(0, seconds) * perSecond.toBytes());
    }
}
