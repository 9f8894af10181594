// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces;

import io.kogge.notification.settings.ThisMachine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox to which things come back; nothing is read where it has no host. All times are system time.
 *
 * @param host where it is, by IMAP
 * @param port usually 993, and 143 without TLS from the beginning
 * @param security how the way to it is protected
 * @param user its user
 * @param password the user's password
 * @param folder which folder is read
 * @param moveTo folder into which goes what is done; where it is not set, that stays and is marked as read
 * @param every pause between two looks
 * @param batch mails that are read together
 * @param largest so much of a mail is read
 * @param connect longest wait for a connection
 * @param step longest wait for each of the server's answers
 * @param keep how long mails that staff have to look at are kept, settled or not
 * @param forwardTo where mails go that staff hand on to the office; else where answers to messages go
 */
@Validated
@ConfigurationProperties("kogge.notification.mailbox")
record MailboxSettings(
        @DefaultValue("") @NotNull String host,
        @DefaultValue("993") @Min(1) @Max(65_535) int port,
        @DefaultValue("TLS") @NotNull Security security,
        @DefaultValue("") @NotNull String user,
        @DefaultValue("") @NotNull String password,
        @DefaultValue("INBOX") @NotNull String folder,
        @DefaultValue("") @NotNull String moveTo,
        @DefaultValue("1m") @NotNull Duration every,
        @DefaultValue("25") @Min(1) @Max(500) int batch,
        @DefaultValue("1MB") @NotNull DataSize largest,
        @DefaultValue("10s") @NotNull Duration connect,
        @DefaultValue("30s") @NotNull Duration step,
        @DefaultValue("90d") @NotNull Duration keep,
        @Nullable @Email String forwardTo) {

    /** How the way to the mailbox is protected. */
    enum Security {
        /** From the first octet. */
        TLS,
        /** After a command, without which nothing is said. */
        STARTTLS,
        /** Not at all: for a server on the same machine. */
        NONE,
        /** Not at all, and whoever is on the way reads mails and the password. */
        READABLE_ON_THE_WAY
    }

    /** What is not protected stays on the machine, unless somebody has said what that means. */
    MailboxSettings {
        if (security == Security.NONE && !host.isBlank() && !ThisMachine.is(host)) {
            throw new IllegalArgumentException(
                    "kogge.notification.mailbox.security NONE is for a server on this machine, which " + host
                            + " is not: TLS and STARTTLS protect mails and password, READABLE_ON_THE_WAY does not");
        }
    }

    /** Whether there is a mailbox. */
    boolean present() {
        return !host.isBlank();
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "MailboxSettings[" + user + '@' + host + ':' + port + '/' + folder + ']';
    }
}
