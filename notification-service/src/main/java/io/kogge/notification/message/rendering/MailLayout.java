// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.kogge.notification.message.model.Letterhead;
import io.kogge.notification.message.model.Palette;
import io.kogge.notification.message.model.Picture;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one page that all mails stand on, {@code notification/mail-layout.mustache}, in the office's name and colours. */
final class MailLayout {
    private static final String PAGE = "/notification/mail-layout.mustache";

    /** Word takes the first, and without it none of them. */
    private static final String FONT =
            "'Segoe UI',-apple-system,BlinkMacSystemFont,Roboto,'Noto Sans',Arial,%ssans-serif";

    private static final String CHINESE = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',";

    private final Template page;
    private final Map<String, Object> looks;

    MailLayout(Letterhead letterhead) {
        this.page = read();
        this.looks = looks(letterhead);
    }

    /** A whole page around this letter, which is HTML; the other texts are plain. */
    String around(String letter, String language, String subject, String preview, MailFooter footer) {
        Map<String, Object> values = new HashMap<>(looks);
        values.put("language", language);
        values.put("font", FONT.formatted(language.startsWith("zh") ? CHINESE : ""));
        values.put("subject", subject);
        values.put("preview", preview);
        values.put("letter", letter);
        values.put("why", footer.why());
        values.put("office", footer.office());
        values.put("address", String.join(", ", footer.address()));
        values.put("phone", footer.phone());
        values.put("dialled", footer.dialled());
        values.put("email", footer.email());
        values.put("stop", footer.stop());
        values.put("stopLink", footer.stopLink());
        return page.execute(values);
    }

    private static Map<String, Object> looks(Letterhead letterhead) {
        Palette palette = letterhead.palette();
        Map<String, Object> looks = new HashMap<>();
        looks.put("accent", palette.accent().toString());
        looks.put("ground", palette.ground().toString());
        looks.put("text", palette.text().toString());
        looks.put("paper", Palette.PAPER.toString());
        looks.put("darkAccent", palette.darkAccent().toString());
        looks.put("darkGround", Palette.DARK_GROUND.toString());
        looks.put("darkText", Palette.DARK_TEXT.toString());
        looks.put("darkPaper", Palette.DARK_PAPER.toString());
        Picture logo = letterhead.logo();
        looks.put(
                "logo",
                logo == null
                        ? List.of()
                        : Map.of("cid", logo.contentId(), "width", logo.width(), "height", logo.height()));
        return looks;
    }

    private static Template read() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(MailLayout.class.getResourceAsStream(PAGE), PAGE), StandardCharsets.UTF_8)) {
            return Mustache.compiler().emptyStringIsFalse(true).compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
