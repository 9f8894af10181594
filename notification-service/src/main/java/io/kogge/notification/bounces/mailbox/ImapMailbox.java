// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import io.kogge.notification.bounces.usecase.ReturnMailbox;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * A mailbox by IMAP. Each call has a connection of its own, and each of the server's answers a time limit; they block a
 * thread that is kept for them.
 */
public final class ImapMailbox implements ReturnMailbox {
    /** However many answers a call takes. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);

    private final ImapSettings settings;
    private final Octets octets;
    private final Scheduler blocking;

    /** Calls run here. */
    public ImapMailbox(ImapSettings settings, Scheduler blocking) {
        this.settings = settings;
        this.octets = new Octets(settings.largest());
        this.blocking = blocking;
    }

    @Override
    public Mono<List<Arrived>> next(Position behind, int most) {
        return call(Folder.READ_ONLY, folder -> read(folder, behind, most));
    }

    @Override
    public Mono<Void> done(List<Position> positions) {
        return call(Folder.READ_WRITE, folder -> {
                    tidy(folder, positions);
                    return true;
                })
                .then();
    }

    private interface Work<T> {
        T on(IMAPFolder folder) throws MessagingException;
    }

    private <T> Mono<T> call(int mode, Work<T> work) {
        return Mono.fromCallable(() -> connected(mode, work))
                .subscribeOn(blocking)
                .timeout(LONGEST_CALL);
    }

    private <T> T connected(int mode, Work<T> work) throws MessagingException {
        Session session = Session.getInstance(settings.properties());
        try (Store store = session.getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(mode);
            try {
                return work.on(folder);
            } finally {
                if (folder.isOpen()) {
                    folder.close(false);
                }
            }
        }
    }

    private List<Arrived> read(IMAPFolder folder, Position behind, int most) throws MessagingException {
        long validity = folder.getUIDValidity();
        long from = validity == behind.validity() ? behind.uid() + 1 : 1;
        List<Arrived> arrived = new ArrayList<>();
        for (Message message : oldest(folder, from, most)) {
            Position position = new Position(validity, folder.getUID(message));
            try {
                arrived.add(new Arrived(
                        position,
                        message.getReceivedDate().toInstant(),
                        octets.of((IMAPMessage) message, position, folder)));
            } catch (Octets.ConnectionLost lost) {
                if (arrived.isEmpty()) {
                    throw lost;
                }
                break;
            }
        }
        return arrived;
    }

    /** A server answers a range beyond the last mail with the last mail. */
    private static List<Message> oldest(IMAPFolder folder, long from, int most) throws MessagingException {
        Message[] behind = folder.getMessagesByUID(from, UIDFolder.LASTUID);
        List<Message> found = new ArrayList<>();
        for (Message message : behind) {
            if (found.size() < most && message != null && folder.getUID(message) >= from) {
                found.add(message);
            }
        }
        FetchProfile dates = new FetchProfile();
        dates.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(found.toArray(Message[]::new), dates);
        return found;
    }

    private void tidy(IMAPFolder folder, List<Position> positions) throws MessagingException {
        long validity = folder.getUIDValidity();
        long[] uids = positions.stream()
                .filter(position -> position.validity() == validity)
                .mapToLong(Position::uid)
                .toArray();
        Message[] messages = Arrays.stream(folder.getMessagesByUID(uids))
                .filter(message -> message != null)
                .toArray(Message[]::new);
        if (messages.length == 0) {
            return;
        }
        folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
        if (!settings.moveTo().isEmpty()) {
            Folder target = folder.getStore().getFolder(settings.moveTo());
            if (!target.exists()) {
                target.create(Folder.HOLDS_MESSAGES);
            }
            folder.copyMessages(messages, target);
            folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
            folder.expunge(messages);
        }
    }
}
