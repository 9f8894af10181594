#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# openhtmltopdf-pdfbox 1.1.65 (Maven Central): in a PDF/UA file, the heading of a table that goes on over pages is tagged as
# the heading itself on each of them, so that it is read aloud once a page, all at once before the first row.
#
# ISO 32000-1, 14.8.2.2, tells content from artifacts: what paging makes, such as running heads, is an artifact and not
# part of the structure. The table has one heading row; a careful engineer who asks for an accessible file and for repeated
# headings expects one TH with one piece of content, and the copies on later pages as artifacts.
# Seen: the one TH has a piece of content on every page. The file says PDF/UA, and a checker of its syntax has nothing to say.
#
# For Kogge: after rendering, the copies become artifacts and leave the structure; the text is then read back by its tags and
# compared with what was given, each word once.
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
cat >Heading.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

class Heading {
    static int headings;
    static int pieces;

    public static void main(String[] args) throws Exception {
        XRLog.setLoggingEnabled(false);
        String rows = IntStream.range(0, 120).mapToObj(i -> "<tr><td>" + i + "</td></tr>").collect(Collectors.joining());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(() -> Heading.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), "Sans")
                .withHtmlContent("<html lang='en'><head><title>Years</title><meta name='subject' content='x'/>"
                        + "<meta name='description' content='x'/><style>@page { size: A4; margin: 20mm } body { font: 10pt/16pt Sans }"
                        + " table { -fs-table-paginate: paginate }</style></head><body><table><thead><tr><th>Year</th></tr></thead>"
                        + "<tbody>" + rows + "</tbody></table></body></html>", null)
                .toStream(out)
                .run();
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            follow(file.getDocumentCatalog().getStructureTreeRoot(), false);
            System.out.println("pages: " + file.getNumberOfPages() + ", TH: " + headings + ", pieces of content in TH: " + pieces);
        }
    }

    static void follow(PDStructureNode node, boolean heading) {
        if (node instanceof PDStructureElement element && element.getStructureType().equals("TH")) {
            headings++;
            heading = true;
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                follow(inner, heading);
            } else if (heading) {
                pieces++;
            }
        }
    }
}
JAVA
seen="$(java -Djava.awt.headless=true -cp 'lib/*' Heading.java 2>error.log)" || { cat error.log; exit 1; }
echo "seen: $seen"
echo "expected: one TH with one piece of content, however many pages there are"
known='pages: 4, TH: 1, pieces of content in TH: 4'
[ "$seen" = "$known" ] || { echo "changed, known was: $known"; exit 1; }
