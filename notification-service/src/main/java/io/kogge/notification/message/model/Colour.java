// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour in sRGB, and how well it can be told from others (WCAG 2.2, relative luminance and contrast ratio). */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int FULL = 255;
    private static final int STEPS = 20;

    /** {@code #0a4f7d}; throws IllegalArgumentException for anything else. */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(hex + " is no colour like #0a4f7d");
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & FULL, rgb & FULL);
    }

    /** From 1, for the same colour, to 21, for black on white. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** The first on the way from this colour to another that stands out so well from a ground; the other if none does. */
    public Colour towards(Colour other, Colour ground, double contrast) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mixed(other, (double) step / STEPS);
            if (mixed.contrast(ground) >= contrast) {
                return mixed;
            }
        }
        return other;
    }

    private Colour mixed(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = (double) channel / FULL;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As CSS and HTML write it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
