#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# aalto-xml 1.4.0 (Maven Central): switching namespaces off is taken without a word, and has no effect.
#
# XMLInputFactory.setProperty throws IllegalArgumentException "if the property is not supported"; the table in the class's
# description has isNamespaceAware true or false. A careful engineer who reads a piece of a document, whose prefixes are
# declared further up, switches it off, sees no exception, and expects the piece to be read, as by the JDK's own parser.
# Here the property still says true afterwards, and the piece fails: an unbound prefix. Pieces without prefixes are read, so
# files of one program pass all tests, and those of another, which has r:id in the piece, do not.
#
# For Kogge: what stands behind a sheet's rows is parsed after the sheet's own first tag, which declares its prefixes.
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
    <groupId>com.fasterxml</groupId><artifactId>aalto-xml</artifactId><version>1.4.0</version>
  </dependency></dependencies>
</project>
POM
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies
"$maven" -B -q -ntp "$copy" -DoutputDirectory=lib >maven.log 2>&1 || { tail -20 maven.log; exit 1; }
cat >Off.java <<'JAVA'
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

class Off {
    public static void main(String[] args) {
        read("jdk", XMLInputFactory.newDefaultFactory());
        read("aalto", new com.fasterxml.aalto.stax.InputFactoryImpl());
    }

    static void read(String name, XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        Object now = factory.getProperty(XMLInputFactory.IS_NAMESPACE_AWARE);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader("<part r:id='1'/>"));
            reader.next();
            System.out.println(name + " " + now + " " + reader.getAttributeValue(0));
        } catch (XMLStreamException unbound) {
            System.out.println(name + " " + now + " fails");
        }
    }
}
JAVA
seen="$(java -cp 'lib/*' Off.java)"
echo "seen: the property after it is set to false, the attribute's value:"
echo "$seen"
echo "expected: false 1, twice, or an exception when it is set"
known='jdk false 1
aalto true fails'
[ "$seen" = "$known" ] || { echo "changed, known was: $known"; exit 1; }
