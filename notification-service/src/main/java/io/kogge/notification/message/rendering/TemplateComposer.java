// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.model.MarkupFinding;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.PersonalLinks;
import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.message.model.Placeholders;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.model.StaffFacts;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.EffectiveTexts;
import io.kogge.notification.message.usecase.EffectiveTexts.Chosen;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.message.usecase.RepliesWanted;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Writes messages from the words that hold. */
public final class TemplateComposer implements MailComposer, MailPreviews {
    private final EffectiveTexts effective;
    private final MailTexts texts;
    private final MailFace face;
    private final MissionEntries entries;
    private final LinkWriter links;
    private final SendingOffice office;
    private final Messages messages;
    private final Messages staffWords = MailWords.toStaff();
    private final Clock clock;

    /** The clock is the domain's: it dates the messages. */
    public TemplateComposer(
            EffectiveTexts effective,
            MailTexts texts,
            LinkWriter links,
            SendingOffice office,
            Messages messages,
            RepliesWanted replies,
            Clock clock) {
        this.effective = effective;
        this.texts = texts;
        this.links = links;
        this.office = office;
        this.messages = messages;
        this.clock = clock;
        this.face = new MailFace(office, messages);
        this.entries = new MissionEntries(office, links, messages, replies, clock);
        // CommonMark reads the names of characters from a file when it meets the first: now, and not in a request
        MarkupReader.read("&amp;");
    }

    @Override
    public Mail compose(MailFacts facts) {
        return write(facts, chosen(facts), true, clock.instant());
    }

    @Override
    public Mono<Void> prepare(Collection<String> own) {
        return effective.prepare(own);
    }

    @Override
    public Mail look(MailFacts facts) {
        return write(facts, chosen(facts), false, clock.instant());
    }

    @Override
    public Mail look(MailFacts facts, Wording wording) {
        return look(facts, wording, clock.instant());
    }

    @Override
    public Mail look(MailFacts facts, @Nullable Wording wording, Instant then) {
        return write(facts, wording == null ? chosen(facts) : new Chosen(wording, ""), false, then);
    }

    @Override
    public Map<String, String> examples(MailFacts facts) {
        Map<String, String> examples = new HashMap<>();
        Map<String, Object> values = values(facts, personal(facts, false), false, clock.instant());
        named(facts.template(), values).forEach((key, value) -> {
            if (value instanceof String text) {
                examples.put(key, text);
            }
        });
        return examples;
    }

    @Override
    public List<MarkupFinding> findings(String markdown) {
        return MarkupReader.read(markdown);
    }

    private Chosen chosen(MailFacts facts) {
        return effective.choose(facts, language(facts));
    }

    private static String language(MailFacts facts) {
        return Languages.among(facts.template().languages(), facts.contact().language())
                .orElse(Languages.FALLBACK);
    }

    private Dates dates(MailFacts facts, Locale locale, Instant now) {
        ZoneId zone = facts.contact().zone();
        return new Dates(messages, locale, zone, Clock.fixed(now, zone));
    }

    /** Links that open something only where they are meant for who gets the mail; staff have none of these. */
    private @Nullable PersonalLinks personal(MailFacts facts, boolean opening) {
        if (facts instanceof MessageFacts message) {
            return opening
                    ? links.of(message.template(), message.participant(), message.contact())
                    : links.leadingNowhere(message.template());
        }
        return null;
    }

    private Map<String, Object> values(
            MailFacts facts, @Nullable PersonalLinks personal, boolean opening, Instant now) {
        String language = language(facts);
        Locale locale = Locale.forLanguageTag(language);
        Dates dates = dates(facts, locale, now);
        Contact contact = facts.contact();
        if (facts instanceof MessageFacts message && personal != null) {
            Map<String, Object> values =
                    new MailValues(messages, locale, dates, contact).of(message, personal, office.name(language));
            Mission returnDay = message.returnDay();
            values.put(
                    Placeholder.REGISTER_LINK.key(),
                    returnDay == null ? "" : links.missionPage(returnDay.id()).toString());
            return values;
        }
        String address =
                opening ? links.staffAddress(contact.personId(), contact.addressChange()) : links.staffAddressNowhere();
        return new StaffValues(staffWords, locale, dates, links).of((StaffFacts) facts, address, office.name(language));
    }

    /** Only what this kind of message has: a text that names another's link cannot be filled in. */
    private static Map<String, Object> named(MessageKind kind, Map<String, Object> values) {
        Placeholders has = Placeholders.of(kind);
        Map<String, Object> named = new HashMap<>(values);
        named.keySet().removeIf(key -> Placeholder.of(key).filter(has::has).isEmpty());
        return named;
    }

    private Mail write(MailFacts facts, Chosen text, boolean opening, Instant now) {
        Contact contact = facts.contact();
        String language = language(facts);
        Locale locale = Locale.forLanguageTag(language);
        PersonalLinks personal = personal(facts, opening);
        String unsubscribe = personal == null ? "" : personal.unsubscribe();
        Map<String, Object> values = values(facts, personal, opening, now);
        MailTexts.Filled filled = texts.fill(language, text.wording(), named(facts.template(), values));
        MailFace.Seen seen =
                face.of(filled, facts.template(), language, facts.template().toStaff() ? links.ownMail() : unsubscribe);
        Mail mail = new Mail(
                messageId(facts.deliveryId()),
                now,
                office.from(language),
                office.replyTo(language),
                new Mail.Mailbox(contact.name(), contact.email()),
                language,
                filled.subject(),
                seen.plain(),
                seen.html(),
                seen.pictures(),
                facts instanceof MessageFacts message ? entries.of(message, locale, dates(facts, locale, now)) : null,
                text.text());
        return mail.unsubscribedBy(unsubscribe);
    }

    private String messageId(String deliveryId) {
        return "<" + deliveryId.replace("-", "") + "@" + office.host() + ">";
    }
}
