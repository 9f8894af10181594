// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import java.util.Locale;

/** Reads plain text whose paragraphs were broken into lines to travel (RFC 3676, format=flowed). */
public final class FlowedText {
    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /** The text with its paragraphs whole again, if its content type says that they were broken. */
    public static String read(String body, String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return type.contains(";format=flowed") ? joined(body, type.contains(";delsp=yes")) : body;
    }

    private static String joined(String body, boolean deleteSpace) {
        StringBuilder text = new StringBuilder(body.length());
        boolean open = false;
        for (String line : body.lines().toList()) {
            String content = line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = content.endsWith(" ") && !content.equals(SIGNATURE);
            text.append(goesOn && deleteSpace ? content.substring(0, content.length() - 1) : content);
            if (!goesOn) {
                text.append('\n');
            }
            open = goesOn;
        }
        return open ? text.append('\n').toString() : text.toString();
    }
}
