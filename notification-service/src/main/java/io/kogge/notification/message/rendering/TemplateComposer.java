// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MarkupFinding;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Office;
import io.kogge.notification.message.model.PersonalLinks;
import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.message.model.Placeholders;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.EffectiveTexts;
import io.kogge.notification.message.usecase.EffectiveTexts.Chosen;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.message.usecase.RepliesWanted;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Writes messages from the words that hold. */
public final class TemplateComposer implements MailComposer, MailPreviews {
    private final EffectiveTexts effective;
    private final MailTexts texts;
    private final MailFace face;
    private final MissionEntries entries;
    private final LinkWriter links;
    private final Office office;
    private final Messages messages;
    private final Clock clock;

    /** The clock is the domain's: it dates the messages. */
    public TemplateComposer(
            EffectiveTexts effective,
            MailTexts texts,
            LinkWriter links,
            Office office,
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
    }

    @Override
    public Mail compose(MessageFacts facts) {
        return write(facts, chosen(facts), links.of(facts.template(), facts.participant(), facts.contact()));
    }

    @Override
    public Mono<Void> prepare(Collection<String> own) {
        return effective.prepare(own);
    }

    @Override
    public Mail look(MessageFacts facts) {
        return write(facts, chosen(facts), links.leadingNowhere(facts.template()));
    }

    @Override
    public Mail look(MessageFacts facts, Wording wording) {
        return write(facts, new Chosen(wording, ""), links.leadingNowhere(facts.template()));
    }

    @Override
    public Map<String, String> examples(MessageFacts facts) {
        Map<String, String> examples = new HashMap<>();
        named(facts.template(), values(facts, links.leadingNowhere(facts.template())))
                .forEach((key, value) -> {
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

    private Chosen chosen(MessageFacts facts) {
        return effective.choose(facts, language(facts));
    }

    private static String language(MessageFacts facts) {
        return Languages.ofMails(facts.contact().language());
    }

    private Dates dates(MessageFacts facts, Locale locale) {
        return new Dates(messages, locale, facts.contact().zone(), clock);
    }

    private Map<String, Object> values(MessageFacts facts, PersonalLinks personal) {
        String language = language(facts);
        Locale locale = Locale.forLanguageTag(language);
        return new MailValues(messages, locale, dates(facts, locale), facts.contact())
                .of(facts, personal, office.name(language));
    }

    /** Only what this kind of message has: a text that names another's link cannot be filled in. */
    private static Map<String, Object> named(MessageKind kind, Map<String, Object> values) {
        Placeholders has = Placeholders.of(kind);
        Map<String, Object> named = new HashMap<>(values);
        named.keySet().removeIf(key -> Placeholder.of(key).filter(has::has).isEmpty());
        return named;
    }

    private Mail write(MessageFacts facts, Chosen text, PersonalLinks personal) {
        Contact contact = facts.contact();
        String language = language(facts);
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Object> values = values(facts, personal);
        MailTexts.Filled filled = texts.fill(language, text.wording(), named(facts.template(), values));
        MailFace.Seen seen = face.of(filled, facts.template(), language, personal.unsubscribe());
        Mail mail = new Mail(
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
                entries.of(facts, locale, dates(facts, locale)),
                text.text());
        return mail.unsubscribedBy(personal.unsubscribe());
    }

    private String messageId(String deliveryId) {
        return "<" + deliveryId.replace("-", "") + "@" + office.host() + ">";
    }
}
