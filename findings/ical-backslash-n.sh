#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# node-ical 0.26.1 (npm) and ics 0.7.3 (PyPI): a backslash before the letter n becomes a backslash and a line break.
#
# RFC 5545, 3.3.11: in TEXT a backslash is written as two. So "K:\nota" travels as "K:\\nota", and a reader takes the
# pairs from left to right: \\ is a backslash, then "nota". These two replace every \n first, wherever it stands, and so
# tear the pair apart. A path on a share, or any text with a backslash before an n, is broken silently; the other letters
# are unharmed, which is why it goes unnoticed. ics then writes the damage back, so a file that only passes through it is
# changed for good. icalendar 7.3.2 reads it right.
#
# For Kogge: the writer is right and cannot help it; keep backslashes out of texts that staff put into calendar entries
# (the room of a meeting on a file share is the likely case).
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps ics==0.7.3 arrow==1.4.0 attrs==25.4.0 tatsu==5.13.1 \
  icalendar==7.3.2 python-dateutil==2.9.0.post0 six==1.17.0 tzdata==2026.1 typing-extensions==4.15.0
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 node-ical@0.26.1 >>npm.log

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example.org//test//EN BEGIN:VEVENT UID:1@example.org \
  DTSTAMP:20270101T000000Z DTSTART:20270627T100000Z 'DESCRIPTION:See K:\\nota\\temp' END:VEVENT END:VCALENDAR >event.ics

cat >read.py <<'PY'
import json
import sys

import ics
import icalendar

text = open("event.ics", newline="").read()
if sys.argv[1] == "icalendar":
    description = str(icalendar.Calendar.from_ical(text).walk("VEVENT")[0]["DESCRIPTION"])
elif sys.argv[1] == "ics":
    description = ics.Calendar(text).events.pop().description
else:
    written = ics.Calendar(text).serialize()
    description = str(icalendar.Calendar.from_ical(written).walk("VEVENT")[0]["DESCRIPTION"])
print(json.dumps(description))
PY
cat >read.mjs <<'JS'
import ical from 'node-ical';
console.log(JSON.stringify(ical.sync.parseFile('event.ics')['1@example.org'].description));
JS

right='"See K:\\nota\\temp"'
torn='"See K:\\\nota\\temp"'
judge() { # reader, what is seen, what is known
  echo "seen: $1 reads $2 / expected: $right"
  [ "$2" = "$3" ] || { echo "changed, known was: $3"; exit 1; }
}
judge icalendar "$(venv/bin/python read.py icalendar)" "$right"
judge node-ical "$(node read.mjs)" "$torn"
judge ics "$(venv/bin/python read.py ics)" "$torn"
judge 'a file written again by ics' "$(venv/bin/python read.py rewritten)" "$torn"
