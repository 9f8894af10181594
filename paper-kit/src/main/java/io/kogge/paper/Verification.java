// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import io.kogge.paper.PaperFailure.Cause;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at a file that was made as a reader would: at what its tags say. */
final class Verification {
    private Verification() {}

    static void of(byte[] pdf, String text, String language, PaperLimits limits) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new PaperFailure(
                        Cause.TOO_LARGE,
                        "The paper has " + document.getNumberOfPages() + " pages; " + limits.pages() + " is the most");
            }
            Accessibility.check(document, language);
            TaggedText read = TaggedText.of(document);
            if (read.emptyPage() > 0) {
                throw new PaperFailure(Cause.EMPTY_PAGE, "There is nothing on page " + read.emptyPage());
            }
            String found = apart(read.text());
            if (!found.equals(apart(text))) {
                throw new PaperFailure(
                        Cause.TEXT_LOST,
                        "The text is not as it was given: it differs from character "
                                + (agreeing(apart(text), found) + 1) + " of " + text.length());
            }
        } catch (IOException e) {
            PaperFailure failure = new PaperFailure(Cause.BROKEN, "The paper cannot be read back");
            failure.initCause(e);
            throw failure;
        }
    }

    /** A font may have one shape for several letters, such as those in the middle of "official". */
    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static int agreeing(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
