// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import io.kogge.standalone.cli.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one directory that holds everything: broker, database, mails, secrets, logs. Locked while an instance runs,
 * because two brokers on one directory would destroy each other's log.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the directory where it is missing, and locks it. */
    public static DataDirectory open(Path given) {
        Path root = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("Kogge already runs on " + root + ". Stop it, or give another one with --data.");
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new StartFailure("Cannot write to the data directory " + root + ". Give another one with --data.", e);
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
