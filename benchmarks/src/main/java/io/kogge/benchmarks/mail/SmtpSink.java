// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.mail;

import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.process.Child;
import io.kogge.embedded.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Postfix's test server {@code smtp-sink} as a process: it takes every mail and throws it away, or keeps it in a file each. */
public final class SmtpSink implements AutoCloseable {
    private static final String VARIABLE = "KOGGE_SMTP_SINK";
    private static final String NAME = "smtp-sink";
    private static final String WAITING = "100";
    private static final Duration SOON = Duration.ofSeconds(10);

    private final int port;
    private final Path kept;
    private Child child;

    private SmtpSink(int port, Path kept, Child child) {
        this.port = port;
        this.kept = kept;
        this.child = child;
    }

    /** Starts it; it keeps mails in that directory until {@link #keepNothing}. */
    public static SmtpSink start(Path directory) {
        int port = Ports.choose(NAME, 0);
        Path kept = directory.resolve("mails");
        try {
            Files.createDirectories(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SmtpSink(port, kept, run(port, List.of("-d", kept + "/mail."), directory.resolve("sink.txt")));
    }

    private static Child run(int port, List<String> options, Path output) {
        Path program = program();
        List<String> command = new ArrayList<>(List.of(program.toString()));
        if (System.getProperty("user.name").equals("root")) {
            // it insists on being told; another user could not write where mails are kept
            command.addAll(List.of("-u", "root"));
        }
        command.addAll(options);
        command.addAll(List.of(Ports.HOST + ":" + port, WAITING));
        // where the package is unpacked and not installed, its libraries lie beside it
        String libraries = program.resolveSibling("../lib/postfix").normalize().toString();
        Child child = Child.start(NAME, command, Map.of("LD_LIBRARY_PATH", libraries), output);
        child.await("listening", SOON, () -> listens(port));
        return child;
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.HOST, port), (int) SOON.toMillis());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path program() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv(VARIABLE)),
                        Stream.concat(
                                Stream.of("/usr/sbin/" + NAME),
                                Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                                .orElse("")
                                                .split(":"))
                                        .map(directory -> directory + "/" + NAME)))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The row needs smtp-sink, of Debian's package postfix: name it in "
                                + VARIABLE + " or put it on the PATH."));
    }

    /** Where it listens, on this machine. */
    public int port() {
        return port;
    }

    /** The largest of the mails that it took so far, as it was sent. */
    public byte[] largest() {
        try (Stream<Path> all = Files.list(kept)) {
            Path largest = all.max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow(() -> new IllegalStateException("No mail came"));
            // it writes what it knows of the dialogue above the message
            List<String> lines = Files.readAllLines(largest, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> !line.matches("X-(Client|Helo|Mail|Rcpt)-.*"))
                    .toList();
            return String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on without keeping anything; connections that are open end. */
    public void keepNothing() {
        child.close();
        Await.until("nobody listens", SOON, () -> !listens(port));
        child = run(port, List.of(), kept.resolveSibling("sink.txt"));
    }

    @Override
    public void close() {
        child.close();
    }
}
