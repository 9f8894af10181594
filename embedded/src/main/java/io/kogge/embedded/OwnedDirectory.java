// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A directory that one process owns until it closes this or dies. Two brokers or databases on one directory destroy its
 * data, so each takes its directory before it touches anything in it. The operating system gives the lock back when the
 * process is killed.
 */
public final class OwnedDirectory implements AutoCloseable {
    private static final String LOCK_FILE = "kogge.lock";

    private final Path path;
    private final FileChannel channel;

    private OwnedDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the directory where it is missing, shuts others out of it, and takes it.
     *
     * @throws EmbeddedServerException if it cannot be written, or another process (or this one) has it
     */
    public static OwnedDirectory take(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        FileChannel channel = open(path);
        if (lock(channel) == null) {
            close(channel);
            throw new EmbeddedServerException(
                    path + " is in use by another running Kogge: stop that one first, or choose another directory.");
        }
        return new OwnedDirectory(path, channel);
    }

    /** The directory, absolute. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        close(channel);
    }

    private static FileChannel open(Path path) {
        try {
            PrivateFiles.makeDirectory(path);
            PrivateFiles.closeDirectory(path);
            return FileChannel.open(path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "Cannot write in " + path + ": choose a directory that you may write in.", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        } catch (IOException e) {
            throw new EmbeddedServerException("This file system cannot lock files: " + e.getMessage(), e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot release a lock: " + e.getMessage(), e);
        }
    }
}
