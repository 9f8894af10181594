// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that come with the kit, all with TrueType outlines: DejaVu Sans Condensed for Latin, Greek, Cyrillic and
 * signs, and Droid Sans Fallback for what it lacks, such as Chinese. A letter is taken from the first that has it.
 */
final class Fonts {
    static final String FAMILY = "Kogge";
    static final String OTHER = "Kogge Other";

    /** The upright face once more, for what the bold and the slanted one lack. */
    static final String SIGNS = "Kogge Signs";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final List<Face> FACES = List.of(
            new Face("DejaVuSansCondensed.ttf", FAMILY, NORMAL, FontStyle.NORMAL),
            new Face("DejaVuSansCondensed-Bold.ttf", FAMILY, BOLD, FontStyle.NORMAL),
            new Face("DejaVuSansCondensed-Oblique.ttf", FAMILY, NORMAL, FontStyle.ITALIC),
            new Face("DroidSansFallbackFull.ttf", OTHER, NORMAL, FontStyle.NORMAL),
            new Face("DejaVuSansCondensed.ttf", SIGNS, NORMAL, FontStyle.NORMAL));

    private Fonts() {}

    private record Face(String file, String family, int weight, FontStyle style) {
        InputStream open() {
            InputStream file = Fonts.class.getResourceAsStream("fonts/" + this.file);
            if (file == null) {
                throw new IllegalStateException("No font " + this.file);
            }
            return file;
        }
    }

    /**
     * Which letters each file has, the one that is there twice once: read when the first paper is made, not at the start of
     * every service.
     */
    private static final class Shapes {
        private static final List<CmapLookup> TABLES = FACES.stream()
                .filter(face -> !face.family().equals(SIGNS))
                .map(Shapes::of)
                .toList();

        private static CmapLookup of(Face face) {
            try (InputStream file = face.open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether a paper can have this character. In bold and italic it is another font's if theirs lack it. */
    static boolean has(int character) {
        return Shapes.TABLES.stream().anyMatch(table -> table.getGlyphId(character) > 0);
    }

    static void addTo(PdfRendererBuilder builder) {
        Set<FSFontUseCase> everywhere = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        FACES.forEach(
                face -> builder.useFont(face::open, face.family(), face.weight(), face.style(), true, everywhere));
    }
}
