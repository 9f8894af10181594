// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.mail;

import io.kogge.embedded.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on this machine that takes every mail, throws it away, and counts how often it came: by its Message-ID.
 * Another one of them knows nobody, and refuses whoever a mail is for.
 */
public final class CountingServer implements AutoCloseable {
    private static final String END = ".";
    private static final String WELL = "250 well";
    private static final String MESSAGE_ID = "message-id:";

    private final ServerSocket listening;
    private final String toRecipients;
    private final ExecutorService dialogues = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "counting-server");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Integer> arrived = new ConcurrentHashMap<>();

    private CountingServer(ServerSocket listening, String toRecipients) {
        this.listening = listening;
        this.toRecipients = toRecipients;
    }

    /** Starts it. */
    public static CountingServer start() {
        return start(WELL);
    }

    /** Starts one that knows nobody. */
    public static CountingServer startRefusing() {
        return start("550 5.1.1 user unknown");
    }

    private static CountingServer start(String toRecipients) {
        try {
            ServerSocket listening = new ServerSocket(0, 50, InetAddress.getByName(Ports.HOST));
            CountingServer server = new CountingServer(listening, toRecipients);
            server.dialogues.execute(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, on this machine. */
    public int port() {
        return listening.getLocalPort();
    }

    /** How many mails came, each counted once. */
    public int different() {
        return arrived.size();
    }

    /** How often mails came that had come before. */
    public int again() {
        return arrived.values().stream().mapToInt(times -> times - 1).sum();
    }

    /** What stands before the @ in the Message-IDs of the mails that came more than once. */
    public Set<String> repeated() {
        return arrived.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Forgets what came so far. */
    public void forget() {
        arrived.clear();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                dialogues.execute(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Whoever hangs up, or is killed, ends the dialogue. */
    private void serve(Socket caller) {
        try (Socket socket = caller;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            answer(out, "220 counting");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.strip().toUpperCase(Locale.ROOT);
                if (verb.startsWith("QUIT")) {
                    answer(out, "221 bye");
                    return;
                }
                if (verb.startsWith("EHLO")) {
                    answer(out, "250-counting\r\n250 8BITMIME");
                } else if (verb.startsWith("DATA")) {
                    answer(out, "354 go on");
                    if (!take(in)) {
                        return;
                    }
                    answer(out, "250 taken");
                } else {
                    answer(out, verb.startsWith("RCPT") ? toRecipients : WELL);
                }
            }
        } catch (IOException gone) {
            // what did not come whole did not come
        }
    }

    /** Whether it came to its end. */
    private boolean take(BufferedReader in) throws IOException {
        @Nullable String id = null;
        boolean header = true;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(END)) {
                arrived.merge(id == null ? "" : id, 1, Integer::sum);
                return true;
            }
            header = header && !line.isEmpty();
            if (header && line.toLowerCase(Locale.ROOT).startsWith(MESSAGE_ID)) {
                id = line.substring(MESSAGE_ID.length()).strip().replaceAll("^<|@.*$", "");
            }
        }
        return false;
    }

    private static void answer(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dialogues.shutdownNow();
    }
}
