// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message;

import io.kogge.notification.NotificationSettings;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.Office;
import io.kogge.notification.message.rendering.LinkWriter;
import io.kogge.notification.message.rendering.MailTexts;
import io.kogge.notification.message.rendering.TemplateComposer;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.web.i18n.Messages;
import io.kogge.web.links.SignedLinks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Texts, links and calendar entries. */
@Configuration(proxyBeanMethods = false)
public class MessageConfiguration {
    @Bean
    Office office(NotificationSettings settings) {
        NotificationSettings.Office office = settings.office();
        String replyTo = office.replyTo() == null ? office.email() : office.replyTo();
        return new Office(
                new Mail.Mailbox(office.name(), office.email()),
                new Mail.Mailbox(office.name(), replyTo),
                settings.publicUrlWithoutSlash(),
                office.email().substring(office.email().indexOf('@') + 1));
    }

    @Bean
    LinkWriter linkWriter(SignedLinks links, Office office) {
        return new LinkWriter(links, office.publicUrl());
    }

    @Bean
    MailComposer mailComposer(LinkWriter links, Office office, Messages messages, Clock clock) {
        return new TemplateComposer(new MailTexts(), links, office, messages, clock);
    }
}
