// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import io.kogge.paper.TagTree.Entry;
import io.kogge.paper.TagTree.Piece;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDArtifactMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a file as its tags order it, which is how it is read aloud: without blanks, the numbers of lists, and what
 * stands on every page.
 *
 * @param text all of it
 * @param emptyPage the first page without any content, from 1; 0 if there is none
 */
record TaggedText(String text, int emptyPage) {
    private static final Set<String> NOT_TEXT = Set.of("Lbl", "Figure");

    static TaggedText of(PDDocument document) throws IOException {
        Map<Piece, String> pieces = new HashMap<>();
        int number = 0;
        int empty = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (!collect(page, pieces) && empty == 0) {
                empty = number;
            }
        }
        StringBuilder text = new StringBuilder();
        for (Entry entry : TagTree.entries(
                document.getDocumentCatalog().getStructureTreeRoot(),
                element -> NOT_TEXT.contains(element.getStructureType()))) {
            text.append(pieces.getOrDefault(entry.piece(), ""));
        }
        return new TaggedText(Glyphs.bare(text.toString()), empty);
    }

    private static boolean collect(PDPage page, Map<Piece, String> pieces) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        boolean any = false;
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (!(content instanceof PDArtifactMarkedContent)) {
                any |= !content.getContents().isEmpty();
                pieces.merge(new Piece(page.getCOSObject(), content.getMCID()), letters(content), String::concat);
            }
        }
        return any;
    }

    private static String letters(PDMarkedContent content) {
        StringBuilder letters = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                letters.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                letters.append(letters(inner));
            }
        }
        return letters.toString();
    }
}
