// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.OwnedDirectory;
import io.kogge.embedded.Ports;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server on the loopback address that keeps every message and passes none on: the inbox of a demo, of a trial
 * and of tests. A message is on disk before it is acknowledged, so neither a kill nor a restart loses one.
 */
public final class MailServer implements AutoCloseable {
    /** The largest message taken, in bytes; a larger one is answered with 552. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final Duration IDLE = Duration.ofMinutes(1);

    private final OwnedDirectory directory;
    private final Mailbox mailbox;
    private final SMTPServer server;

    private MailServer(OwnedDirectory directory, Mailbox mailbox, SMTPServer server) {
        this.directory = directory;
        this.mailbox = mailbox;
        this.server = server;
    }

    /** Starts a server that takes mail for everybody; see {@link #start(Path, int, RecipientPolicy, Clock)}. */
    public static MailServer start(Path directory, int port) {
        return start(directory, port, RecipientPolicy.ACCEPT_ALL);
    }

    /** Starts a server that says by the system's clock when mail came; see {@link #start(Path, int, RecipientPolicy, Clock)}. */
    public static MailServer start(Path directory, int port, RecipientPolicy policy) {
        return start(directory, port, policy, Clock.systemUTC());
    }

    /**
     * Starts the server with the messages that are already in the directory.
     *
     * @param port 0 for any free port
     * @param clock says when a message came: that of whoever reads them
     * @throws EmbeddedServerException if the port is taken, or the directory is not writable or in use
     */
    public static MailServer start(Path directory, int port, RecipientPolicy policy, Clock clock) {
        int chosen = Ports.choose("mail server", port);
        OwnedDirectory owned = OwnedDirectory.take(directory);
        try {
            Mailbox mailbox = Mailbox.open(owned.path(), clock);
            SMTPServer server = SMTPServer.port(chosen)
                    .bindAddress(Ports.loopback())
                    .hostName("localhost")
                    .softwareName("Kogge inbox")
                    // the message is kept as it was sent
                    .insertReceivedHeaders(false)
                    .maxMessageSize(MAX_BYTES)
                    .connectionTimeout((int) IDLE.toMillis(), TimeUnit.MILLISECONDS)
                    .messageHandlerFactory(context -> new MailTransaction(mailbox, policy))
                    .build();
            server.start();
            return new MailServer(owned, mailbox, server);
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Every message, newest first. */
    public List<CaughtMail> messages() {
        return mailbox.newestFirst();
    }

    public Optional<CaughtMail> find(String id) {
        return mailbox.find(id);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            directory.close();
        }
    }
}
