#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# icalendar 7.3.2 (PyPI), ical.js 2.2.1 and node-ical 0.26.1 (npm): when does an event end that lasts PT24H, or P1D,
# over the night in which the clock changes? No reader gets both right.
#
# RFC 5545, 3.3.6: weeks and days are nominal (the same time on the clock), hours, minutes and seconds are exact.
# From 27 March 2027 12:00 in Amsterdam, P1D ends at 12:00 and PT24H at 13:00, since that night has 23 hours.
# icalendar and ical.js count hours on the clock: PT24H ends at 12:00, an hour early.
# node-ical counts days as 24 hours: P1D ends at 13:00, an hour late. All three are silent.
#
# For Kogge: write DTEND, never DURATION (InvitationWriter does), and expect a partner's DURATION to be read in two ways.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps \
  icalendar==7.3.2 python-dateutil==2.9.0.post0 six==1.17.0 tzdata==2026.1 typing-extensions==4.15.0
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 ical.js@2.2.1 node-ical@0.26.1 >>npm.log

cat >event.py <<'PY'
import sys

ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE"""
TEXT = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//test//EN
{ZONE}
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20270101T000000Z
DTSTART;TZID=Europe/Amsterdam:20270327T120000
DURATION:{sys.argv[1]}
END:VEVENT
END:VCALENDAR
"""
open("event.ics", "w", newline="").write(TEXT.replace("\n", "\r\n"))
PY
cat >icalendar_reader.py <<'PY'
import datetime
import icalendar

event = icalendar.Calendar.from_ical(open("event.ics", "rb").read()).walk("VEVENT")[0]
print(event.end.astimezone(datetime.timezone.utc).strftime("%dT%H:%MZ"))
PY
cat >readers.mjs <<'JS'
import fs from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';
const text = fs.readFileSync('event.ics', 'utf8');
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
const short = date => date.toISOString().slice(8, 16) + 'Z';
console.log(short(event.endDate.toJSDate()), short(ical.sync.parseICS(text)['1@example.org'].end));
JS

judge() { # duration, what RFC 5545 says, what is known to be seen
  venv/bin/python event.py "$1"
  seen="$(venv/bin/python icalendar_reader.py) $(TZ=UTC node readers.mjs)"
  echo "seen: $1 ends (icalendar, ical.js, node-ical) $seen / expected: $2 each"
  [ "$seen" = "$3" ] || { echo "changed, known was: $3"; exit 1; }
}
judge P1D 28T10:00Z '28T10:00Z 28T10:00Z 28T11:00Z'
judge PT24H 28T11:00Z '28T10:00Z 28T10:00Z 28T11:00Z'
