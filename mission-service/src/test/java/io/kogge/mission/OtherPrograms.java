// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** What is in files, cell by cell, as others than their own writers read it. */
public final class OtherPrograms {
    private OtherPrograms() {}

    /** The rows of the only sheet; a number as it is stored, and an empty text for no cell. */
    public static List<List<String>> workbook(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            int width = rows.get(0).getCellCount();
            return rows.stream().map(row -> cells(row, width)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of each sheet by its name, in their order. */
    public static Map<String, List<List<String>>> workbooks(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<Row> rows = sheet.read();
                int width = rows.get(0).getCellCount();
                sheets.put(
                        sheet.getName(),
                        rows.stream().map(row -> cells(row, width)).toList());
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            cells.add(row.getOptionalCell(at).map(OtherPrograms::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** The rows of separated text as RFC 4180 has it, with its mark. */
    public static List<List<String>> separated(byte[] file, char separator) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.charAt(0) != '\uFEFF') {
            throw new AssertionError("no mark");
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                // a doubled one ends and begins, which leaves one
                quoted = !quoted;
                if (quoted && text.charAt(at - 1) == '"') {
                    cell.append('"');
                }
            } else if (!quoted && (c == separator || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    at++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
