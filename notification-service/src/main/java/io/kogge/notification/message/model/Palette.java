// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The colours of mails: on light ground as the office chose them, on dark ground derived from those.
 *
 * @param accent of links, buttons and the line above
 * @param onAccent of the words on a button
 * @param ground around the letter
 * @param text of the letter
 */
public record Palette(Colour accent, Colour onAccent, Colour ground, Colour text) {
    /** What text of ordinary size needs (WCAG 2.2, 1.4.3). */
    public static final double READABLE = 4.5;

    /** Behind the letter's text. */
    public static final Colour PAPER = Colour.of("#ffffff");

    /** The same at night. */
    public static final Colour DARK_PAPER = Colour.of("#18222d");

    /** Around the letter at night. */
    public static final Colour DARK_GROUND = Colour.of("#0e151d");

    /** The letter's text at night. */
    public static final Colour DARK_TEXT = Colour.of("#e9eef3");

    /** Kogge's own. */
    public static final Palette KOGGE =
            new Palette(Colour.of("#0a4f7d"), PAPER, Colour.of("#f6f4ef"), Colour.of("#14263a"));

    /** What cannot be read on what, a sentence each; empty when all is well. */
    public List<String> faults() {
        return Stream.of(
                        fault("accent", accent, "white", PAPER),
                        fault("on-accent", onAccent, "accent", accent),
                        fault("text", text, "white", PAPER),
                        fault("text", text, "ground", ground),
                        fault("accent", accent, "ground", ground))
                .flatMap(List::stream)
                .toList();
    }

    /** The accent where the ground is dark: lighter, until it can be read. */
    public Colour darkAccent() {
        return accent.towards(PAPER, DARK_PAPER, READABLE + 1);
    }

    private static List<String> fault(String name, Colour colour, String groundName, Colour ground) {
        double contrast = colour.contrast(ground);
        return contrast >= READABLE
                ? List.of()
                : List.of("%s (%s) cannot be read on %s (%s): their contrast is %.1f, and text needs %.1f"
                        .formatted(name, colour, groundName, ground, Math.floor(contrast * 10) / 10, READABLE));
    }
}
