// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the kit keeps what has no further use. Services keep their own kinds by settings of theirs.
 *
 * @param every pause between two runs of the retention job
 * @param skippedReactions events that were too old to be acted upon
 * @param dismissedLetters dead letters that operators dismissed; longer than the letters themselves are kept, or they
 *     would be listed again
 * @param oldGenerations generations of views that a crash left behind
 * @param audit who did what, and what was refused
 */
@Validated
@ConfigurationProperties("kogge.retention")
public record RetentionSettings(
        @DefaultValue("1h") @NotNull Duration every,
        @DefaultValue("365d") @NotNull Duration skippedReactions,
        @DefaultValue("365d") @NotNull Duration dismissedLetters,
        @DefaultValue("1h") @NotNull Duration oldGenerations,
        @DefaultValue("365d") @NotNull Duration audit) {}
