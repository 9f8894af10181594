// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How cells show what they hold: a format for each style. */
record Styles(List<CellFormat> formats) {
    /** Reads the part; a workbook may do without. */
    static Styles of(Parts parts, Optional<String> part) {
        List<CellFormat> formats = new ArrayList<>();
        part.ifPresent(name -> {
            try (Xml xml = Xml.of(parts.small(name))) {
                read(xml, formats);
            }
        });
        return new Styles(formats);
    }

    private static void read(Xml xml, List<CellFormat> formats) {
        Map<Integer, String> own = new HashMap<>();
        Map<Integer, CellFormat> parsed = new HashMap<>();
        boolean cells = false;
        while (xml.next()) {
            if (xml.isEnd() && xml.is("cellXfs")) {
                cells = false;
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "dxf" -> xml.skip();
                    case "numFmt" -> {
                        String code = xml.attribute("formatCode");
                        own.put(xml.number("numFmtId", -1), code == null ? "" : code);
                    }
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            int id = xml.number("numFmtId", 0);
                            formats.add(parsed.computeIfAbsent(
                                    id, number -> CellFormat.of(own.getOrDefault(number, BuiltIn.code(number)))));
                        }
                    }
                    default -> {
                        // fonts, fills and borders say nothing about what a cell holds
                    }
                }
            }
        }
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    }
}
