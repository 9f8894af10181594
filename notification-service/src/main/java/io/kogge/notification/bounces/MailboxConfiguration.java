// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.notification.bounces.MailboxSettings.Security;
import io.kogge.notification.bounces.mailbox.ImapMailbox;
import io.kogge.notification.bounces.mailbox.ImapSettings;
import io.kogge.notification.bounces.mime.CalendarZones;
import io.kogge.notification.bounces.mime.MailReader;
import io.kogge.notification.bounces.model.reply.ReplyReader;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.storage.MongoPositions;
import io.kogge.notification.bounces.usecase.FindLetter;
import io.kogge.notification.bounces.usecase.KeepForStaff;
import io.kogge.notification.bounces.usecase.Positions;
import io.kogge.notification.bounces.usecase.ReadMailbox;
import io.kogge.notification.bounces.usecase.ReturnMailbox;
import io.kogge.notification.bounces.usecase.ReturnPath;
import io.kogge.notification.bounces.usecase.SentLetters;
import io.kogge.notification.bounces.usecase.TakeMail;
import io.kogge.notification.bounces.usecase.WhatCameBack;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** The reading of the mailbox, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kogge.notification.mailbox.host")
class MailboxConfiguration {
    /** A mail of a mail of a mail … is no report. */
    private static final int DEEPEST = 8;

    private static final int MOST_PARTS = 100;
    private static final Duration LONGEST_RUN = Duration.ofMinutes(15);

    @Bean
    ReturnMailbox mailbox(MailboxSettings settings, Scheduler returnedMailCalls) {
        return new ImapMailbox(
                new ImapSettings(
                        settings.host(),
                        settings.port(),
                        settings.security() == Security.TLS,
                        settings.security() == Security.STARTTLS,
                        settings.user(),
                        settings.password(),
                        settings.folder(),
                        settings.moveTo(),
                        Math.toIntExact(settings.largest().toBytes()),
                        settings.connect(),
                        settings.step()),
                returnedMailCalls);
    }

    @Bean
    Positions mailboxPositions(MongoDatabase database, MailboxSettings settings) {
        return new MongoPositions(database, settings.user() + '@' + settings.host() + '/' + settings.folder());
    }

    @Bean
    TakeMail takeMail(
            SentLetters letters,
            ObjectProvider<ReturnPath> returnPath,
            ObjectProvider<WhatCameBack> followers,
            Aggregates<ReturnedMail, Void> aggregates,
            MailboxSettings settings) {
        return new TakeMail(
                new MailReader(DEEPEST, MOST_PARTS)::read,
                new ReplyReader(new CalendarZones()),
                new FindLetter(letters, Optional.ofNullable(returnPath.getIfAvailable())),
                letters,
                followers.orderedStream().toList(),
                new KeepForStaff(aggregates, Clock.systemUTC(), settings.keep()));
    }

    @Bean
    RecurringJob mailboxReading(
            ReturnMailbox mailbox, Positions positions, TakeMail takeMail, MailboxSettings settings) {
        ReadMailbox read = new ReadMailbox(mailbox, positions, takeMail, settings.batch());
        return new RecurringJob("mailbox", settings.every(), LONGEST_RUN, read::run).onceInTheCluster();
    }
}
