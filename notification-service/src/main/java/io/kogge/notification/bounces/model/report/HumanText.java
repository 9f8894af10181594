// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a server wrote for people, without the letter that it quotes beneath.
 *
 * @param lines what it wrote
 * @param original the head of the quoted letter, if there is one
 */
record HumanText(List<String> lines, HeaderFields original) {
    /** Of a text without end, the beginning tells what there is to tell. */
    private static final int MOST_LINES = 200;

    private static final int LONGEST_LINE = 500;

    /** So many fields in a row, with two of a letter's own among them, begin a quoted letter. */
    private static final int FIELDS = 3;

    private static final Set<String> OF_LETTERS = Set.of(
            "received", "return-path", "message-id", "mime-version", "from", "to", "subject", "date", "content-type");

    /** Who announces a copy in words, whatever follows; but not who tells when the letter came in. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)[-=_*+#> ]*+(this is a copy of|(here|below|attached) is (a copy|the original)|below this line|start of (returned|original|unsent)"
                    + "|(the )?(headers? of )?(the |your )?(original|unsent|returned|rejected|undelivered|bounced) (e-?mail|message|mail)\\b"
                    + "|(the )?message ((headers?|text|body) )?(follows|begins)|(a )?copy of (the|your) (original )?message"
                    + "|the first \\d+ lines|ursprüngliche nachricht|oorspronkelijk bericht|message d'origine|mensaje original|messaggio originale).{0,60}");

    private static final Pattern TOLD = Pattern.compile(
            "(?i).*\\b(was (received|sent|not|addressed|rejected|returned)|has been|have been|could not|undeliverable|failed|to:?)\\b.*");

    static HumanText of(Part mail) {
        List<Part> readable = mail.outer().filter(Part::isReadable).toList();
        boolean plain = readable.stream()
                .anyMatch(
                        part -> part.type().equals("text/plain") && !part.text().isBlank());
        String text = readable.stream()
                .filter(part -> !plain || part.type().equals("text/plain"))
                .map(Part::readableText)
                .collect(Collectors.joining("\n\n"));
        return of(Arrays.asList(text.split("\n", -1)));
    }

    static HumanText of(List<String> all) {
        List<String> lines = all.stream().limit(MOST_LINES).map(HumanText::cut).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && announces(lines.get(i).strip())) {
                return new HumanText(lines.subList(0, i), headIn(lines.subList(i + 1, lines.size())));
            }
            if (i > 0 && beginsLetter(lines, i)) {
                return new HumanText(lines.subList(0, i), headIn(lines.subList(i, lines.size())));
            }
        }
        return new HumanText(lines, new HeaderFields(List.of()));
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    String text() {
        return String.join("\n", lines);
    }

    private static boolean announces(String line) {
        return ANNOUNCED.matcher(line).matches() && !TOLD.matcher(line).matches();
    }

    private static HeaderFields headIn(List<String> lines) {
        return HeaderFields.of(lines.stream()
                .map(HumanText::unquoted)
                .dropWhile(line -> !HeaderFields.looksLikeOne(line) || Character.isWhitespace(line.charAt(0)))
                .takeWhile(line -> !line.isBlank())
                .toList());
    }

    /** Some indent the letter that they quote, or put a mark before each line. */
    private static String unquoted(String line) {
        return line.startsWith(">") || line.startsWith("|") ? line.substring(line.startsWith(" ", 1) ? 2 : 1) : line;
    }

    private static boolean beginsLetter(List<String> lines, int at) {
        Set<String> names = new HashSet<>();
        int fields = 0;
        for (int i = at; i < lines.size() && fields < FIELDS + 3; i++) {
            String line = unquoted(lines.get(i));
            if (!HeaderFields.looksLikeOne(line) || (i == at && Character.isWhitespace(line.charAt(0)))) {
                break;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                fields++;
                names.add(line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT));
            }
        }
        names.retainAll(OF_LETTERS);
        return fields >= FIELDS
                && names.size() >= FIELDS
                && (names.contains("received")
                        || names.contains("message-id")
                        || names.contains("return-path")
                        || names.contains("mime-version")
                        || names.contains("date"));
    }
}
