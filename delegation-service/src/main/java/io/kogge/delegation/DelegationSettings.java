// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an office may set about registrations and places.
 *
 * @param confirmWithin how long somebody has to confirm the address, by the domain's clock; then the registration
 *     lapses and what was filled in is erased
 * @param expireEvery pause between two looks for registrations that lapsed
 * @param sweepEvery pause between two looks for what a crash left undone in allocations
 * @param sweepAfter a registration of which its mission's allocation has not heard is seen as left behind after so long;
 *     before, its event is probably on its way
 * @param termsSweepEvery pause between two looks for allocations that did not hear of a mission's change
 * @param reactionAge the oldest event that still changes an allocation. Long, as no registration may be lost: longer
 *     than any mission is open, and short enough that a consumer group that lost its offsets does not go back years
 */
@Validated
@ConfigurationProperties("kogge.delegation")
public record DelegationSettings(
        @DefaultValue("48h") @NotNull Duration confirmWithin,
        @DefaultValue("30s") @NotNull Duration expireEvery,
        @DefaultValue("15s") @NotNull Duration sweepEvery,
        @DefaultValue("30s") @NotNull Duration sweepAfter,
        @DefaultValue("5m") @NotNull Duration termsSweepEvery,
        @DefaultValue("400d") @NotNull Duration reactionAge) {}
