// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.Office;
import io.kogge.notification.message.model.PersonalLinks;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes messages from the texts of {@link MailTexts}. */
public final class TemplateComposer implements MailComposer {
    private final MailTexts texts;
    private final MarkdownMail markdown = new MarkdownMail();
    private final InvitationWriter invitations;
    private final LinkWriter links;
    private final Office office;
    private final Messages messages;
    private final Clock clock;

    /** The clock is the domain's: it dates the messages. */
    public TemplateComposer(MailTexts texts, LinkWriter links, Office office, Messages messages, Clock clock) {
        this.texts = texts;
        this.links = links;
        this.office = office;
        this.messages = messages;
        this.clock = clock;
        this.invitations = new InvitationWriter(office);
    }

    @Override
    public Mail compose(MessageFacts facts) {
        Contact contact = facts.contact();
        String language = Languages.written(contact.language());
        Locale locale = Locale.forLanguageTag(language);
        PersonalLinks personal = links.of(facts.participant(), contact);
        Dates dates = new Dates(messages, locale, contact.zone(), clock);
        MailValues values = new MailValues(messages, locale, dates, contact);
        MailTexts.Filled filled = texts.fill(
                language,
                facts.template().key(),
                values.of(facts, personal, office.from().name()));
        return new Mail(
                messageId(facts.deliveryId()),
                clock.instant(),
                office.from(),
                office.replyTo(),
                new Mail.Mailbox(contact.name(), contact.email()),
                language,
                filled.subject(),
                markdown.plain(filled.markdown()),
                markdown.html(language, filled.subject(), filled.markdown()),
                calendar(facts, locale, dates));
    }

    private Mail.@Nullable CalendarPart calendar(MessageFacts facts, Locale locale, Dates dates) {
        CalendarStamp stamp = facts.calendar();
        if (stamp == null) {
            return null;
        }
        URI page = links.missionPage(facts.mission().id());
        EntryText text = EntryText.of(facts.mission(), facts.contact().language(), page, messages, locale, dates);
        return invitations.write(facts, stamp, text, clock.instant());
    }

    private String messageId(String deliveryId) {
        return "<" + deliveryId.replace("-", "") + "@" + office.host() + ">";
    }
}
