// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a service the strangers of one network can have at a time.
 *
 * @param atOnce so many of their requests are worked on at once
 * @param waiting so many more wait until it is their turn
 * @param longestWait so long each waits at most
 */
@Validated
@ConfigurationProperties("kogge.web.network-share")
public record NetworkShare(
        @DefaultValue("1") @Min(1) int atOnce,
        @DefaultValue("200") @Min(0) int waiting,
        @DefaultValue("10s") Duration longestWait) {
    /** The code of what does not fit; worded as {@code rejection.network-busy}. */
    public static final String BUSY = "network-busy";

    /** Refuses a wait that is over before it begins. */
    public NetworkShare {
        if (longestWait.isZero() || longestWait.isNegative()) {
            throw new IllegalArgumentException("kogge.web.network-share.longest-wait must be longer than nothing");
        }
    }
}
