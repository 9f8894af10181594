// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a service the strangers of one network can have at a time.
 *
 * @param atOnce so many of their requests are worked on at once
 * @param waiting so many more wait until it is their turn
 * @param waitingBytes so much of bodies is kept for those who wait; one body may be larger, alone
 * @param longestWait so long each waits at most
 * @param longestHold so long a turn lasts at most: what takes longer waits itself, mostly, and goes on without one
 */
@Validated
@ConfigurationProperties("kogge.web.network-share")
public record NetworkShare(
        @DefaultValue("2") @Min(1) int atOnce,
        @DefaultValue("200") @Min(0) int waiting,
        @DefaultValue("4MB") DataSize waitingBytes,
        @DefaultValue("10s") Duration longestWait,
        @DefaultValue("1s") Duration longestHold) {
    /** The code of what does not fit; worded as {@code rejection.network-busy}. */
    public static final String BUSY = "network-busy";

    /** Refuses what is over before it begins. */
    public NetworkShare {
        Map.of("longest-wait", longestWait, "longest-hold", longestHold).forEach((name, time) -> {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("kogge.web.network-share." + name + " must be longer than nothing");
            }
        });
    }
}
