// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import io.kogge.embedded.EmbeddedServerException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The messages in a directory, one file each, complete or not there at all. */
final class Mailbox {
    private static final String SUFFIX = ".eml";
    private static final String UNFINISHED = ".part";

    private final Path directory;
    private final ConcurrentSkipListMap<String, CaughtMail> mails = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong();

    private final Clock clock;

    private Mailbox(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Opens the directory; what a crash left half written was never acknowledged and goes. */
    static Mailbox open(Path directory, Clock clock) {
        Mailbox mailbox = new Mailbox(directory, clock);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(UNFINISHED)) {
                    Files.delete(file);
                } else if (name.endsWith(SUFFIX)) {
                    mailbox.index(name.substring(0, name.length() - SUFFIX.length()), file);
                }
            }
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot read the mails in " + directory + ": " + e.getMessage(), e);
        }
        return mailbox;
    }

    /** Stores a message so that it outlives a power cut, and only then returns. */
    CaughtMail store(String sender, List<String> recipients, byte[] message) throws IOException {
        Envelope envelope = new Envelope(clock.instant(), sender, recipients);
        String id = nextId(envelope.received());
        Path unfinished = directory.resolve(id + UNFINISHED);
        byte[] head = envelope.bytes();
        try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeFully(out, head);
            writeFully(out, message);
            out.force(true);
        }
        Path file = Files.move(unfinished, directory.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        syncDirectory();
        CaughtMail mail = envelope.mail(id, new MailContent(file, head.length));
        mails.put(id, mail);
        return mail;
    }

    List<CaughtMail> newestFirst() {
        return List.copyOf(mails.descendingMap().values());
    }

    Optional<CaughtMail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    private void index(String id, Path file) throws IOException {
        Envelope.Parsed parsed = Envelope.read(file);
        mails.put(id, parsed.envelope().mail(id, new MailContent(file, parsed.length())));
        lastId.accumulateAndGet(number(id), Math::max);
    }

    /** Ids grow even where the clock stands still or goes back. */
    private String nextId(Instant now) {
        return "%020d".formatted(lastId.updateAndGet(last -> Math.max(last + 1, now.toEpochMilli() * 1000)));
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    private static void writeFully(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    /** The rename itself must reach the disk; only Windows refuses to open a directory, and needs no such call. */
    private void syncDirectory() throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
