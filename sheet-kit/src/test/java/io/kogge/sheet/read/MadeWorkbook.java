// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that each part can be as odd as a test wants it. */
final class MadeWorkbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook with one sheet, of these rows. */
    static MadeWorkbook of(String rows) {
        return new MadeWorkbook().sheet("<sheetData>" + rows + "</sheetData>").book("", OFFICE, MAIN);
    }

    MadeWorkbook sheet(String inside) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + inside + "</worksheet>");
    }

    MadeWorkbook book(String before, String office, String main) {
        part("_rels/.rels", relations(office, "officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + office + "'>" + before
                        + "<sheets><sheet name='Blad1' sheetId='1' r:id='r0'/></sheets></workbook>");
        return part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        office,
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "sharedStrings.xml"));
    }

    MadeWorkbook styles(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("&", "&amp;").replace("\"", "&quot;");
            formats.append("<numFmt numFmtId='" + (164 + i) + "' formatCode=\"" + code + "\"/>");
            cells.append("<xf numFmtId='" + (164 + i) + "'/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts>" + formats + "</numFmts><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    MadeWorkbook texts(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    MadeWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private static String relations(String office, String... typesAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns='" + PACKAGE + "'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id='r" + i + "' Type='" + office + "/" + typesAndTargets[i] + "' Target='"
                    + typesAndTargets[i + 1] + "'/>");
        }
        return all.append("</Relationships>").toString();
    }

    Path in(Path folder) {
        return in(folder, "made.xlsx");
    }

    Path in(Path folder, String name) {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return file;
    }
}
