// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this service publishes and consumes events.
 *
 * @param service short name of the service, such as {@code mission}: begins the names of its consumer groups
 * @param source CloudEvents source of its events, a URN; {@code urn:kogge:<service>} unless set
 * @param instance name of this instance, different in each and the same after a restart: its consumers then get
 *     their partitions back at once; without it they wait for the session of the previous run to end
 * @param replicationFactor copies that the broker keeps of each topic
 * @param hotPathWait how long a change waits for the broker's acknowledgement before it is answered all the same
 * @param drainLimit how long a stop waits for publishing, jobs and batches to end
 * @param deadLettersKept how long dead letters stay
 * @param personalDeadLettersKept how long dead letters stay that may hold personal data
 * @param consumers limits of the consumers
 */
@Validated
@ConfigurationProperties("kogge.event")
public record EventSettings(
        @NotBlank String service,
        @Nullable String source,
        @Nullable String instance,
        @DefaultValue("1") @Min(1) short replicationFactor,
        @DefaultValue("500ms") @NotNull Duration hotPathWait,
        @DefaultValue("10s") @NotNull Duration drainLimit,
        @DefaultValue("90d") @NotNull Duration deadLettersKept,
        @DefaultValue("7d") @NotNull Duration personalDeadLettersKept,
        @DefaultValue @Valid Consumers consumers) {

    /**
     * Limits of each consumer.
     *
     * @param batchSize most records of one batch
     * @param keysAtOnce keys that are handled at the same time; the records of one key are handled one by one
     * @param tries how often a record is tried before it is set aside
     * @param retryDelay pause before the second try; it grows fourfold with each
     * @param recordTimeLimit longest try of one record
     * @param batchTimeLimit longest handling of one batch; what is left then is delivered again. Below Kafka's
     *     {@code max.poll.interval.ms} (5 minutes), or the broker takes the consumer for dead
     * @param unavailableDelay first pause before a batch is delivered again because the database or the broker is
     *     away; it doubles up to 30 times that
     */
    public record Consumers(
            @DefaultValue("200") @Min(1) @Max(5000) int batchSize,
            @DefaultValue("16") @Min(1) @Max(256) int keysAtOnce,
            @DefaultValue("4") @Min(1) @Max(10) int tries,
            @DefaultValue("200ms") @NotNull Duration retryDelay,
            @DefaultValue("30s") @NotNull Duration recordTimeLimit,
            @DefaultValue("4m") @NotNull Duration batchTimeLimit,
            @DefaultValue("500ms") @NotNull Duration unavailableDelay) {}

    /** CloudEvents source of this service's events. */
    public String sourceUrn() {
        return source == null ? "urn:kogge:" + service : source;
    }
}
