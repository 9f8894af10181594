#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# angus-mail 2.0.5 (Maven Central): a mail that the server accepted is reported as failed, where its answer to the final dot
# begins with 2 and is not 250.
#
# RFC 5321, 4.2.1: 2yz is "positive completion"; 4.2 and 4.3.2: a client "MUST be prepared to handle codes not specified"
# and does so "by interpreting the first digit only". A careful engineer expects 252 to be what 250 is: the server has
# the mail, and will deliver it.
# Transport.send throws SMTPSendFailedException with the recipient among the "valid unsent" ones, which is the list that a
# program sends to again: the guest gets each mail twice or more. After RCPT TO the same library takes 251, 252 and 255.
# Python's smtplib raises SMTPDataError, too; nodemailer 10.6.1 takes the mail as sent.
#
# For Kogge: the reply is read from the code, not from the exception (SmtpReplies): each 2yz is an acceptance.
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
import java.util.*;

class Send {
    public static void main(String[] args) throws Exception {
        var settings = new Properties();
        settings.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", args[0]));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("office@example.org");
        message.setRecipients(Message.RecipientType.TO, "sam@example.net");
        message.setText("x");
        try {
            Transport.send(message);
            System.out.print("sent");
        } catch (SendFailedException failed) {
            System.out.print("failed, unsent: " + failed.getValidUnsentAddresses()[0]);
        }
    }
}
JAVA
cat >serve.py <<'PY'
import socket
import subprocess
import sys

answer, *client = sys.argv[1:]
listening = socket.create_server(("127.0.0.1", 0))
sending = subprocess.Popen([*client, str(listening.getsockname()[1])])
with listening.accept()[0] as connection, connection.makefile("rw", newline="\r\n") as dialogue:
    print("220 mx.example.net", file=dialogue, flush=True)
    for line in map(str.strip, dialogue):
        if line.upper() == "DATA":
            print("354 go on", file=dialogue, flush=True)
            while dialogue.readline().strip() != ".":
                pass
            print(answer, file=dialogue, flush=True)
        else:
            print("250 ok", file=dialogue, flush=True)
sys.exit(sending.wait(30))
PY
judge() { # the answer to the final dot, what is known
  seen="$(python3 serve.py "$1" java -cp 'lib/*' Send.java)"
  echo "seen: after \"$1\": $seen / expected: sent"
  [ "$seen" = "$2" ] || { echo "changed, known was: $2"; exit 1; }
}
judge '250 ok' sent
judge '252 queued, will try' 'failed, unsent: sam@example.net'
judge '251 forwarded' 'failed, unsent: sam@example.net'
