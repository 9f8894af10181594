#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# edtf 5.0.2 (PyPI) and edtf 4.11.1 (npm): a quarter becomes a month, and spring lies in January.
#
# "Q2 2027" is how an office plans a mission. EDTF (ISO 8601-2, Level 2) has codes for it: 2027-34 for the second quarter.
# - text_to_edtf of the Python package turns "Q2 2027" into 2027-02, February, and "week 12 2027" into December.
#   "10-12 May 2027" becomes 12 May 2010: it takes the first two figures for a year. A careful engineer expects None, as the
#   function gives for what it cannot read, or the right code. Each result is a well-formed date, so nothing shows.
# - EDTF gives seasons no months. The Python package takes March to May for 2027-21 (spring); the one for JavaScript takes
#   January to March for it, the same as for the first quarter (2027-33). Of one spring they share only the month of March.
# - Winter (2027-24) is 1 to 31 December in Python, and October to December in JavaScript.
#
# For Kogge: let staff choose a period (quarter, month, day) instead of reading it from text, and store first and last day
# beside it; never sort by what a library makes of a season.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps \
  edtf==5.0.2 pyparsing==3.2.5 python-dateutil==2.9.0.post0 six==1.17.0
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 edtf@4.11.1 >>npm.log

venv/bin/python - <<'PY'
from edtf import text_to_edtf

for text, known, expected in (
    ("Q2 2027", "2027-02", "2027-34"),
    ("2nd quarter 2027", "2027-02", "2027-34"),
    ("week 12 2027", "2027-12", "None"),
    ("10-12 May 2027", "2010-05-12", "2027-05-10/2027-05-12"),
):
    seen = text_to_edtf(text)
    print(f"seen: {text} read as {seen} / expected: {expected}")
    assert seen == known, "changed"
PY

cat >span.py <<'PY'
import sys
from edtf import parse_edtf

part = parse_edtf(sys.argv[1])
print(*("%d-%02d-%02d" % tuple(day[:3]) for day in (part.lower_strict(), part.upper_strict())))
PY
cat >span.cjs <<'JS'
const edtf = require('edtf').default ?? require('edtf');
const part = edtf(process.argv[2]);
console.log([part.min, part.max].map(time => new Date(time).toISOString().slice(0, 10)).join(' '));
JS
judge() { # code, known of Python, known of JavaScript, what is expected
  python="$(venv/bin/python span.py "$1")" javascript="$(node span.cjs "$1")"
  echo "seen: $1 spans $python in Python, $javascript in JavaScript / expected: $4"
  [ "$python|$javascript" = "$2|$3" ] || { echo "changed, known was: $2, $3"; exit 1; }
}
judge 2027-33 '2027-01-01 2027-03-31' '2027-01-01 2027-03-31' 'the first quarter'
judge 2027-21 '2027-03-01 2027-05-31' '2027-01-01 2027-03-31' 'the same in both, and not a quarter'
judge 2027-24 '2027-12-01 2027-12-31' '2027-10-01 2027-12-31' 'the same in both, three months'
