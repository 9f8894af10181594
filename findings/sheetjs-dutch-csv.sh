#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# xlsx 0.18.5 (SheetJS, npm): of a CSV file from a Dutch spreadsheet, 12,50 becomes 1250, 3-4-2027 becomes 4 March, 13-4-2027
# stays text, and 2027-04-03 gets a time of day, or the day before, by the zone of the server.
#
# A file with semicolons is what Excel writes where the comma is for decimals; RFC 4180 knows text only. A careful engineer
# expects 12,50 to be 12.5 or to stay text, and of one column of dates that all are dates or none is; ISO 8601
# leaves no doubt about 2027-04-03: serial number 46480 in a sheet, everywhere.
# SheetJS strips commas from what then looks like a number, reads dates in the American order where it can, and passes ISO
# dates through a Date in UTC. +31612345678 and 0612345678 become numbers. With raw: true everything stays text.
# The cell's shown text (w) of the numbers is what was typed, so that a quick look at the import shows nothing wrong.
#
# For Kogge: lists are read as text, by one fixed form a column (FastCSV, fastexcel); partners on Node.js read with raw: true.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 xlsx@0.18.5 >>npm.log
cat >read.cjs <<'JS'
const xlsx = require('xlsx');
const cell = (typed, options) => xlsx.read(`naam;waarde\nSam;${typed}\n`, { type: 'string', ...options }).Sheets.Sheet1.B2;
const day = serial => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 16);
const [, , typed] = process.argv;
const { t: type, v: value, w: shown } = cell(typed);
const isDate = /^\d+\/\d+\/\d+$/.test(shown);
console.log(`${type} ${isDate ? day(value) : value}`, cell(typed, { raw: true }).v === typed ? 'raw ok' : 'raw changed');
JS
judge() { # the server's zone, what was typed, what is expected, what is known
  seen="$(TZ="$1" node read.cjs "$2")"
  echo "seen: $2 on a server in $1 is $seen / expected: $3"
  [ "$seen" = "$4" ] || { echo "changed, known was: $4"; exit 1; }
}
judge Europe/Amsterdam 12,50 'n 12.5, or text' 'n 1250 raw ok'
judge Europe/Amsterdam 1.250,00 'n 1250, or text' 'n 1.25 raw ok'
judge Europe/Amsterdam 3-4-2027 '3 April, or text' 'n 2027-03-04T00:00 raw ok'
judge Europe/Amsterdam 13-4-2027 '13 April, if the one before is a date' 's 13-4-2027 raw ok'
judge Europe/Amsterdam 2027-04-03 '3 April, 00:00' 'n 2027-04-03T02:00 raw ok'
judge America/New_York 2027-04-03 '3 April, 00:00' 'n 2027-04-02T20:00 raw ok'
judge Europe/Amsterdam +31612345678 'text' 'n 31612345678 raw ok'
