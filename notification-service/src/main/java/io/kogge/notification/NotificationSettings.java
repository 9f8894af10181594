// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import io.kogge.notification.schedule.model.Rule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What this service sends, and how.
 *
 * @param publicUrl where people reach the pages: the links in messages begin with it
 * @param office who the messages come from
 * @param mail how messages are sent
 * @param rules what goes out before and after a mission
 * @param eventAge events older than this are not acted upon any more (system time): last year's delegates get no mail
 *     when a consumer lost its place
 */
@Validated
@ConfigurationProperties("kogge.notification")
public record NotificationSettings(
        @NotBlank @Pattern(regexp = "https?://.+") String publicUrl,
        @NotNull @Valid Office office,
        @DefaultValue @Valid MailSettings mail,
        @NotEmpty List<Rule> rules,
        @DefaultValue("14d") @NotNull Duration eventAge) {

    /**
     * The sender.
     *
     * @param name as mail programs show it
     * @param email its address; SPF, DKIM and DMARC of its domain must allow the mail server
     * @param replyTo where answers go; the same address if none is given
     */
    public record Office(
            @NotBlank String name,
            @NotBlank @Email String email,
            @Nullable @Email String replyTo) {}

    /**
     * Sending; all times are system time.
     *
     * @param senders messages sent at the same time, each on its own connection to the mail server
     * @param pause how long an idle sender waits before it looks for work by itself
     * @param lease how long a sender may hold a person's messages; after a crash another one goes on after this
     * @param dialogue longest SMTP dialogue about one message; well below the lease
     * @param connectionKept how long an unused connection to the mail server is kept
     * @param firstRetry pause before the second try; it doubles with each
     * @param longestRetry longest pause between two tries
     * @param deferrals how often the mail server may put a message off before it counts as failed
     * @param giveUpAfter when a message counts as failed that found no mail server
     * @param patience how long a message waits for the recipient's address to arrive
     */
    public record MailSettings(
            @DefaultValue("8") @Min(1) @Max(64) int senders,
            @DefaultValue("1s") @NotNull Duration pause,
            @DefaultValue("1m") @NotNull Duration lease,
            @DefaultValue("25s") @NotNull Duration dialogue,
            @DefaultValue("30s") @NotNull Duration connectionKept,
            @DefaultValue("2s") @NotNull Duration firstRetry,
            @DefaultValue("15m") @NotNull Duration longestRetry,
            @DefaultValue("10") @Min(1) int deferrals,
            @DefaultValue("3d") @NotNull Duration giveUpAfter,
            @DefaultValue("1d") @NotNull Duration patience) {

        /** The dialogue's limit must leave room to record its answer before the lease ends. */
        public MailSettings {
            if (dialogue.multipliedBy(2).compareTo(lease) > 0) {
                throw new IllegalArgumentException("kogge.notification.mail.lease must be twice the dialogue or more");
            }
        }
    }

    /** The public URL, ready to append a path. */
    public String publicUrlWithoutSlash() {
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
