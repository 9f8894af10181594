// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A text: stripped, with line ends as {@code \n}; on one line unless said otherwise, and of characters that its readers
 * can see. Otherwise it is as it was written.
 */
public final class TextField extends Field<String> {
    private boolean lines;

    TextField(Slot slot) {
        super(slot, "", at -> {
            String text = at.text("not-text");
            return text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
        });
        check(
                text -> unusable(text).isEmpty(),
                "bad-characters",
                text -> Map.of("position", unusable(text).orElse(0) + 1));
        check(
                text -> Characters.firstInvisible(text).isEmpty(),
                "invisible-characters",
                text -> Map.of("position", Characters.firstInvisible(text).orElse(0) + 1));
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

    /** Nothing that programs make into a link; a bare domain is fine, as organisations are called by theirs. */
    public TextField withoutLinks() {
        check(text -> !Links.in(text), "contains-link");
        return this;
    }

    /** Nothing that programs make into a link, nor a bare domain: a name of a person. */
    public TextField withoutDomains() {
        check(text -> !Links.orDomainIn(text), "contains-link");
        return this;
    }

    private OptionalInt unusable(String text) {
        return Characters.first(
                text,
                character -> Characters.isUnusable(character) && !(lines && (character == '\n' || character == '\t')));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
