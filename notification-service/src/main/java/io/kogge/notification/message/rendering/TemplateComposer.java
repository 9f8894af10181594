// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.Office;
import io.kogge.notification.message.model.PersonalLinks;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.message.usecase.RepliesWanted;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Writes messages from the texts of {@link MailTexts}. */
public final class TemplateComposer implements MailComposer {
    private final MailTexts texts;
    private final MailFace face;
    private final MissionEntries entries;
    private final LinkWriter links;
    private final Office office;
    private final Messages messages;
    private final Clock clock;

    /** The clock is the domain's: it dates the messages. */
    public TemplateComposer(
            MailTexts texts, LinkWriter links, Office office, Messages messages, RepliesWanted replies, Clock clock) {
        this.texts = texts;
        this.links = links;
        this.office = office;
        this.messages = messages;
        this.clock = clock;
        this.face = new MailFace(office, messages);
        this.entries = new MissionEntries(office, links, messages, replies, clock);
    }

    @Override
    public Mail compose(MessageFacts facts) {
        Contact contact = facts.contact();
        String language = Languages.written(contact.language());
        Locale locale = Locale.forLanguageTag(language);
        PersonalLinks personal = links.of(facts.participant(), contact);
        Dates dates = new Dates(messages, locale, contact.zone(), clock);
        Map<String, Object> values =
                new MailValues(messages, locale, dates, contact).of(facts, personal, office.name(language));
        MailTexts.Filled filled = texts.fill(language, facts.template().key(), values);
        String stopLink = String.valueOf(values.getOrDefault(MailValues.UNSUBSCRIBE_LINK, ""));
        MailFace.Seen seen = face.of(filled, facts.template(), language, stopLink);
        return new Mail(
                messageId(facts.deliveryId()),
                clock.instant(),
                office.from(language),
                office.replyTo(language),
                new Mail.Mailbox(contact.name(), contact.email()),
                language,
                filled.subject(),
                seen.plain(),
                seen.html(),
                seen.pictures(),
                entries.of(facts, locale, dates));
    }

    private String messageId(String deliveryId) {
        return "<" + deliveryId.replace("-", "") + "@" + office.host() + ">";
    }
}
