// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A placeholder as a text writes it, in Mustache's notation.
 *
 * @param type what it does
 * @param name without its braces and mark
 * @param line counted from 1
 * @param start place of its first brace
 * @param end place behind its last one
 */
record Tag(Type type, String name, int line, int start, int end) {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** What a tag does. */
    enum Type {
        /** Stands for words. */
        VARIABLE,
        /** Begins what counts if something is so, or for each of a list. */
        SECTION,
        /** Begins what counts if something is not so. */
        INVERTED,
        /** Ends either. */
        END,
        /** Takes in a block. */
        BLOCK,
        /** Mustache knows it and we do not take it: it would leave values unescaped, or change how tags look. */
        REFUSED,
        /** Has no end. */
        UNFINISHED
    }

    /** All tags of a text, in their order. */
    static List<Tag> all(String text) {
        List<Tag> tags = new ArrayList<>();
        int at = text.indexOf(OPEN);
        while (at >= 0) {
            Tag tag = at(text, at);
            tags.add(tag);
            at = text.indexOf(OPEN, tag.end());
        }
        return tags;
    }

    private static Tag at(String text, int start) {
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int inner = start + OPEN.length();
        int close = text.indexOf(CLOSE, inner);
        int nextLine = text.indexOf('\n', inner);
        if (close < 0 || (nextLine >= 0 && nextLine < close)) {
            return new Tag(Type.UNFINISHED, "", line, start, nextLine < 0 ? text.length() : nextLine);
        }
        String inside = text.substring(inner, close).strip();
        Type type = type(inside);
        boolean marked = type != Type.VARIABLE && !inside.isEmpty();
        String name = (marked ? inside.substring(1) : inside).strip();
        return new Tag(type, name, line, start, close + CLOSE.length());
    }

    private static Type type(String inside) {
        return switch (inside.isEmpty() ? ' ' : inside.charAt(0)) {
            case '#' -> Type.SECTION;
            case '^' -> Type.INVERTED;
            case '/' -> Type.END;
            case '>' -> Type.BLOCK;
            case '{', '&', '=', '!' -> Type.REFUSED;
            default -> Type.VARIABLE;
        };
    }

    boolean opens() {
        return type == Type.SECTION || type == Type.INVERTED;
    }

    /** The same with another name. */
    String like(String other) {
        String mark = switch (type) {
            case SECTION -> "#";
            case INVERTED -> "^";
            case END -> "/";
            case BLOCK -> ">";
            case VARIABLE, REFUSED, UNFINISHED -> "";
        };
        return OPEN + mark + other + CLOSE;
    }

    /** How a section is written, such as {@code ^hasPlace}. */
    String section() {
        return (type == Type.INVERTED ? "^" : "#") + name;
    }

    /** Whether it is where a link leads: {@code [words]({{ownPage}})}. */
    boolean isDestination(String text) {
        return text.substring(0, start).endsWith("](") && text.startsWith(")", end);
    }
}
