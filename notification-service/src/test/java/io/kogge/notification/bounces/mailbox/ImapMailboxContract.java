// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.notification.bounces.usecase.ReturnMailbox.Arrived;
import io.kogge.notification.bounces.usecase.ReturnMailbox.Position;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What is relied on with every IMAP server. */
abstract class ImapMailboxContract {
    static final String USER = "kogge";
    static final String PASSWORD = "secret";
    private static final int LARGEST = 2_000;

    private final Scheduler blocking = Schedulers.newBoundedElastic(2, 10, "imap-test");

    /** Of a server on this machine, with an empty mailbox of this user. */
    abstract int port();

    @AfterEach
    void dispose() {
        blocking.dispose();
    }

    @Test
    void mailsComeInTheirOrderAFewAtATimeAndUnmarked() {
        deliver("one", "two", "three");

        List<Arrived> first = mailbox("").next(Position.START, 2).block();
        List<Arrived> rest = mailbox("").next(first.get(1).position(), 2).block();

        assertThat(first)
                .extracting(ImapMailboxContract::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("Subject: one"),
                        text -> assertThat(text).contains("Subject: two"));
        assertThat(first.get(0).at()).isAfter(Instant.EPOCH);
        assertThat(rest).hasSize(1);
        assertThat(mailbox("").next(rest.get(0).position(), 2).block()).isEmpty();
        assertThat(seen("INBOX")).containsExactly(false, false, false);
    }

    @Test
    void anEmptyMailboxHasNothing() {
        assertThat(mailbox("").next(Position.START, 10).block()).isEmpty();
    }

    @Test
    void underAnotherValidityTheNumbersBeginAnew() {
        deliver("one");

        assertThat(mailbox("").next(new Position(4711, 99), 10).block()).hasSize(1);
    }

    @Test
    void whatIsDoneIsMarkedOrMovedAway() {
        deliver("one", "two");
        List<Arrived> all = mailbox("").next(Position.START, 10).block();

        mailbox("").done(List.of(all.get(0).position())).block();
        assertThat(seen("INBOX")).containsExactly(true, false);

        mailbox("Done")
                .done(List.of(all.get(0).position(), all.get(1).position()))
                .block();
        assertThat(seen("INBOX")).isEmpty();
        assertThat(seen("Done")).containsExactly(true, true);
        mailbox("Done").done(List.of(all.get(0).position())).block();
    }

    @Test
    void ofALargeMailTheBeginningIsRead() {
        deliver("large " + "x".repeat(50_000));

        List<Arrived> read = mailbox("").next(Position.START, 10).block();

        assertThat(read).extracting(arrived -> arrived.octets().length).containsExactly(LARGEST);
    }

    @Test
    void aWrongPasswordIsAnErrorThatNamesNoPassword() {
        ImapMailbox wrong = new ImapMailbox(settings("", "wrong"), blocking);

        assertThatThrownBy(() -> wrong.next(Position.START, 10).block())
                .hasRootCauseInstanceOf(jakarta.mail.AuthenticationFailedException.class)
                .hasMessageNotContaining("wrong");
    }

    private ImapMailbox mailbox(String moveTo) {
        return new ImapMailbox(settings(moveTo, PASSWORD), blocking);
    }

    private ImapSettings settings(String moveTo, String password) {
        return new ImapSettings(
                "127.0.0.1",
                port(),
                false,
                false,
                USER,
                password,
                "INBOX",
                moveTo,
                LARGEST,
                Duration.ofSeconds(5),
                Duration.ofSeconds(10));
    }

    private void deliver(String... texts) {
        inFolder("INBOX", folder -> {
            for (String text : texts) {
                String mail = "Subject: " + text.split(" ")[0] + "\r\n\r\n" + text + "\r\n";
                folder.appendMessages(new Message[] {
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)))
                });
            }
            return true;
        });
    }

    /** Of each mail in the folder, whether it is marked as read. */
    private List<Boolean> seen(String name) {
        return inFolder(name, folder -> {
            folder.open(Folder.READ_ONLY);
            List<Boolean> seen = Arrays.stream(folder.getMessages())
                    .map(ImapMailboxContract::seen)
                    .toList();
            folder.close(false);
            return seen;
        });
    }

    private static boolean seen(Message message) {
        try {
            return message.isSet(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private interface Work<T> {
        T on(Folder folder) throws MessagingException;
    }

    private <T> T inFolder(String name, Work<T> work) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port(), USER, PASSWORD);
            return work.on(store.getFolder(name));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Arrived arrived) {
        return new String(arrived.octets(), StandardCharsets.US_ASCII);
    }
}
