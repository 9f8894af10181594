#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# mailparser 3.14.2 (npm): a message whose Date ends in CEST is dated to the moment at which it is read.
#
# RFC 5322, 4.3: a zone of letters whose meaning the reader does not know should be taken as -0000, that is, as UTC with
# nothing known of the place; so should the military letters. Mail from older systems and appliances still says CEST or
# MET. A careful engineer expects 12:00 UTC, or no date at all.
# simpleParser gives the time of parsing instead, as a Date like any other. Read again tomorrow, the message is of
# tomorrow. postal-mime 2.7.6 hands out the text as it stands; angus-mail 2.0.5 and Python's email take it for UTC.
#
# For Kogge: a reply's or a bounce's own Date says little anyway. Order answers by when they came in, and take a
# date from a mail only after a check of its form.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 mailparser@3.14.2 postal-mime@2.7.6 >>npm.log
cat >read.cjs <<'JS'
const assert = require('node:assert');
const { simpleParser } = require('mailparser');
const read = async zone => {
  const text = `From: sam@example.org\r\nDate: Tue, 27 Jun 2023 12:00:00 ${zone}\r\nSubject: x\r\n\r\nx\r\n`;
  const { default: PostalMime } = await import('postal-mime');
  return [(await simpleParser(text)).date, (await PostalMime.parse(text)).date];
};
(async () => {
  for (const zone of ['CEST', 'MET', 'A']) {
    const before = Date.now();
    const [seen, other] = await read(zone);
    console.log(`seen: 12:00:00 ${zone} in 2023 is ${seen.toISOString()}, postal-mime ${other} / expected: 2023-06-27T12:00:00Z`);
    assert.ok(seen.getTime() >= before && seen.getTime() <= Date.now(), 'changed: it is no longer the present time');
  }
  for (const zone of ['+0200', '+0200 (CEST)'])
    assert.strictEqual((await read(zone))[0].toISOString(), '2023-06-27T10:00:00.000Z');
  console.log('seen: with +0200 the date is right');
})();
JS
node read.cjs
