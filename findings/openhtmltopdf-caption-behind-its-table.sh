#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# openhtmltopdf-pdfbox 1.1.65 (Maven Central): in a PDF/UA file, a table's caption, which stands above it on paper, is tagged
# behind the table and outside of it, so that it is read aloud after the last row, and belongs to nothing.
#
# HTML has the caption as the first child of its table, and CSS shows it above by default. ISO 32000-1, 14.8.4.3.4, has the
# Caption of a table in its Table element, first or last. A careful engineer expects Table(Caption, THead, TBody).
#
# For Kogge: before rendering, a caption becomes a paragraph in front of its table, which is read where it stands.
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
    <groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.65</version>
  </dependency></dependencies>
</project>
POM
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies
"$maven" -B -q -ntp "$copy" -DoutputDirectory=lib >maven.log 2>&1 || { tail -20 maven.log; exit 1; }
cat >Caption.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

class Caption {
    static final List<String> BLOCKS = List.of("Table", "Caption", "THead", "TBody", "P");

    public static void main(String[] args) throws Exception {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(() -> Caption.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), "Sans")
                .withHtmlContent("<html lang='en'><head><title>Visits</title><meta name='subject' content='x'/>"
                        + "<meta name='description' content='x'/><style>body { font-family: Sans }</style></head><body><p>Before</p>"
                        + "<table><caption>Visits</caption><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2019</td></tr></tbody>"
                        + "</table><p>After</p></body></html>", null)
                .toStream(out)
                .run();
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            System.out.println(written(file.getDocumentCatalog().getStructureTreeRoot()));
        }
    }

    static String written(PDStructureNode node) {
        String inside = node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .map(kid -> written((PDStructureNode) kid))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        String type = node instanceof PDStructureElement element ? element.getStructureType() : "";
        return BLOCKS.contains(type) ? type + (inside.isEmpty() ? "" : "(" + inside + ")") : inside;
    }
}
JAVA
seen="$(java -Djava.awt.headless=true -cp 'lib/*' Caption.java 2>error.log)" || { cat error.log; exit 1; }
echo "seen: $seen"
echo "expected: P Table(Caption THead TBody) P"
known='P Table(THead TBody) Caption P'
[ "$seen" = "$known" ] || { echo "changed, known was: $known"; exit 1; }
