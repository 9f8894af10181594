#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# angus-mail 2.0.5 (Maven Central): with mail.mime.allowutf8 set, names go out as raw UTF-8 to servers that do not take it, and
# mails in plain ASCII ask for SMTPUTF8.
#
# RFC 6531, 3.2: where the server does not offer SMTPUTF8, the client "MUST NOT transmit a mail message containing
# internationalized mail headers"; 3.4: where a mail does not need the extension, the parameter should not be there.
# The property is what lets an address such as zoë@example.net through. A careful engineer, who encodes every name by
# new InternetAddress(address, name, "UTF-8"), expects other mails to stay as they were.
# - To and From carry the name unencoded, also to a server without SMTPUTF8: a line in the log, no exception. (Subject
#   stays encoded.) The guest sees a garbled name, or a strict server further on turns the mail away.
# - Where SMTPUTF8 is offered, each MAIL FROM asks for it, without one letter beyond ASCII in the mail. A relay
#   must then give back what it could have sent on to an older server.
#
# For Kogge: names are encoded before the library sees them (MimeMail), and the extension is asked for only where an address
# needs it (SmtpConnection).
set -euo pipefail
maven="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/mvnw"
[ -x "$maven" ] || maven=mvn
work="$(mktemp -d)"
export LC_ALL=C.UTF-8
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
        settings.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", args[2], "mail.mime.allowutf8", args[0]));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("office@example.org");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("sam@example.net", args[1], "UTF-8"));
        message.setText("x");
        Transport.send(message);
    }
}
JAVA
cat >serve.py <<'PY'
import socket
import subprocess
import sys

offered, *client = sys.argv[1:]
listening = socket.create_server(("127.0.0.1", 0))
sending = subprocess.Popen([*client, str(listening.getsockname()[1])], stderr=subprocess.DEVNULL)
answers = {"EHLO": f"250-mx.example.net\n250 {offered}", "DATA": "354 go on", ".": "250 ok", "QUIT": "221 bye"}
data, said = False, []
with listening.accept()[0] as connection, connection.makefile("rw", encoding="utf-8", newline="\r\n") as dialogue:
    print("220 mx.example.net", file=dialogue, flush=True)
    for line in map(str.strip, dialogue):
        if line.startswith(("MAIL", "To:")):
            said.append(line)
        if not data or line == ".":
            data = line == "DATA"
            print(answers.get(line.split()[0], "250 ok"), file=dialogue, flush=True)
print(*said)
sys.exit(sending.wait(30))
PY
judge() { # what the server offers, whether UTF-8 is allowed, the recipient's name, what is known, what is expected
  seen="$(python3 serve.py "$1" java -cp 'lib/*' Send.java "$2" "$3")"
  echo "seen: server offers $1, allowutf8 $2: $seen / expected: $5"
  [ "$seen" = "$4" ] || { echo "changed, known was: $4"; exit 1; }
}
from='MAIL FROM:<office@example.org>'
judge 8BITMIME false Zoë "$from To: =?UTF-8?Q?Zo=C3=AB?= <sam@example.net>" "the name encoded"
judge 8BITMIME true Zoë "$from To: \"Zoë\" <sam@example.net>" "the name encoded"
judge SMTPUTF8 false Sam "$from To: Sam <sam@example.net>" "no SMTPUTF8"
judge SMTPUTF8 true Sam "$from SMTPUTF8 To: Sam <sam@example.net>" "no SMTPUTF8"
