// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.message.model.Picture;
import io.kogge.web.i18n.Catalogues;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

/** What is wrong with how mails would look is said at the start, in a sentence. */
class LookSettingsTest {
    private static final LookSettings.Colours KOGGE =
            new LookSettings.Colours("#0a4f7d", "#ffffff", "#f6f4ef", "#14263a");

    @Test
    void coloursThatCannotBeReadAreRefused() {
        assertThat(KOGGE.palette().faults()).isEmpty();
        assertThatThrownBy(() -> new LookSettings.Colours("#9ec5e8", "#ffffff", "#f6f4ef", "#14263a").palette())
                .hasMessageStartingWith("kogge.notification.look.colours: accent (#9ec5e8) cannot be read on white");
        assertThatThrownBy(() -> new LookSettings.Colours("blue", "#ffffff", "#f6f4ef", "#14263a").palette())
                .hasMessage("kogge.notification.look.colours: blue is no colour like #0a4f7d");
    }

    @Test
    void whatStandsAroundMailsIsSaidInEveryLanguage() {
        for (String language : Languages.ALL) {
            assertThat(Catalogues.differences("notification/look", Locale.forLanguageTag(language), Locale.ENGLISH))
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void aLogoIsShownAsLargeAsThereIsRoom() throws IOException {
        Picture logo = LogoFile.read(new ByteArrayResource(png(960, 144)));
        assertThat(logo.type()).isEqualTo("image/png");
        assertThat(logo.width()).isEqualTo(240);
        assertThat(logo.height()).isEqualTo(36);
        assertThat(LogoFile.read(new ByteArrayResource(png(20, 10))).width()).isEqualTo(20);
    }

    @Test
    void aLogoThatMailProgramsDoNotShowIsRefused() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LogoFile.read(new ByteArrayResource(svg)))
                .hasMessageContaining("is no picture that mail programs show (PNG, JPEG or GIF)");
        assertThatThrownBy(() -> LogoFile.read(new ByteArrayResource(new byte[200_000])))
                .hasMessageContaining("has more than 100 KB");
        assertThatThrownBy(() -> LogoFile.read(new FileSystemResource(Path.of("/nowhere/logo.png"))))
                .hasMessageContaining("/nowhere/logo.png")
                .hasMessageEndingWith("cannot be read");
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
