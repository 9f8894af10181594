// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.message.model.Letterhead;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.rendering.LinkWriter;
import io.kogge.notification.message.rendering.MailTexts;
import io.kogge.notification.message.rendering.MailWords;
import io.kogge.notification.message.rendering.ShippedMailTexts;
import io.kogge.notification.message.rendering.TemplateComposer;
import io.kogge.notification.message.rendering.WatchedComposer;
import io.kogge.notification.message.usecase.EffectiveTexts;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.message.usecase.RepliesWanted;
import io.kogge.notification.message.usecase.ShippedTexts;
import io.kogge.notification.settings.NotificationSettings;
import io.kogge.web.input.EmailAddress;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.settings.MailProperties;
import io.kogge.web.settings.OfficeContact;
import io.kogge.web.settings.WebKitProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.zone.ZoneRulesProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.Resource;

/** Texts, links and calendar entries. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LookSettings.class)
public class MessageConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(MessageConfiguration.class);

    @Bean
    SendingOffice office(NotificationSettings settings, LookSettings look, WebKitProperties web, MailProperties mail) {
        NotificationSettings.Office office = settings.office();
        EmailAddress email = address(office.email(), mail);
        EmailAddress replyTo = office.replyTo() == null ? email : address(office.replyTo(), mail);
        return new SendingOffice(
                new Mail.Mailbox(web.office().name(), email.text()),
                new Mail.Mailbox(web.office().name(), replyTo.text()),
                settings.publicUrlWithoutSlash(),
                email.domain(),
                letterhead(look, web.office()));
    }

    private static Letterhead letterhead(LookSettings look, OfficeContact office) {
        Resource logo = look.logo();
        return new Letterhead(
                new Texts(office.names()),
                office.address(),
                office.phone(),
                look.colours().palette(),
                logo == null ? null : LogoFile.read(logo));
    }

    private static EmailAddress address(String configured, MailProperties mail) {
        return EmailAddress.of(configured)
                .filter(address -> address.isAscii() || mail.smtputf8())
                .orElseThrow(() -> new IllegalArgumentException(
                        "kogge.notification.office: no mail can be sent from " + configured));
    }

    @Bean
    LinkWriter linkWriter(SignedLinks links, SendingOffice office) {
        return new LinkWriter(links, office.publicUrl());
    }

    @Bean
    ShippedTexts shippedTexts() {
        return new ShippedMailTexts();
    }

    @Bean
    TemplateComposer templateComposer(
            EffectiveTexts effective,
            ShippedTexts shipped,
            LinkWriter links,
            SendingOffice office,
            ObjectProvider<RepliesWanted> replies,
            Clock clock) {
        LOG.info(
                "Hours in mails and calendar entries follow the JDK's time zone rules {}",
                ZoneRulesProvider.getVersions("UTC").lastKey());
        return new TemplateComposer(
                effective,
                new MailTexts(shipped),
                links,
                office,
                MailWords.read(clock),
                replies.getIfAvailable(() -> () -> false),
                clock);
    }

    @Bean
    @Primary
    MailComposer watchedComposer(TemplateComposer composer, MeterRegistry meters) {
        return new WatchedComposer(composer, meters);
    }
}
