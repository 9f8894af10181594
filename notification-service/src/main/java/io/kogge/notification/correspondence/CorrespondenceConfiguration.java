// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.OutboxEntries;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.event.job.WakeUp;
import io.kogge.event.mongo.AtStart;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.events.RelayedLetters;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Circuit;
import io.kogge.notification.correspondence.model.MinuteLimit;
import io.kogge.notification.correspondence.model.RetryPolicy;
import io.kogge.notification.correspondence.smtp.SmtpSettings;
import io.kogge.notification.correspondence.smtp.SmtpTransport;
import io.kogge.notification.correspondence.storage.MongoCorrespondenceStore;
import io.kogge.notification.correspondence.storage.MongoCorrespondences;
import io.kogge.notification.correspondence.storage.MongoTallies;
import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.correspondence.usecase.ChangeLetter;
import io.kogge.notification.correspondence.usecase.CorrespondenceStore;
import io.kogge.notification.correspondence.usecase.FoldCorrespondence;
import io.kogge.notification.correspondence.usecase.LetterLookup;
import io.kogge.notification.correspondence.usecase.MailSender;
import io.kogge.notification.correspondence.usecase.MailTransport;
import io.kogge.notification.correspondence.usecase.NoteWhatCameBack;
import io.kogge.notification.correspondence.usecase.Objections;
import io.kogge.notification.correspondence.usecase.Participants;
import io.kogge.notification.correspondence.usecase.Publishing;
import io.kogge.notification.correspondence.usecase.Questions;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.correspondence.usecase.Recipients;
import io.kogge.notification.correspondence.usecase.RetryDeliveryHandler;
import io.kogge.notification.correspondence.usecase.ReturnPaths;
import io.kogge.notification.correspondence.usecase.SendLetters;
import io.kogge.notification.correspondence.usecase.ServerGate;
import io.kogge.notification.edition.usecase.Editions;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import io.kogge.notification.settings.NotificationSettings;
import io.kogge.notification.settings.NotificationSettings.MailSettings;
import io.kogge.notification.settings.NotificationSettings.SmtpLimits;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Queueing and sending. */
@Configuration(proxyBeanMethods = false)
public class CorrespondenceConfiguration {
    private static final String SENDERS = "mail-senders";
    /** The sender itself waits where there is nothing to do. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(1);

    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);
    private static final Duration LONGEST_COUNT = Duration.ofMinutes(2);

    @Bean
    MongoTallies tallies(MongoDatabase database) {
        MongoTallies tallies = new MongoTallies(database, Clock.systemUTC());
        AtStart.prepare(tallies.prepare());
        return tallies;
    }

    @Bean
    MongoCorrespondenceStore correspondenceStore(
            MongoDatabase database, MongoTallies tallies, OutboxEntries entries, OutboxRelay relay) {
        MongoCorrespondenceStore store =
                new MongoCorrespondenceStore(database, tallies, new RelayedLetters(entries, relay));
        AtStart.prepare(store.prepare()
                .then(relay.register(
                        Publishing.AGGREGATE,
                        database.getCollection(MongoCorrespondenceStore.COLLECTION, BsonDocument.class))));
        return store;
    }

    @Bean
    MongoCorrespondences correspondences(MongoDatabase database, MongoTallies tallies) {
        return new MongoCorrespondences(database, tallies);
    }

    @Bean
    RecurringJob countLetters(MongoTallies tallies) {
        return new RecurringJob("count-letters", BETWEEN_COUNTS, LONGEST_COUNT, tallies::refresh).onceInTheCluster();
    }

    @Bean
    WakeUp wakeUp() {
        return new WakeUp();
    }

    @Bean
    Retention finishedLetters(CorrespondenceStore store, NotificationSettings settings) {
        FoldCorrespondence fold = new FoldCorrespondence(store);
        return new Retention("finished-letters", settings.ofLetters(), fold::deleteFinished);
    }

    @Bean
    QueueLetter queueLetter(CorrespondenceStore store, WakeUp wakeUp, Clock clock) {
        return new QueueLetter(store, wakeUp, clock, Clock.systemUTC());
    }

    @Bean
    ChangeLetter changeLetter(CorrespondenceStore store, WakeUp wakeUp, Clock clock) {
        return new ChangeLetter(store, wakeUp, clock, Clock.systemUTC());
    }

    @Bean
    RetryDeliveryHandler retryDelivery(ChangeLetter changeLetter) {
        return new RetryDeliveryHandler(changeLetter, Clock.systemUTC());
    }

    @Bean
    LetterLookup letters(CorrespondenceStore store) {
        return new LetterLookup(store);
    }

    @Bean
    NoteWhatCameBack noteWhatCameBack(CorrespondenceStore store, ChangeLetter changeLetter, Clock clock) {
        return new NoteWhatCameBack(store, changeLetter, clock);
    }

    @Bean
    MailTransport mailTransport(JavaMailSenderImpl server, NotificationSettings settings, MeterRegistry meters) {
        SenderAddress.problem(settings.office().email(), server.getHost()).ifPresent(problem -> {
            throw new IllegalStateException(problem);
        });
        MailSettings mail = settings.mail();
        SmtpLimits limits = mail.limits();
        return new SmtpTransport(
                server,
                new SmtpSettings(
                        mail.senders(),
                        mail.connectionKept(),
                        mail.perConnection(),
                        mail.encryptedTo(server.getHost()),
                        new SmtpSettings.Limits(
                                limits.connect(), limits.command(), limits.data(), limits.block(), limits.end())),
                Clock.systemUTC(),
                meters);
    }

    /** Whether letters wait for the mail server, as a metric too. */
    @Bean
    Circuit mailServerCircuit(NotificationSettings settings, MeterRegistry meters) {
        MailSettings mail = settings.mail();
        Circuit circuit = new Circuit(new Circuit.Pauses(mail.firstProbe(), mail.longestProbe()));
        meters.gauge("kogge.mail.server.away", circuit, each -> each.away().isPresent() ? 1 : 0);
        return circuit;
    }

    @Bean
    ServerGate serverGate(Circuit mailServerCircuit, NotificationSettings settings) {
        return new ServerGate(mailServerCircuit, new MinuteLimit(settings.mail().perMinute()), Clock.systemUTC());
    }

    @Bean
    Assessment assessment(NotificationSettings settings) {
        return new Assessment(settings.mail().patience());
    }

    @Bean
    Questions questions(List<Answered> asked) {
        return new Questions(asked);
    }

    @Bean
    Participants participantRecipients(
            Audiences audiences,
            Questions questions,
            Objections objections,
            PreferenceBook preferences,
            Assessment assessment,
            MailComposer composer,
            Editions editions,
            Clock clock) {
        return new Participants(
                audiences,
                questions,
                objections,
                preferences,
                assessment,
                composer,
                editions,
                clock,
                Clock.systemUTC());
    }

    /** To participants, and to whoever else somebody knows. */
    @Bean
    SendLetters sendLetters(
            CorrespondenceStore store,
            ObjectProvider<Recipients> recipients,
            ServerGate gate,
            MailTransport transport,
            ObjectProvider<ReturnPaths> returnPaths,
            NotificationSettings settings,
            Clock clock) {
        MailSettings mail = settings.mail();
        return new SendLetters(
                store,
                recipients.orderedStream().toList(),
                gate,
                transport,
                returnPaths.getIfAvailable(() -> letter -> Optional.empty()),
                new SendLetters.Terms(
                        mail.senders(),
                        UUID.randomUUID().toString(),
                        mail.lease(),
                        new RetryPolicy(mail.firstRetry(), mail.longestRetry(), mail.giveUpAfter())),
                clock,
                Clock.systemUTC());
    }

    /** Without a limit: each step of a dialogue has one, and a dialogue that is cut off may have been heard. */
    @Bean
    RecurringJob mailSenders(SendLetters sendLetters, WakeUp wakeUp, NotificationSettings settings) {
        MailSettings mail = settings.mail();
        MailSender sender = new MailSender(sendLetters, wakeUp, mail.pause(), Clock.systemUTC());
        return new RecurringJob(SENDERS, BETWEEN_ROUNDS, null, sender::round).times(mail.senders());
    }
}
