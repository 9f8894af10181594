#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# node-ical 0.26.1 and ical.js 2.2.1 (npm): a time zone that the file itself defines is passed over, or is taken for UTC.
#
# RFC 5545, 3.6.5 and 3.2.19: the VTIMEZONE of that TZID in the file says what the zone is, whatever its name; before the
# first onset the offset is that onset's TZOFFSETFROM (3.8.3.3: what "is in use prior to this time zone observance"). A
# careful engineer expects noon in such a zone to be the same moment everywhere.
# - node-ical does not look at the definition. Where it does not know the name, it reads noon on the server's own clock: one
#   file is another moment on each server. (Names with a slash before them come from Evolution, Mozilla and gateways.)
# - ical.js uses the definition, but takes a time before its first onset for UTC. Writers that give only the onsets of
#   the year in question are read an hour late in January.
# icalendar 7.3.2 and vobject 0.9.9 read all of them right. Nobody warns.
#
# For Kogge: the zone keeps its IANA name, and its definition begins with an observance before the file's earliest time.
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
BEGIN:DAYLIGHT
DTSTART:20270328T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20271031T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
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
judge() { # the server's zone, the event's zone, local time, what the file says, what is known to be seen
  event "$2" "$3"
  seen="$(TZ="$1" venv/bin/python read.py)$(TZ="$1" node read.mjs)"
  echo "seen: $3 in $2, on a server in $1, is (icalendar, vobject, ical.js, node-ical) $seen / expected: $4 each"
  [ "$seen" = "$5" ] || { echo "changed, known was: $5"; exit 1; }
}
judge UTC /example.org/Amsterdam 20270627T120000 10:00Z '10:00Z 10:00Z 10:00Z 12:00Z'
judge America/New_York /example.org/Amsterdam 20270627T120000 10:00Z '10:00Z 10:00Z 10:00Z 16:00Z'
judge UTC Europe/Amsterdam 20270115T120000 11:00Z '11:00Z 11:00Z 12:00Z 11:00Z'
