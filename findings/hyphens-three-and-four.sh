#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# ICU4J 79.1 (Maven Central), idna 3.11 (PyPI) refuse a domain in plain ASCII that java.net.IDN, tr46 6.0.0 (npm) and Node.js's
# URL take: one with hyphens in the third and fourth place.
#
# UTS 46, 4 and 4.1: whether hyphens are looked at is a choice of the caller (CheckHyphens), and URL's and many registries'
# answer is no: names such as ab--cd.example were given out and work. A careful engineer who asks ICU4J for STD3 rules,
# right-to-left and joiner checks, and for nothing about hyphens, expects no error for a name of letters, digits and hyphens.
# - ICU4J has no such choice: with every set of options Info.hasErrors() is true, by HYPHEN_3_4, and the name is right
#   all the same. Code that refuses where there are errors turns away an address that mail reaches.
# - idna raises for it, too, with uts46=True. tr46 takes it unless checkHyphens is asked for.
# None of them has a word against 192.0.2.1 or the trailing dot of example.org., which no address may have.
#
# For Kogge: HYPHEN_3_4 is tolerated, and a pattern says what a mail domain is (EmailAddress).
set -euo pipefail
maven="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/mvnw"
[ -x "$maven" ] || maven=mvn
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version>
  </dependency></dependencies>
</project>
POM
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies
"$maven" -B -q -ntp "$copy" -DoutputDirectory=lib >maven.log 2>&1 || { tail -20 maven.log; exit 1; }
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check --no-deps idna==3.11
npm init -y >npm.log
npm install --ignore-scripts --no-audit --no-fund --before=2026-11-26 tr46@6.0.0 >>npm.log
cat >Read.java <<'JAVA'
import com.ibm.icu.text.IDNA;
import java.net.IDN;

class Read {
    public static void main(String[] args) {
        int[] choices = {IDNA.NONTRANSITIONAL_TO_ASCII, IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI};
        for (int choice : choices) {
            IDNA.Info info = new IDNA.Info();
            StringBuilder name = IDNA.getUTS46Instance(choice).nameToASCII(args[0], new StringBuilder(), info);
            System.out.print((info.hasErrors() ? info.getErrors() + " " : "") + name + "; ");
        }
        System.out.print(IDN.toASCII(args[0], IDN.USE_STD3_ASCII_RULES) + "; ");
    }
}
JAVA
cat >read.py <<'PY'
import sys
import idna

try:
    print(idna.encode(sys.argv[1], uts46=True, std3_rules=True).decode(), end="; ")
except idna.IDNAError:
    print("refused", end="; ")
PY
cat >read.cjs <<'JS'
const name = process.argv[2];
console.log(`${require('tr46').toASCII(name, { useSTD3ASCIIRules: true })}; ${new URL(`https://${name}/`).hostname}`);
JS
judge() { # domain, what is known
  seen="$(java -cp 'lib/*' Read.java "$1")$(venv/bin/python read.py "$1")$(node read.cjs "$1")"
  echo "seen: $1 is (ICU4J twice; java.net; idna; tr46; URL) $seen / expected: $1, without an error"
  [ "$seen" = "$2" ] || { echo "changed, known was: $2"; exit 1; }
}
h=ab--cd.example
judge "$h" "[HYPHEN_3_4] $h; [HYPHEN_3_4] $h; $h; refused; $h; $h"
h=a-b-c-d.example
judge "$h" "$h; $h; $h; $h; $h; $h"
