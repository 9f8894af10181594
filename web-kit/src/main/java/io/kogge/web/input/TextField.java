// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.Map;
import java.util.regex.Pattern;

/** A text: stripped, with line ends as {@code \n}; without control characters, and on one line unless said otherwise. */
public final class TextField extends Field<String> {
    private boolean lines;

    TextField(Slot slot) {
        super(slot, "", at -> {
            String text = at.text("not-text");
            return text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
        });
        check(text -> text.codePoints().noneMatch(this::forbidden), "bad-characters");
    }

    /** Line breaks and tabs are allowed. */
    public TextField multiline() {
        lines = true;
        return this;
    }

    /** At most so many characters (Unicode code points). */
    public TextField max(int max) {
        check(text -> length(text) <= max, "too-long", text -> Map.of("max", max, "length", length(text)));
        return this;
    }

    /** At least so many characters (Unicode code points). */
    public TextField min(int min) {
        check(text -> length(text) >= min, "too-short", text -> Map.of("min", min, "length", length(text)));
        return this;
    }

    /** Must match as a whole; {@code fault.<code>} says what is expected. */
    public TextField matching(Pattern pattern, String code) {
        check(text -> pattern.matcher(text).matches(), code);
        return this;
    }

    private boolean forbidden(int character) {
        boolean lineBreak = character == '\n' || character == '\t';
        return Character.isISOControl(character) && !(lines && lineBreak);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
