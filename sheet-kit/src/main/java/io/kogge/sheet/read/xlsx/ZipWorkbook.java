// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.RecognisedFile;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetInfo;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import io.kogge.sheet.read.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workbook in a zip. */
public final class ZipWorkbook implements Workbook {
    private static final String USUAL_PLACE = "xl/workbook.xml";
    /** So few merged areas are remembered of each sheet. */
    private static final int FEW = 100;

    private final Parts parts;
    private final Limits limits;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final Map<String, SheetTail> tails = new HashMap<>();
    private final Relations relations;
    private boolean since1904;
    private boolean notCalculated;
    private @Nullable Styles styles;
    private @Nullable SharedTexts texts;

    private ZipWorkbook(Parts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
        String book = Relations.of(parts, "")
                .part("officeDocument")
                .filter(parts::has)
                .orElse(USUAL_PLACE);
        if (!parts.has(book) || !book.endsWith(".xml") || book.startsWith("word/") || book.startsWith("ppt/")) {
            throw new UnreadableSheet(other(parts));
        }
        this.relations = Relations.of(parts, book);
        read(book);
        if (sheets.isEmpty()) {
            throw new UnreadableSheet(Reason.NO_SHEETS);
        }
    }

    /** Opens a workbook, or says what the zip is instead. */
    public static ZipWorkbook open(Path file, Limits limits) throws IOException {
        Parts parts = new Parts(file, limits);
        try {
            return new ZipWorkbook(parts, limits);
        } catch (UnreadableSheet reason) {
            parts.close();
            throw reason;
        }
    }

    private void read(String book) {
        try (Xml xml = Xml.of(parts.small(book))) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "workbookPr" -> since1904 = xml.flag("date1904");
                    case "calcPr" -> notCalculated = xml.flag("fullCalcOnLoad");
                    case "sheet" -> sheet(xml);
                    default -> {
                        // nothing that rows depend on
                    }
                }
            }
        }
    }

    private void sheet(Xml xml) {
        String id = xml.prefixed("id");
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        relations
                .withId(id == null ? "" : id)
                .filter(relation -> "worksheet".equals(relation.type()))
                .ifPresent(relation -> {
                    boolean hidden = state != null && !"visible".equals(state);
                    sheets.add(new SheetInfo(sheets.size(), name == null ? "" : name, hidden));
                    sheetParts.add(relation.part());
                });
    }

    private static Reason other(Parts parts) {
        if (parts.has("xl/workbook.bin")) {
            return Reason.BINARY_EXCEL;
        }
        if (parts.has("mimetype")) {
            try (InputStream in = parts.small("mimetype")) {
                String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                if (type.contains("opendocument")) {
                    return type.contains("spreadsheet") ? Reason.OPEN_DOCUMENT : Reason.OTHER_DOCUMENT;
                }
            } catch (IOException broken) {
                return Reason.DAMAGED;
            }
        }
        if (parts.has("Index/Document.iwa") || parts.has("Index.zip")) {
            return Reason.NUMBERS;
        }
        if (parts.anyUnder("word/") || parts.anyUnder("ppt/")) {
            return Reason.OTHER_DOCUMENT;
        }
        return parts.has("[Content_Types].xml") ? Reason.NO_SHEETS : Reason.ARCHIVE;
    }

    @Override
    public RecognisedFile kind() {
        return new RecognisedFile(RecognisedFile.Type.WORKBOOK, Optional.empty(), Optional.empty());
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowSource rows(int sheet) {
        if (styles == null) {
            styles = Styles.of(parts, relations.part("styles").filter(parts::has));
        }
        if (texts == null) {
            texts = SharedTexts.of(parts, relations.part("sharedStrings").filter(parts::has), limits);
        }
        String part = sheetParts.get(sheet);
        CellValues values = new CellValues(styles, texts, since1904, notCalculated);
        return new SheetRows(Xml.of(parts.large(part)), values, tail(part), limits);
    }

    /** Going to it unpacks the whole sheet: of most sheets that is done once, however often their rows are read. */
    private SheetTail tail(String part) {
        SheetTail known = tails.get(part);
        if (known != null) {
            return known;
        }
        SheetTail tail = SheetTail.of(parts.large(part), limits);
        if (tail.merges().size() <= FEW) {
            tails.put(part, tail);
        }
        return tail;
    }

    @Override
    public void close() {
        try {
            if (texts != null) {
                texts.close();
            }
            parts.close();
        } catch (IOException late) {
            throw new UnreadableSheet(Reason.DAMAGED, late);
        }
    }
}
