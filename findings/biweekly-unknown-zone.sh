#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# biweekly 0.6.8 (Maven Central): an event in a zone that it does not know is read in the server's zone, and written again
# as another time, with both TZID and Z.
#
# RFC 5545, 3.2.19: a TZID that begins with a slash names a zone of a registry and needs no VTIMEZONE in the file; TZID must
# not be applied to a time in UTC. A careful engineer expects such a time to stay 12:00 in that zone: kept as a local
# time, or refused.
# Reading says so only in a list of warnings. The value is a java.util.Date in the zone of the machine, so the same file is
# another moment on each server. Writing the calendar, unchanged, puts that moment as ...T160000Z behind the old TZID:
# no reader can tell any more that it was noon in Tianjin. (ical4j fails otherwise: it throws.)
#
# For Kogge: a reply needs no time; match it by UID and keep the own times. A calendar that passed through a partner's
# gateway is not evidence of when something is.
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
    <groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version>
  </dependency></dependencies>
</project>
POM
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies
"$maven" -B -q -ntp "$copy" -DoutputDirectory=lib >maven.log 2>&1 || { tail -20 maven.log; exit 1; }
cat >Read.java <<'JAVA'
import biweekly.Biweekly;
import biweekly.ICalendar;

class Read {
    public static void main(String[] args) {
        String text = String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example.org//test//EN",
                "BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20270101T000000Z",
                "DTSTART;TZID=/example.org/Asia/Tianjin:20270627T120000", "END:VEVENT", "END:VCALENDAR", "");
        ICalendar calendar = Biweekly.parse(text).first();
        String start = Biweekly.write(calendar).go().lines().filter(l -> l.startsWith("DTSTART")).findFirst().orElseThrow();
        System.out.println(calendar.getEvents().get(0).getDateStart().getValue().toInstant() + " " + start);
    }
}
JAVA
judge() { # the server's zone, what is known
  seen="$(java "-Duser.timezone=$1" -cp 'lib/*' Read.java)"
  echo "seen: on a server in $1: $seen / expected: 12:00 in Tianjin, written as it was"
  [ "$seen" = "$2" ] || { echo "changed, known was: $2"; exit 1; }
}
judge Europe/Amsterdam '2027-06-27T10:00:00Z DTSTART;TZID=/example.org/Asia/Tianjin:20270627T100000Z'
judge America/New_York '2027-06-27T16:00:00Z DTSTART;TZID=/example.org/Asia/Tianjin:20270627T160000Z'
