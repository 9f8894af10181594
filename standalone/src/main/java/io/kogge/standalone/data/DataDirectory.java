// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import io.kogge.embedded.PrivateFiles;
import io.kogge.standalone.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one directory that holds everything: broker, database, mails, secrets, logs. Locked while an instance runs,
 * because two brokers on one directory would destroy each other's log; and nobody's but its owner's, because names,
 * addresses and whole mails are in it.
 */
public final class DataDirectory implements AutoCloseable {
    private static final String LOCK = "lock";
    /** What may be there before anything of Kogge is: the lock, and the log of this start. */
    private static final Set<String> BEFORE_ALL = Set.of(LOCK, "kogge.log");

    /** Of what is in the directory; databases and topics note theirs, too. */
    private static final String FORMAT = "3";

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the directory where it is missing, as nobody's but its owner's; says nothing where it cannot. */
    public static void make(Path given) {
        try {
            PrivateFiles.makeDirectory(given.toAbsolutePath().normalize());
        } catch (IOException e) {
            // opening it says why
            return;
        }
    }

    /** Makes the directory where it is missing, refuses one that others get into, and locks it. */
    public static DataDirectory open(Path given) {
        Path root = given.toAbsolutePath().normalize();
        try {
            PrivateFiles.makeDirectory(root);
            requireClosed(root);
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("Kogge already runs on " + root + ". Stop it, or give another one with --data.");
            }
            requireFormat(root, channel);
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new StartFailure("Cannot write to the data directory " + root + ". Give another one with --data.", e);
        }
    }

    /** Whose it is has to close it: what stood open may have been read, and only people can weigh that. */
    private static void requireClosed(Path root) throws IOException {
        if (PrivateFiles.isOpenToOthers(root)) {
            String rights = PrivateFiles.rights(root);
            throw PrivateFiles.canClose(root)
                    ? open(root, rights)
                    : cannotBeClosed(root, rights, Files.getFileStore(root).type());
        }
    }

    private static StartFailure open(Path root, String rights) {
        return new StartFailure(
                ("The data directory %s is open to other users of this machine (%s). Close it: chmod 700 %s."
                                + " Its keys may be known by now: docs/operations.md says how to renew them.")
                        .formatted(root, rights, root));
    }

    static StartFailure cannotBeClosed(Path root, String rights, String fileSystem) {
        return new StartFailure(
                ("The data directory %s is open to other users of this machine (%s), and its file system (%s)"
                                + " cannot say otherwise of single directories. Mount it for its owner only, as with umask=077 or"
                                + " dir_mode=0700,file_mode=0600, or give a directory elsewhere with --data.")
                        .formatted(root, rights, fileSystem));
    }

    /** Notes the format in an empty directory, and refuses one of another format. */
    private static void requireFormat(Path root, FileChannel channel) throws IOException {
        Path note = root.resolve("format");
        if (empty(root)) {
            Files.writeString(note, FORMAT);
        }
        if (!Files.exists(note) || !Files.readString(note).equals(FORMAT)) {
            channel.close();
            throw new StartFailure(
                    "The data directory " + root
                            + " was written by an earlier build of Kogge, which this one cannot read. Give another one with --data.");
        }
    }

    private static boolean empty(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.allMatch(file -> BEFORE_ALL.contains(file.getFileName().toString()));
        }
    }

    // The lock ends with the process, however it ends.
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A directory or file of this name inside. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** The directory itself, absolute. */
    public Path root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
