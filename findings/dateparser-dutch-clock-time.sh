#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# dateparser 1.5.0 (PyPI): in Dutch a time of day is taken for a number of hours, so a meeting lands in another night.
#
# "14.30 uur" is the way Dutch writes half past two in the afternoon (Taaladvies: a full stop, then "uur"). "2 uur geleden"
# is two hours ago. With languages=['nl'] a careful engineer expects the first to be 14:30, or None.
# - "14.30 uur" is 14.3 hours before now: 21:42 of the day before.
# - "morgen om 14.30 uur" is tomorrow plus 14.3 hours: 02:18 of the day after. "vandaag 14.30 uur" is yesterday.
# - "maandag 9 uur" is the 9th of the month, whatever day that is, at midnight.
# With a colon, or a full date before it, the time is right, so a test with one example passes.
#
# For Kogge: times of a programme come from two fields, a date and a time. Where a spreadsheet brings "14.30 uur" as text,
# read it by an own pattern and report what does not fit.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps dateparser==1.5.0 python-dateutil==2.9.0.post0 \
  six==1.17.0 pytz==2026.1 regex==2026.1.15 tzlocal==5.3.1
venv/bin/python - <<'PY'
import datetime

import dateparser

now = datetime.datetime(2027, 6, 1, 12)  # a Tuesday
for text, known, expected in (
    ("14.30 uur", "2027-05-31 21:42:00", "2027-06-01 14:30:00"),
    ("9 uur", "2027-06-01 03:00:00", "2027-06-01 09:00:00"),
    ("vandaag 14.30 uur", "2027-05-31 21:42:00", "2027-06-01 14:30:00"),
    ("morgen om 14.30 uur", "2027-06-03 02:18:00", "2027-06-02 14:30:00"),
    ("maandag 9 uur", "2027-06-09 00:00:00", "a Monday at 09:00"),
    ("14:30 uur", "2027-06-01 14:30:00", "2027-06-01 14:30:00"),
    ("3 juni 2027 14.30 uur", "2027-06-03 14:30:00", "2027-06-03 14:30:00"),
):
    seen = dateparser.parse(text, languages=["nl"], settings={"RELATIVE_BASE": now})
    print(f"seen: {text} read as {seen} / expected: {expected}")
    assert str(seen) == known, f"changed, known was {known}"
PY
