// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for tests, part by part. */
public final class MadeWorkbook {
    private MadeWorkbook() {}

    /** A workbook of sheets, each given as the inside of its worksheet. */
    public static byte[] workbook(Map<String, String> sheets) {
        return workbook(sheets, Set.of());
    }

    /** The same, with the tabs of these names hidden. */
    public static byte[] workbook(Map<String, String> sheets, Set<String> hidden) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        StringBuilder tabs = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int number = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                String state = hidden.contains(sheet.getKey()) ? " state='hidden'" : "";
                tabs.append("<sheet name='%s' sheetId='%d' r:id='r%d'%s/>"
                        .formatted(sheet.getKey(), number, number, state));
                relations.append("<Relationship Id='r%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                        .formatted(number, office, number));
                part(
                        zip,
                        "xl/worksheets/sheet%d.xml".formatted(number),
                        "<worksheet xmlns='" + main + "'>" + sheet.getValue() + "</worksheet>");
            }
            part(
                    zip,
                    "_rels/.rels",
                    relationships(
                            "<Relationship Id='r0' Type='" + office + "/officeDocument' Target='xl/workbook.xml'/>"));
            part(zip, "xl/_rels/workbook.xml.rels", relationships(relations.toString()));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + main + "' xmlns:r='" + office + "'><sheets>" + tabs + "</sheets></workbook>");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }

    /** A row of texts; blank ones are no cells. */
    public static String row(int number, String attributes, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.append("<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>"
                        .formatted((char) ('A' + column), number, texts[column]));
            }
        }
        return "<row r='" + number + "' " + attributes + ">" + cells + "</row>";
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inside
                + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
