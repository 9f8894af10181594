// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A mail server that answers as a test wants: null as an answer means to hang up, {@link #last} to do so after the
 * answer, {@link #DRIP} to go on answering without an end, and {@link #DEAF} to read nothing more. A script may also wait before it answers.
 */
public final class ScriptedServer implements AutoCloseable {
    /** An answer that never ends, a line now and then. */
    static final String DRIP = "250-drip";

    /** Asks for the message and then does not take it. */
    static final String DEAF = "354 go on, I do not listen";

    private static final char HANG_UP = '\u0004';
    private static final long DROP_MILLIS = 20;

    private final ServerSocket listener;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private volatile Script script;
    private volatile int connections;

    /** What to answer to a command, to the message itself ({@code .}), or to the connection ({@code connect}). */
    public interface Script {
        String answer(String command);
    }

    /** Listens on a port of its own. */
    public ScriptedServer(Script script) {
        this.script = script;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** As a server answers that takes everything and encrypts nothing. */
    public static String usual(String command) {
        return switch (command.split("[ :]")[0]) {
            case "connect" -> "220 test";
            case "EHLO" -> "250-test\r\n250 ENHANCEDSTATUSCODES";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 2.0.0 ok";
        };
    }

    /** The answer, after which the server hangs up. */
    static String last(String answer) {
        return answer + HANG_UP;
    }

    void become(Script next) {
        script = next;
    }

    /** Where it listens. */
    public int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections;
    }

    /** What it was told. */
    public List<String> commands() {
        return List.copyOf(commands);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                connections++;
                converse(socket);
            } catch (IOException e) {
                // the client went away, or the test is over
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        boolean data = false;
        for (String line = "connect"; line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            commands.add(line);
            String answer = script.answer(line);
            if (answer == null || !say(socket, answer)) {
                return;
            }
            data = answer.startsWith("354");
        }
    }

    /** Whether the dialogue goes on. */
    private boolean say(Socket socket, String answer) throws IOException {
        boolean last = answer.indexOf(HANG_UP) >= 0;
        write(socket, answer.replace(String.valueOf(HANG_UP), ""));
        while (answer.equals(DRIP) && !pause()) {
            write(socket, answer);
        }
        while (answer.equals(DEAF) && !listener.isClosed() && !pause()) {
            last = true;
        }
        return !last;
    }

    /** Until the next drop; true where the test is over. */
    private static boolean pause() {
        try {
            return new CountDownLatch(1).await(DROP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static void write(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
