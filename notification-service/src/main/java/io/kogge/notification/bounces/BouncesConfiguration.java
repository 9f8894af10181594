// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.Retention;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.bounces.events.ForgetReturnedMails;
import io.kogge.notification.bounces.mailbox.OfficeMailer;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.storage.MongoReturnedMails;
import io.kogge.notification.bounces.storage.ReturnedMailStorage;
import io.kogge.notification.bounces.usecase.CorrespondenceLetters;
import io.kogge.notification.bounces.usecase.ForwardToOffice;
import io.kogge.notification.bounces.usecase.ReturnPath;
import io.kogge.notification.bounces.usecase.ReturnedMails;
import io.kogge.notification.bounces.usecase.SentLetters;
import io.kogge.notification.bounces.usecase.SettleReturnedMail;
import io.kogge.notification.bounces.usecase.WhatCameBack;
import io.kogge.notification.bounces.web.ReturnedApi;
import io.kogge.notification.bounces.web.ReturnedPages;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.NoteWhatCameBack;
import io.kogge.notification.correspondence.usecase.ReturnPaths;
import io.kogge.notification.message.usecase.RepliesWanted;
import io.kogge.notification.settings.NotificationSettings;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.SecurityProperties;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What came back, as far as it is there without a mailbox: one may have been read before. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailboxSettings.class, ReturnPathSettings.class})
class BouncesConfiguration {
    /** One reads the mailbox, others forward. */
    private static final int BLOCKING_CALLS = 4;

    private static final int WAITING_CALLS = 100;

    @Bean(destroyMethod = "dispose")
    Scheduler returnedMailCalls() {
        return Schedulers.newBoundedElastic(BLOCKING_CALLS, WAITING_CALLS, "returned-mail");
    }

    @Bean
    SearchableAggregates<ReturnedMail, Void> returnedMailAggregates(AggregateFactory factory) {
        return factory.aggregates(ReturnedMailStorage.type());
    }

    @Bean
    ReturnedMails returnedMails(MongoDatabase database, SearchableAggregates<ReturnedMail, Void> aggregates) {
        return new MongoReturnedMails(database, aggregates);
    }

    @Bean
    SentLetters sentLetters(
            io.kogge.notification.correspondence.usecase.LetterLookup letters,
            Correspondences correspondences,
            NoteWhatCameBack note,
            Audiences audiences) {
        return new CorrespondenceLetters(letters, correspondences, note, audiences);
    }

    @Bean
    @ConditionalOnProperty("kogge.notification.return-path.domain")
    ReturnPath returnPath(ReturnPathSettings settings, SecurityProperties security) {
        return new ReturnPath(settings.domain(), security.linkKeys());
    }

    /** Each letter has its own, where there is a domain for them. */
    @Bean
    ReturnPaths returnPaths(ObjectProvider<ReturnPath> path) {
        return letter -> Optional.ofNullable(path.getIfAvailable())
                .map(own -> own.address(io.kogge.notification.correspondence.usecase.LetterLookup.token(letter)));
    }

    @Bean
    RepliesWanted repliesWanted(MailboxSettings settings) {
        return settings::present;
    }

    @Bean
    ForwardToOffice forwardToOffice(
            JavaMailSenderImpl server,
            NotificationSettings notification,
            MailboxSettings settings,
            Scheduler returnedMailCalls) {
        NotificationSettings.Office office = notification.office();
        String to = Optional.ofNullable(settings.forwardTo())
                .or(() -> Optional.ofNullable(office.replyTo()))
                .orElse(office.email());
        boolean encrypted = notification.mail().encryptedTo(server.getHost());
        return new OfficeMailer(server, encrypted, office.email(), to, returnedMailCalls);
    }

    @Bean
    SettleReturnedMail settleReturnedMail(
            Aggregates<ReturnedMail, Void> aggregates,
            SentLetters letters,
            ObjectProvider<WhatCameBack> followers,
            ForwardToOffice office,
            Clock clock) {
        return new SettleReturnedMail(
                aggregates, letters, followers.orderedStream().toList(), office, clock);
    }

    @Bean
    Retention returnedMailRetention(ReturnedMails mails, MailboxSettings settings) {
        return new Retention("returned-mails", settings.keep(), mails::deleteArrivedBefore);
    }

    @Bean
    ForgetReturnedMails forgetReturnedMails(ReturnedMails mails) {
        return new ForgetReturnedMails(mails);
    }

    @Bean
    SecuredRoutes returnedApiRoutes(ReturnedMails mails, SettleReturnedMail settle) {
        return new ReturnedApi(mails, settle).routes();
    }

    @Bean
    SecuredRoutes returnedPageRoutes(
            ReturnedMails mails, SettleReturnedMail settle, MailboxSettings settings, Pages pages) {
        return new ReturnedPages(mails, settle, settings.present(), pages).routes();
    }
}
