// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.smtp;

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

/** A mail server that answers as a test wants, also by hanging up; null as an answer means to hang up. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket listener;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private volatile Script script;
    private volatile int connections;

    /** What to answer to a command, or to the message itself ({@code .}). */
    interface Script {
        String answer(String command);
    }

    ScriptedServer(Script script) {
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

    static String usual(String command) {
        return switch (command.split("[ :]")[0]) {
            case "EHLO" -> "250-test\r\n250 ENHANCEDSTATUSCODES";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 2.0.0 ok";
        };
    }

    void become(Script next) {
        script = next;
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections;
    }

    List<String> commands() {
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
        say(socket, "220 test");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            commands.add(line);
            String answer = script.answer(line);
            if (answer == null) {
                return;
            }
            say(socket, answer);
            data = answer.startsWith("354");
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
