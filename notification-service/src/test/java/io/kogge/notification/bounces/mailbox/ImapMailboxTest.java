// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.kogge.notification.bounces.usecase.Mailbox.Arrived;
import io.kogge.notification.bounces.usecase.Mailbox.Position;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** On a real IMAP server. */
class ImapMailboxTest {
    private static final int LARGEST = 2_000;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final Scheduler blocking = Schedulers.newBoundedElastic(2, 10, "imap-test");

    @BeforeEach
    void start() {
        server.start();
        server.setUser("kogge", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
        blocking.dispose();
    }

    @Test
    void mailsComeInTheirOrderAFewAtATimeAndUnmarked() {
        deliver("one", "two", "three");

        List<Arrived> first = mailbox("").next(Position.START, 2).block();
        List<Arrived> rest = mailbox("").next(first.get(1).position(), 2).block();

        assertThat(first)
                .extracting(ImapMailboxTest::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("Subject: one"),
                        text -> assertThat(text).contains("Subject: two"));
        assertThat(rest).hasSize(1);
        assertThat(mailbox("").next(rest.get(0).position(), 2).block()).isEmpty();
        assertThat(inbox()).noneMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
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
        assertThat(inbox())
                .filteredOn(message -> message.getFlags().contains(Flags.Flag.SEEN))
                .hasSize(1);

        mailbox("Done")
                .done(List.of(all.get(0).position(), all.get(1).position()))
                .block();
        assertThat(inbox()).isEmpty();
        mailbox("Done").done(List.of(all.get(0).position())).block();
    }

    @Test
    void ofALargeMailTheBeginningIsRead() {
        deliver("large " + "x".repeat(50_000));

        List<Arrived> read = mailbox("").next(Position.START, 10).block();

        assertThat(read).extracting(arrived -> arrived.octets().length).containsExactly(LARGEST);
    }

    private ImapMailbox mailbox(String moveTo) {
        return new ImapMailbox(
                new ImapSettings(
                        "127.0.0.1",
                        server.getImap().getPort(),
                        false,
                        false,
                        "kogge",
                        "secret",
                        "INBOX",
                        moveTo,
                        LARGEST,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10)),
                blocking);
    }

    private List<com.icegreen.greenmail.store.StoredMessage> inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user()).getMessages();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private GreenMailUser user() {
        return server.getUserManager().getUser("kogge");
    }

    private void deliver(String... subjects) {
        for (String subject : subjects) {
            try {
                user().deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(("Subject: " + subject.split(" ")[0] + "\r\n\r\n" + subject + "\r\n")
                                .getBytes(StandardCharsets.US_ASCII))));
            } catch (jakarta.mail.MessagingException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static String text(Arrived arrived) {
        return new String(arrived.octets(), StandardCharsets.US_ASCII);
    }
}
