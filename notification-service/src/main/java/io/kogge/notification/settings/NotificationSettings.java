// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Objects;
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
 * @param eventAge events older than this are not acted upon any more (system time): last year's delegates get no mail
 *     when a consumer lost its place
 * @param deliveriesKept how long finished deliveries are kept, counted from when they were queued (system time), unless one of
 *     the next says otherwise of its kind
 * @param lettersKept letters that have ended, since they were queued; longer than {@code eventAge}
 * @param occurrencesKept what rules made due for one person and is done or dropped, since it was due; longer than
 *     {@code eventAge}
 * @param editionsKept missions as letters showed them, since the last letter went out that shows one; at least
 *     {@link #EDITIONS_OUTLIVE} longer than letters
 */
@Validated
@ConfigurationProperties("kogge.notification")
public record NotificationSettings(
        @NotBlank @Pattern(regexp = "https?://.+") String publicUrl,
        @NotNull @Valid Office office,
        @DefaultValue @Valid MailSettings mail,
        @DefaultValue("14d") @NotNull Duration eventAge,
        @DefaultValue("730d") @NotNull Duration deliveriesKept,
        @Nullable Duration lettersKept,
        @Nullable Duration occurrencesKept,
        @Nullable Duration editionsKept) {
    /** When an edition was last used is noted once a day, and a letter is kept from when it was queued: as it went out later. */
    public static final Duration EDITIONS_OUTLIVE = Duration.ofDays(2);

    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(3);

    /** A delivery tells that a message was queued: it must outlive the events that could queue it again. */
    public NotificationSettings {
        requireLonger("deliveries-kept", deliveriesKept, eventAge);
        requireLonger("letters-kept", lettersKept, eventAge);
        requireLonger("occurrences-kept", occurrencesKept, eventAge);
        Duration letters = Objects.requireNonNullElse(lettersKept, deliveriesKept);
        if (editionsKept != null && editionsKept.compareTo(letters.plus(EDITIONS_OUTLIVE)) < 0) {
            throw new IllegalArgumentException(
                    "kogge.notification.editions-kept must be two days longer than letters are kept, which show them");
        }
    }

    private static void requireLonger(String name, @Nullable Duration kept, Duration eventAge) {
        if (kept != null && kept.compareTo(eventAge) <= 0) {
            throw new IllegalArgumentException("kogge.notification." + name + " must be longer than event-age");
        }
    }

    /** {@code lettersKept}, or what is said of all deliveries. */
    public Duration ofLetters() {
        return Objects.requireNonNullElse(lettersKept, deliveriesKept);
    }

    /** {@code occurrencesKept}, or what is said of all deliveries. */
    public Duration ofOccurrences() {
        return Objects.requireNonNullElse(occurrencesKept, deliveriesKept);
    }

    /** {@code editionsKept}, or as long as letters need them. */
    public Duration ofEditions() {
        return editionsKept == null ? ofLetters().plus(EDITIONS_OUTLIVE) : editionsKept;
    }

    /**
     * The address of the sender, whose name is that of the pages.
     *
     * @param email its address; SPF, DKIM and DMARC of its domain must allow the mail server
     * @param replyTo where answers go; the same address if none is given
     */
    public record Office(
            @NotBlank @Email String email, @Nullable @Email String replyTo) {}

    /**
     * Sending; all times are system time.
     *
     * @param senders messages sent at the same time, each on its own connection to the mail server: most connections of an
     *     instance
     * @param perMinute most messages that an instance sends in any sixty seconds, 0 for as many as there are
     * @param perConnection most messages on one connection; then there is a fresh one
     * @param firstProbe how long messages wait after the mail server was found to be away, until one of them tries again;
     *     it doubles with each that tries in vain
     * @param longestProbe longest of these pauses
     * @param pause how long an idle sender waits before it looks for work by itself
     * @param readableOnTheWay whether messages, with their personal links, may go to a mail server elsewhere in a way that
     *     whoever is between can read and change; else that has to be encrypted, to a server that proves its name
     * @param lease how long a person's messages wait after a crash of their sender; one that lives renews it
     * @param limits how long the mail server may take
     * @param connectionKept how long an unused connection to the mail server is kept
     * @param firstRetry pause before the second try; it doubles with each
     * @param longestRetry longest pause between two tries
     * @param giveUpAfter when a message counts as failed that the mail server always put off
     * @param patience how long a message waits for the recipient's address to arrive
     */
    public record MailSettings(
            @DefaultValue("8") @Min(1) @Max(64) int senders,
            @DefaultValue("0") @Min(0) @Max(1_000_000) int perMinute,
            @DefaultValue("100") @Min(1) int perConnection,
            @DefaultValue("2s") @NotNull Duration firstProbe,
            @DefaultValue("1m") @NotNull Duration longestProbe,
            @DefaultValue("1s") @NotNull Duration pause,
            @DefaultValue("false") boolean readableOnTheWay,
            @DefaultValue("1m") @NotNull Duration lease,
            @DefaultValue @NotNull @Valid SmtpLimits limits,
            @DefaultValue("30s") @NotNull Duration connectionKept,
            @DefaultValue("2s") @NotNull Duration firstRetry,
            @DefaultValue("15m") @NotNull Duration longestRetry,
            @DefaultValue("3d") @NotNull Duration giveUpAfter,
            @DefaultValue("1d") @NotNull Duration patience) {

        /** Whether nothing is said to this mail server before the connection is encrypted; none is named where it is here. */
        public boolean encryptedTo(@Nullable String host) {
            return !readableOnTheWay && host != null && !host.isBlank() && !ThisMachine.is(host);
        }

        /** Of several renewals of a lease one must get through. */
        public MailSettings {
            if (lease.compareTo(SHORTEST_LEASE) < 0) {
                throw new IllegalArgumentException("kogge.notification.mail.lease must be 3s or more");
            }
        }
    }

    /**
     * How long the mail server may take at each step of a dialogue (RFC 5321, 4.5.3.2).
     *
     * @param connect until the connection stands
     * @param command for its greeting and for its answers to EHLO, MAIL FROM and RCPT TO
     * @param data for its answer to DATA
     * @param block for taking a piece of the message
     * @param end for its answer to the end of the message; shorter, and a slow server gets the message twice
     */
    public record SmtpLimits(
            @DefaultValue("30s") @NotNull Duration connect,
            @DefaultValue("5m") @NotNull Duration command,
            @DefaultValue("2m") @NotNull Duration data,
            @DefaultValue("3m") @NotNull Duration block,
            @DefaultValue("10m") @NotNull Duration end) {}

    /** The public URL, ready to append a path. */
    public String publicUrlWithoutSlash() {
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
