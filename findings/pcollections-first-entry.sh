#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# pcollections 4.0.2 (Maven Central): the first and last entry of an empty TreePMap is an exception instead of null.
#
# TreePMap is a java.util.NavigableMap, whose contract says of firstEntry and lastEntry: "or null if the map is empty". A
# careful engineer, or code that takes any NavigableMap, looks for null. TreeMap and the maps that TreePMap answers when
# asked for what is higher or lower keep the contract: higherEntry of an empty map is null.
#
# For Kogge: the waiting list is such a map; its first is asked for only where the map is not empty.
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
    <groupId>org.pcollections</groupId><artifactId>pcollections</artifactId><version>4.0.2</version>
  </dependency></dependencies>
</project>
POM
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies
"$maven" -B -q -ntp "$copy" -DoutputDirectory=lib >maven.log 2>&1 || { tail -20 maven.log; exit 1; }
cat >Empty.java <<'JAVA'
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.pcollections.TreePMap;

class Empty {
    public static void main(String[] args) {
        for (NavigableMap<Integer, String> map : java.util.List.of(new TreeMap<Integer, String>(), TreePMap.<Integer, String>empty())) {
            System.out.println(map.getClass().getSimpleName() + " " + ask(map, NavigableMap::firstEntry) + " "
                    + ask(map, NavigableMap::lastEntry) + " " + ask(map, each -> each.higherEntry(1)));
        }
    }

    static String ask(NavigableMap<Integer, String> map, Function<NavigableMap<Integer, String>, Map.Entry<Integer, String>> what) {
        try {
            return String.valueOf(what.apply(map));
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
seen="$(java -cp 'lib/*' Empty.java)"
echo "seen: first, last, higher of an empty map:"
echo "$seen"
echo "expected: null null null, twice"
known='TreeMap null null null
TreePMap NoSuchElementException NoSuchElementException null'
[ "$seen" = "$known" ] || { echo "changed, known was: $known"; exit 1; }
