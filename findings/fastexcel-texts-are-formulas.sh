#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# fastexcel-reader 0.20.2 (Maven Central): every text in a workbook that SheetJS wrote is a formula, and asString throws.
#
# A cell is calculated when it has a formula: the element f (ECMA-376 part 1, 18.3.1.40). SheetJS (xlsx 0.18.5, npm) writes
# texts, by default, as values of type str without f; openpyxl reads them as the texts they are. This reader
# takes the type str for "formula" whether there is one or not: getType is FORMULA, getFormula null, and asString, which
# works for the same list saved by any other program, throws "Wrong cell type FORMULA". Numbers in the same file are numbers.
#
# For Kogge: a cell is calculated when the file has a formula for it, whatever its type says; one of the test files is SheetJS's.
set -euo pipefail
maven="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/mvnw"
[ -x "$maven" ] || maven=mvn
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps openpyxl==3.1.5 et-xmlfile==2.0.0
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 xlsx@0.18.5 >>npm.log 2>&1
node -e "const X = require('xlsx'); const b = X.utils.book_new();
X.utils.book_append_sheet(b, X.utils.aoa_to_sheet([['Bremen', 12]]), 'Blad1'); X.writeFile(b, 'sheetjs.xlsx');"
venv/bin/python -c "import openpyxl; b = openpyxl.load_workbook('sheetjs.xlsx')
print(*(c.data_type + ':' + str(c.value) for c in next(b.active.iter_rows()))); b.save('openpyxl.xlsx')" >openpyxl.txt
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version>
  </dependency></dependencies>
</project>
POM
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies
"$maven" -B -q -ntp "$copy" -DoutputDirectory=lib >maven.log 2>&1 || { tail -20 maven.log; exit 1; }
cat >Texts.java <<'JAVA'
import java.io.File;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

class Texts {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            try (ReadableWorkbook book = new ReadableWorkbook(new File(file))) {
                Row row = book.getFirstSheet().read().get(0);
                Cell text = row.getCell(0);
                System.out.println(file + " " + text.getType() + " " + text.getFormula() + " " + string(text) + " " + row.getCell(1).getType());
            }
        }
    }

    static String string(Cell cell) {
        try {
            return cell.asString();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
seen="openpyxl reads $(cat openpyxl.txt)
$(java -cp 'lib/*' Texts.java openpyxl.xlsx sheetjs.xlsx)"
echo "seen: type, formula, asString of the text, type of the number:"
echo "$seen"
echo "expected: STRING null Bremen NUMBER from both files"
known='openpyxl reads s:Bremen n:12
openpyxl.xlsx STRING null Bremen NUMBER
sheetjs.xlsx FORMULA null ExcelReaderException NUMBER'
[ "$seen" = "$known" ] || { echo "changed, known was: $known"; exit 1; }
