// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.mail;

import io.kogge.embedded.Ports;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A kept connection to a mail server on this machine, over which the same mail goes again and again. */
final class SmtpDialogue implements AutoCloseable {
    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final BufferedReader answers;
    private final OutputStream out;

    private SmtpDialogue(Socket socket) throws IOException {
        this.socket = socket;
        this.answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        this.out = new BufferedOutputStream(socket.getOutputStream());
    }

    static SmtpDialogue open(int port) {
        try {
            Socket socket = new Socket(Ports.HOST, port);
            socket.setTcpNoDelay(true);
            SmtpDialogue dialogue = new SmtpDialogue(socket);
            dialogue.answer();
            dialogue.say("EHLO localhost");
            return dialogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(byte[] mail) {
        try {
            say("MAIL FROM:<international@localhost.localdomain>");
            say("RCPT TO:<person@example.org>");
            say("DATA");
            out.write(mail);
            out.write(END);
            out.flush();
            answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String command) throws IOException {
        out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        answer();
    }

    private void answer() throws IOException {
        String line = answers.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = answers.readLine();
        }
        if (line == null || line.charAt(0) > '3') {
            throw new IOException("The mail server said " + line);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
