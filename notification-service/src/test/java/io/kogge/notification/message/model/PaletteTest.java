// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21.0", "#777777,#ffffff,4.48", "#0000ff,#ffffff,8.59", "#ffffff,#ffffff,1.0"})
    void contrastIsThatOfTheGuidelines(String one, String other, double contrast) {
        assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(contrast, within(0.01));
        assertThat(Colour.of(other).contrast(Colour.of(one))).isCloseTo(contrast, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "0a4f7d", "#0a4f7d;"})
    void whatIsNoColourIsRefused(String written) {
        assertThatThrownBy(() -> Colour.of(written)).hasMessageContaining("is no colour like #0a4f7d");
    }

    @Test
    void koggesOwnColoursCanBeRead() {
        assertThat(Palette.KOGGE.faults()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidWithItsFigures() {
        Palette yellow =
                new Palette(Colour.of("#ffcc00"), Colour.of("#ffffff"), Colour.of("#f6f4ef"), Colour.of("#14263a"));
        assertThat(yellow.faults())
                .contains(
                        "accent (#ffcc00) cannot be read on white (#ffffff): their contrast is 1.5, and text needs 4.5")
                .anyMatch(fault -> fault.startsWith("on-accent (#ffffff) cannot be read on accent (#ffcc00)"));
    }

    @Test
    void whateverTheAccentIsCanBeReadAtNight() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Colour accent = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Colour dark = new Palette(accent, Palette.PAPER, Palette.PAPER, accent).darkAccent();
            assertThat(dark.contrast(Palette.DARK_PAPER)).as(accent.toString()).isGreaterThan(Palette.READABLE);
            assertThat(dark.contrast(Palette.DARK_GROUND)).as(accent.toString()).isGreaterThan(Palette.READABLE);
        }
        assertThat(Palette.DARK_TEXT.contrast(Palette.DARK_PAPER)).isGreaterThan(7);
    }
}
