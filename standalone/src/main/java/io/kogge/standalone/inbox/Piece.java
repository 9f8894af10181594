// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a mail's text.
 *
 * @param text as written
 * @param link whether it is the address of a page
 */
public record Piece(String text, boolean link) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.add(new Piece(text.substring(end, matcher.start()), false));
            pieces.add(new Piece(matcher.group(), true));
            end = matcher.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
