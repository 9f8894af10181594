// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import io.kogge.paper.PaperFailure.Cause;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** What a file has to have for those who do not see it. */
final class Accessibility {
    private Accessibility() {}

    static void check(PDDocument document, String language) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        require(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "is not tagged");
        require(
                catalog.getStructureTreeRoot() != null
                        && !catalog.getStructureTreeRoot().getKids().isEmpty(),
                "has no structure");
        require(language.equals(catalog.getLanguage()), "does not say its language");
        require(document.getDocumentInformation().getTitle() != null, "has no title");
        for (PDPage page : document.getPages()) {
            fonts(page.getResources());
        }
    }

    private static void fonts(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            require(resources.getFont(name).isEmbedded(), "lacks a font");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new PaperFailure(Cause.NOT_ACCESSIBLE, "The paper " + otherwise);
        }
    }
}
