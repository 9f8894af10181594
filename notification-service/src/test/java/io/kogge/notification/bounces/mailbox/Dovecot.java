// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Debian's Dovecot, with a mailbox of its own; its master process runs as root, and so do these tests. */
final class Dovecot {
    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

    private final Path directory;
    private final int port;
    private final Process process;

    private Dovecot(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /** Whether it can be started here. */
    static boolean isHere() {
        return Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
    }

    static Dovecot start(Path directory, String password) {
        try {
            int port = freePort();
            for (Path each : new Path[] {directory, Files.createDirectories(directory.resolve("home"))}) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
            Path settings = Files.writeString(directory.resolve("dovecot.conf"), settings(directory, port, password));
            Process process = new ProcessBuilder(PROGRAM.toString(), "-F", "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("output").toFile())
                    .start();
            Dovecot dovecot = new Dovecot(directory, port, process);
            await().atMost(Duration.ofSeconds(20)).until(dovecot::answers);
            return dovecot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private boolean answers() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(directory.resolve("output")));
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String settings(Path directory, int port, String password) {
        return """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/log
                protocols = imap
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                mail_location = maildir:%1$s/home/mail
                first_valid_uid = 1
                service imap-login {
                  inet_listener imap {
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                passdb {
                  driver = static
                  args = password=%3$s
                }
                userdb {
                  driver = static
                  args = uid=dovecot gid=dovecot home=%1$s/home
                }
                namespace inbox {
                  inbox = yes
                }
                """.formatted(directory, port, password);
    }
}
