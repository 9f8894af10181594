// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Picture;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.web.i18n.Messages;
import java.util.List;
import java.util.Locale;

/** Puts a text into the office's layout, as a page and as plain text. */
final class MailFace {
    private final SendingOffice office;
    private final Messages messages;
    private final MarkdownMail markdown;
    private final MailLayout layout;

    MailFace(SendingOffice office, Messages messages) {
        this.office = office;
        this.messages = messages;
        this.markdown = new MarkdownMail(office.letterhead().palette());
        this.layout = new MailLayout(office.letterhead());
    }

    /** What a mail says, twice. */
    record Seen(String plain, String html, List<Picture> pictures) {}

    /** The link ends mails like this one; empty where nobody can unsubscribe from it. */
    Seen of(MailTexts.Filled text, MessageKind kind, String language, String stopLink) {
        Locale locale = Locale.forLanguageTag(language);
        MailFooter footer = MailFooter.of(kind, office, language, stopLink, messages, locale);
        MarkdownMail.Written body = markdown.write(text.markdown());
        Picture logo = office.letterhead().logo();
        return new Seen(
                body.plain() + "\n" + footer.plain(),
                layout.around(body.html(), language, text.subject(), body.preview(), footer),
                logo == null ? List.of() : List.of(logo));
    }
}
