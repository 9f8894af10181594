// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Directories and files that only their owner can read or change, whatever the process's mask says. Where a file system
 * knows no such rights, as on Windows, they have those of the directory that they are in.
 */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Makes the directory where it is missing, and those above it that are; one that is there stays as it is. */
    public static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory, attributes(directory, DIRECTORY));
    }

    /** Takes the rights of all others from a directory. */
    public static void closeDirectory(Path directory) throws IOException {
        if (knowsRights(directory)) {
            Files.setPosixFilePermissions(directory, DIRECTORY);
        }
    }

    /** Whether others than the owner have any right to this directory or file. */
    public static boolean isOpenToOthers(Path path) throws IOException {
        return knowsRights(path)
                && Files.getPosixFilePermissions(path).stream().anyMatch(right -> !DIRECTORY.contains(right));
    }

    /** Who may do what, such as {@code rwxr-x---}. */
    public static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Puts this text in place of what is in the file, as a whole or not at all, also where the power fails meanwhile. */
    public static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, attributes(file, FILE));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Whether what others may do can be said here at all. Some mounted file systems, such as exFAT, have rights for all of
     * their files together; they show these and leave it at that when they are asked for others.
     */
    public static boolean canClose(Path directory) throws IOException {
        Path probe = directory.resolve(".rights-" + UUID.randomUUID());
        Files.createFile(probe, attributes(probe, FILE));
        try {
            return knowsRights(probe) && Files.getPosixFilePermissions(probe).equals(FILE);
        } finally {
            Files.delete(probe);
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
