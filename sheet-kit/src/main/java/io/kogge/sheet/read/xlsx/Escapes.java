// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, as workbooks spell them: {@code _x000D_} is a carriage return. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String decode(CharSequence written) {
        String text = written.toString();
        if (text.contains("_x")) {
            text = ESCAPE.matcher(text)
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        }
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
