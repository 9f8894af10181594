#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# node-ical 0.26.1 (npm): a quoted parameter loses its end at a semicolon, and an attendee with two quoted values is gone.
#
# RFC 5545, 3.1 and 3.2: a value in double quotes may hold semicolons, colons and commas, and some parameters take
# several such values. A careful engineer expects CN="Smit; team Oost" to be that name, and an answer to be an answer.
# - The name stops at the semicolon and keeps its opening quote.
# - With MEMBER="…","…" (3.2.11) the whole ATTENDEE is missing, its PARTSTAT=DECLINED with it: the guest who said no
#   is simply not on the list.
#
# For Kogge: names of organisations do hold semicolons and colons, and readers differ; InvitationWriter may write a
# comma or a dash for a semicolon in CN. MEMBER and DELEGATED-TO stay unwritten.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 node-ical@0.26.1 ical.js@2.2.1 >>npm.log
cat >read.mjs <<'JS'
import assert from 'node:assert';
import ical from 'node-ical';
import ICAL from 'ical.js';

const read = line => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example.org//test//EN', 'METHOD:REPLY', 'BEGIN:VEVENT',
    'UID:1@example.org', 'DTSTAMP:20270101T000000Z', 'DTSTART:20270627T100000Z', line, 'END:VEVENT', 'END:VCALENDAR', '']
    .join('\r\n');
  const right = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstProperty('attendee').toJSON();
  return [ical.sync.parseICS(text)['1@example.org'].attendee, right];
};

let [seen, right] = read('ATTENDEE;CN="Smit; team Oost";PARTSTAT=ACCEPTED:mailto:sam@example.org');
console.log('seen:', seen.params, '/ expected:', right[1]);
assert.strictEqual(right[1].cn, 'Smit; team Oost');
assert.strictEqual(seen.params.CN, '"Smit');

const teams = '"mailto:oost@example.org","mailto:west@example.org"';
[seen, right] = read(`ATTENDEE;MEMBER=${teams};PARTSTAT=DECLINED:mailto:sam@example.org`);
console.log('seen:', seen, '/ expected:', right[1]);
assert.strictEqual(right[1].partstat, 'DECLINED');
assert.strictEqual(seen, undefined);
JS
node read.mjs
