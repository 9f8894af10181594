#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# exceljs 4.4.0 (npm): a number whose format shows a unit behind a backslash is read as a date in January 1900, and a workbook
# that is only opened and saved again holds dates for every other program too.
#
# In a number format a backslash shows the next character as it is (ECMA-376 part 1, 18.8.31): 0\ \h shows 8 as "8 h",
# and 0.0\ \m as "8.0 m". It is a number. A careful engineer expects 8, as openpyxl 3.1.5 gives, and that saving keeps it.
# - Reading: what stands in double quotes is left out before the letters of a date are looked for, but not what stands
#   behind a backslash. So hours, metres, days and pieces ("st") become 7 January 1900.
# - Saving: the backslashes are dropped from the formats. 0\ \h becomes 0 h, which is a time of day by the standard, so
#   from then on openpyxl, and anyone else, sees a date as well.
#
# For Kogge: a sheet that went through a partner's tool may hold dates where numbers were. An import refuses a date in a
# column of numbers with row and reason, and never turns one into the other.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps openpyxl==3.1.5 et-xmlfile==2.0.0
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 exceljs@4.4.0 >>npm.log 2>&1
cat >cells.py <<'PY'
import sys

import openpyxl

if sys.argv[1] == "write":
    book = openpyxl.Workbook()
    for row, form in enumerate((r"0\ \h", r"0.0\ \m", r"0\ \s\t", '0" h"', r"0\ \k\g"), 1):
        book.active.cell(row, 1, 8).number_format = form
    book.save("units.xlsx")
else:
    print(*(cell.value if cell.value == 8 else cell.value.date() for (cell,) in openpyxl.load_workbook(sys.argv[1]).active))
PY
cat >pass.cjs <<'JS'
const { Workbook } = require('exceljs');
(async () => {
  const book = new Workbook();
  await book.xlsx.readFile('units.xlsx');
  const values = book.worksheets[0].getColumn(1).values.slice(1);
  console.log(values.map(value => (value instanceof Date ? value.toISOString().slice(0, 10) : value)).join(' '));
  await book.xlsx.writeFile('saved.xlsx');
})();
JS
judge() { # what, what is seen, what is known
  echo "seen: 8 as h, m, st, quoted h and kg, $1: $2 / expected: 8 8 8 8 8"
  [ "$2" = "$3" ] || { echo "changed, known was: $3"; exit 1; }
}
venv/bin/python cells.py write
judge 'read by openpyxl' "$(venv/bin/python cells.py units.xlsx)" '8 8 8 8 8'
judge 'read by exceljs' "$(node pass.cjs)" '1900-01-07 1900-01-07 1900-01-07 8 8'
judge 'saved by exceljs, read by openpyxl' "$(venv/bin/python cells.py saved.xlsx)" '1900-01-08 1900-01-08 1900-01-08 8 8'
