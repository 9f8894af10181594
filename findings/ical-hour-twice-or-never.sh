#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# ical.js 2.2.1, node-ical 0.26.1 (npm), vobject 0.9.9 and icalendar 7.3.2 (PyPI): which moment is 02:30 in the two nights in
# which the clock changes? Of four readers of one file, one follows the rule in both nights.
#
# RFC 5545, 3.3.5: a local time that occurs twice "refers to the first occurrence", and one that does not occur is read with
# the offset before the gap. In Amsterdam, 31 October 2027 02:30 is 00:30Z, and 28 March 2027 02:30 is 01:30Z.
# ical.js takes the second occurrence, and the offset after the gap: wrong by an hour in both nights, in opposite directions.
# node-ical takes the second occurrence, vobject the offset after the gap. All are silent. icalendar is right here only
# because it knows the zone by its name; with the same definition under a name of the office's own, it is as vobject.
#
# For Kogge: a time that occurs twice is written in UTC (EntryTime); one that does not occur is no time in java.time either.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps icalendar==7.3.2 vobject==0.9.9 \
  python-dateutil==2.9.0.post0 pytz==2026.1.post1 six==1.17.0 tzdata==2026.1 typing-extensions==4.15.0
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 ical.js@2.2.1 node-ical@0.26.1 >>npm.log

event() { # zone's name, local time
  sed 's/$/\r/' <<ICS >event.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//test//EN
BEGIN:VTIMEZONE
TZID:$1
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
END:VTIMEZONE
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20270101T000000Z
DTSTART;TZID=$1:$2
END:VEVENT
END:VCALENDAR
ICS
}
cat >read.py <<'PY'
import datetime
import icalendar
import vobject

text = open("event.ics", newline="").read()
for start in icalendar.Calendar.from_ical(text).events[0].start, vobject.readOne(text).vevent.dtstart.value:
    print(start.astimezone(datetime.timezone.utc).strftime("%H:%MZ"), end=" ")
PY
cat >read.mjs <<'JS'
import fs from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';
const text = fs.readFileSync('event.ics', 'utf8');
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
const starts = [event.startDate.toJSDate(), ical.sync.parseICS(text)['1@example.org'].start];
console.log(starts.map(start => start.toISOString().slice(11, 16) + 'Z').join(' '));
JS
judge() { # zone's name, local time, what RFC 5545 says, what is known to be seen
  event "$1" "$2"
  seen="$(venv/bin/python read.py)$(TZ=UTC node read.mjs)"
  echo "seen: $2 in $1 is (icalendar, vobject, ical.js, node-ical) $seen / expected: $3 each"
  [ "$seen" = "$4" ] || { echo "changed, known was: $4"; exit 1; }
}
judge Europe/Amsterdam 20271031T023000 00:30Z '00:30Z 00:30Z 01:30Z 01:30Z'
judge Europe/Amsterdam 20270328T023000 01:30Z '01:30Z 00:30Z 00:30Z 01:30Z'
