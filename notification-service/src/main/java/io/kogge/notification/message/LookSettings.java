// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message;

import io.kogge.notification.message.model.Colour;
import io.kogge.notification.message.model.Palette;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How mails look.
 *
 * @param logo a picture file (PNG, JPEG or GIF) such as {@code file:/etc/kogge/logo.png}; null for the office's name
 * @param colours the office's colours
 */
@ConfigurationProperties("kogge.notification.look")
public record LookSettings(
        @Nullable Resource logo, @DefaultValue Colours colours) {

    /**
     * Colours, such as {@code #0a4f7d}. Text has to be readable in them.
     *
     * @param accent of links, buttons and the line above each mail
     * @param onAccent of the words on a button
     * @param ground around the letter
     * @param text of the letter
     */
    public record Colours(
            @DefaultValue("#0a4f7d") String accent,
            @DefaultValue("#ffffff") String onAccent,
            @DefaultValue("#f6f4ef") String ground,
            @DefaultValue("#14263a") String text) {

        /** Throws IllegalArgumentException in a sentence where something could not be read. */
        public Palette palette() {
            Palette palette = new Palette(colour(accent), colour(onAccent), colour(ground), colour(text));
            if (!palette.faults().isEmpty()) {
                throw new IllegalArgumentException(
                        "kogge.notification.look.colours: " + String.join("; ", palette.faults()));
            }
            return palette;
        }

        private static Colour colour(String hex) {
            try {
                return Colour.of(hex);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("kogge.notification.look.colours: " + e.getMessage(), e);
            }
        }
    }
}
