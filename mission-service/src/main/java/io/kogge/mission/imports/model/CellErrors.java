// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.regex.Pattern;

/** Errors that spreadsheets leave in cells, in English, Dutch and German: in text files they are texts as any other. */
final class CellErrors {
    /** Which letters an error begins with: this is asked of every cell. */
    private static final String BEGINNINGS = "#EF";

    private static final Pattern ERROR = Pattern.compile(
            "#(?:N/[AB]|NV|REF!|VERW!|BEZUG!|VALUE!|WAARDE!|WERT!|(?:DIV|DEEL)/0!|NAME\\?|NAAM\\?|NUM!|GETAL!|ZAHL!|NULL!|LEEG!"
                    + "|SPILL!|OVERLOOP!|[ÜU]BERLAUF!|CALC!|BEREKEN!|KALK!|FIELD!|VELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|ERROR!"
                    + "|GETTING_DATA|#{2,})|(?:Err|Fout):\\d{3}");

    private CellErrors() {}

    static boolean is(String text) {
        String bare = text.strip();
        return !bare.isEmpty()
                && BEGINNINGS.indexOf(bare.charAt(0)) >= 0
                && ERROR.matcher(bare).matches();
    }
}
