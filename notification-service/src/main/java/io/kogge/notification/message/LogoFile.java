// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message;

import io.kogge.notification.message.model.Picture;
import io.kogge.notification.message.model.PictureBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.core.io.Resource;

/** Reads the office's logo: a picture that mail programs show, small enough to come with every mail. */
final class LogoFile {
    private static final String SETTING = "kogge.notification.look.logo: ";
    private static final String CONTENT_ID = "logo@kogge";
    private static final Set<String> SHOWN = Set.of("png", "jpeg", "gif");
    private static final int LARGEST = 100 * 1024;
    private static final int WIDEST = 240;
    private static final int HIGHEST = 72;

    private LogoFile() {}

    /** Throws IllegalArgumentException in a sentence where it cannot be used. */
    static Picture read(Resource file) {
        try {
            byte[] bytes = file.getContentAsByteArray();
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException(SETTING + file.getDescription() + " has more than 100 KB");
            }
            return picture(file, bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException(SETTING + file.getDescription() + " cannot be read", e);
        }
    }

    private static Picture picture(Resource file, byte[] bytes) throws IOException {
        try (ImageInputStream image = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                throw unknown(file);
            }
            ImageReader reader = readers.next();
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!SHOWN.contains(format)) {
                throw unknown(file);
            }
            reader.setInput(image);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            reader.dispose();
            double scale = Math.min(1, Math.min((double) WIDEST / width, (double) HIGHEST / height));
            return new Picture(
                    CONTENT_ID,
                    "image/" + format,
                    "logo." + format,
                    new PictureBytes(bytes),
                    (int) Math.max(1, Math.round(width * scale)),
                    (int) Math.max(1, Math.round(height * scale)));
        }
    }

    private static IllegalArgumentException unknown(Resource file) {
        return new IllegalArgumentException(
                SETTING + file.getDescription() + " is no picture that mail programs show (PNG, JPEG or GIF)");
    }
}
