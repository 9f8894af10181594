// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import io.kogge.paper.TagTree.Entry;
import io.kogge.paper.TagTree.Piece;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Marks the headings of a table as decoration on all pages but its first. The renderer tags each copy as the heading
 * itself, which would be read aloud once for every page.
 */
final class RepeatedHeadings {
    private static final String HEAD = "THead";

    private RepeatedHeadings() {}

    /** Whether there were any. */
    static boolean hide(PDDocument document) throws IOException {
        Set<Piece> repeated = new HashSet<>();
        for (PDStructureElement head :
                TagTree.elements(document.getDocumentCatalog().getStructureTreeRoot(), HEAD)) {
            List<Entry> entries = TagTree.entries(head, element -> false);
            for (Entry entry : entries) {
                if (!Objects.equals(entry.piece().page(), entries.get(0).piece().page())) {
                    cut(entry);
                    repeated.add(entry.piece());
                }
            }
        }
        for (PDPage page : document.getPages()) {
            if (repeated.stream().anyMatch(piece -> page.getCOSObject().equals(piece.page()))) {
                rewrite(document, page, repeated);
            }
        }
        return !repeated.isEmpty();
    }

    private static void cut(Entry entry) {
        if (entry.parent() instanceof PDStructureElement element) {
            if (entry.kid() instanceof PDMarkedContentReference reference) {
                element.removeKid(reference);
            } else if (entry.kid() instanceof Integer id) {
                element.removeKid(COSInteger.get(id));
            }
        }
    }

    private static void rewrite(PDDocument document, PDPage page, Set<Piece> repeated) throws IOException {
        List<Object> written = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator
                    && OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(operator.getName())
                    && written.get(written.size() - 1) instanceof COSDictionary properties
                    && repeated.contains(new Piece(page.getCOSObject(), properties.getInt(COSName.MCID)))) {
                written.set(written.size() - 2, COSName.ARTIFACT);
                COSDictionary pagination = new COSDictionary();
                pagination.setName(COSName.TYPE, "Pagination");
                written.set(written.size() - 1, pagination);
            }
            written.add(token);
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(written);
        }
        page.setContents(stream);
    }
}
