#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# angus-mail 2.0.5 (Maven Central), on Linux: the end of a mail waits for the server's delayed acknowledgement, about 40 ms each.
#
# The library writes a mail in several pieces and the last of them, which ends the message, is small. Its sockets keep
# Nagle's algorithm (TCP_NODELAY is off, and mail.smtp.* has no setting for it), so that piece is held back until the server's
# kernel acknowledges the piece before; a server that reads and has nothing to say acknowledges late (RFC 1122, 4.2.3.2). A careful
# engineer expects a kept connection to a server on the same machine to take a thousand mails a second; it takes some twenty.
# Python's smtplib, too, leaves Nagle's algorithm on, and writes a whole mail with its end at once, so nothing waits.
#
# For Kogge: its sockets for mail are made with TCP_NODELAY (DialogueSocket), which doubled the mails a second.
set -euo pipefail
maven="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/mvnw"
[ -x "$maven" ] || maven=mvn
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.eclipse.angus</groupId><artifactId>angus-mail</artifactId><version>2.0.5</version>
  </dependency></dependencies>
</project>
POM
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies
"$maven" -B -q -ntp "$copy" -DoutputDirectory=lib >maven.log 2>&1 || { tail -20 maven.log; exit 1; }
cat >Send.java <<'JAVA'
import jakarta.mail.*;
import jakarta.mail.internet.*;
import java.io.IOException;
import java.net.Socket;
import java.util.*;
import javax.net.SocketFactory;

class Send {
    static final int MAILS = 31;

    /** What a program has to do itself. */
    static class AtOnce extends SocketFactory {
        public Socket createSocket() throws IOException {
            Socket socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }
        public Socket createSocket(String h, int p) { throw new UnsupportedOperationException(); }
        public Socket createSocket(String h, int p, java.net.InetAddress l, int q) { throw new UnsupportedOperationException(); }
        public Socket createSocket(java.net.InetAddress h, int p) { throw new UnsupportedOperationException(); }
        public Socket createSocket(java.net.InetAddress h, int p, java.net.InetAddress l, int q) { throw new UnsupportedOperationException(); }
    }

    public static void main(String[] args) throws Exception {
        var settings = new Properties();
        settings.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", args[1]));
        if (args[0].equals("at-once")) {
            settings.put("mail.smtp.socketFactory", new AtOnce());
            settings.put("mail.smtp.socketFactory.fallback", "false");
        }
        var session = Session.getInstance(settings);
        var message = new MimeMessage(session);
        message.setFrom("office@example.org");
        message.setRecipients(Message.RecipientType.TO, "sam@example.net");
        message.setText("The programme of the visit follows.\r\n".repeat(600));
        message.saveChanges();
        long[] took = new long[MAILS];
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 0; i < MAILS; i++) {
                long begin = System.nanoTime();
                transport.sendMessage(message, message.getAllRecipients());
                took[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(took);
        System.out.print(took[MAILS / 2] / 1_000_000);
    }
}
JAVA
cat >serve.py <<'PY'
import socket
import subprocess
import sys

listening = socket.create_server(("127.0.0.1", 0))
sending = subprocess.Popen([*sys.argv[1:], str(listening.getsockname()[1])])
with listening.accept()[0] as connection, connection.makefile("rw", newline="\r\n") as dialogue:
    print("220 mx.example.net", file=dialogue, flush=True)
    for line in map(str.strip, dialogue):
        if line.upper() == "DATA":
            print("354 go on", file=dialogue, flush=True)
            while dialogue.readline().strip() != ".":
                pass
            print("250 ok", file=dialogue, flush=True)
        else:
            print("250 ok", file=dialogue, flush=True)
sys.exit(sending.wait(60))
PY
millis() { python3 serve.py java -cp 'lib/*' Send.java "$1"; }
plain="$(millis as-it-comes)"
once="$(millis at-once)"
echo "seen: $plain ms a mail on the library's own socket, $once ms with TCP_NODELAY / expected: the same"
[ "$plain" -ge $((once + 20)) ] || { echo "changed, known was: some 40 ms more"; exit 1; }
