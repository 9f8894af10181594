// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import java.util.HashMap;
import java.util.Map;

/** The formats that a workbook may name without spelling them (ECMA-376, part 1, 18.8.30). */
final class BuiltIn {
    private static final Map<Integer, String> CODES = new HashMap<>();

    static {
        String[] first = {
            "General",
            "0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "#,##0",
            "#,##0",
            "#,##0.00",
            "#,##0.00",
            "0%",
            "0.00%",
            "0.00E+00",
            "# ?/?",
            "# ??/??",
            "dd-mm-yyyy",
            "d-mmm-yy",
            "d-mmm",
            "mmm-yy",
            "h:mm AM/PM",
            "h:mm:ss AM/PM",
            "h:mm",
            "h:mm:ss",
            "dd-mm-yyyy h:mm"
        };
        for (int id = 0; id < first.length; id++) {
            CODES.put(id, first[id]);
        }
        // dates of East Asian editions
        put("yyyy/m", 27, 36, 50, 52, 57);
        put("m/d", 28, 29, 51, 53, 54, 58);
        put("yyyy/m/d", 30, 31);
        put("h:mm", 32, 55);
        put("h:mm:ss", 33, 34, 35, 56);
        put("#,##0", 37, 38);
        put("#,##0.00", 39, 40);
        put("#,##0", 41, 42);
        put("#,##0.00", 43, 44);
        put("mm:ss", 45);
        put("[h]:mm:ss", 46);
        put("mm:ss.0", 47);
        put("##0.0E+0", 48);
        put("@", 49);
    }

    private BuiltIn() {}

    static String code(int id) {
        return CODES.getOrDefault(id, "General");
    }

    private static void put(String code, int... ids) {
        for (int id : ids) {
            CODES.put(id, code);
        }
    }
}
