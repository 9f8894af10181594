// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a calendar file, unfolded (RFC 5545, 3.1).
 *
 * @param name in capitals
 * @param parameters as written, each after a semicolon
 * @param value as written
 */
record ContentLine(String name, String parameters, String value) {
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:])*)*):(.*)", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([nN\\\\;,])");

    static List<ContentLine> all(String file) {
        return file.replaceAll("\r?\n[ \t]", "")
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new ContentLine(line.group(1).toUpperCase(Locale.ROOT), line.group(2), line.group(3)))
                .toList();
    }

    /** Those of the first component of this name. */
    static List<ContentLine> within(List<ContentLine> lines, String component) {
        return lines.stream()
                .dropWhile(line -> !line.is("BEGIN", component))
                .takeWhile(line -> !line.is("END", component))
                .toList();
    }

    static Stream<ContentLine> named(List<ContentLine> lines, String name) {
        return lines.stream().filter(line -> line.name.equals(name));
    }

    /** The first of this name as it is written; empty if there is none. */
    static String value(List<ContentLine> lines, String name) {
        return named(lines, name).map(ContentLine::value).findFirst().orElse("");
    }

    /** The same where it is text, without its escapes (3.3.11). */
    static String text(List<ContentLine> lines, String name) {
        return ESCAPE.matcher(value(lines, name))
                .replaceAll(escape ->
                        escape.group(1).equalsIgnoreCase("n") ? "\n" : Matcher.quoteReplacement(escape.group(1)));
    }

    /** A parameter's value without quotes; empty if it has none of this name. */
    String parameter(String wanted) {
        Matcher parameter = Pattern.compile(";" + wanted + "=\"?((?:(?<=\")[^\"]*)|[^\";:]*)", Pattern.CASE_INSENSITIVE)
                .matcher(parameters);
        return parameter.find() ? parameter.group(1) : "";
    }

    private boolean is(String wanted, String component) {
        return name.equals(wanted) && value.equalsIgnoreCase(component);
    }
}
