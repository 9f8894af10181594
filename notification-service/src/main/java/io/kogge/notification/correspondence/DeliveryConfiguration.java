// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.event.job.WakeUp;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.events.DeliveryEvents;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.RetryPolicy;
import io.kogge.notification.correspondence.smtp.SmtpSettings;
import io.kogge.notification.correspondence.smtp.SmtpTransport;
import io.kogge.notification.correspondence.storage.DeliveryDocument;
import io.kogge.notification.correspondence.storage.MongoDeliveries;
import io.kogge.notification.correspondence.storage.MongoLanes;
import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.correspondence.usecase.Deliveries;
import io.kogge.notification.correspondence.usecase.Lanes;
import io.kogge.notification.correspondence.usecase.MailSender;
import io.kogge.notification.correspondence.usecase.MailTransport;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.correspondence.usecase.RetryDeliveryHandler;
import io.kogge.notification.correspondence.usecase.SendMail;
import io.kogge.notification.correspondence.usecase.Situations;
import io.kogge.notification.correspondence.usecase.WorkLane;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.settings.NotificationSettings;
import io.kogge.notification.settings.NotificationSettings.MailSettings;
import io.kogge.notification.settings.NotificationSettings.SmtpLimits;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Queueing and sending. */
@Configuration(proxyBeanMethods = false)
public class DeliveryConfiguration {
    private static final String SENDERS = "mail-senders";
    /** The sender itself waits where there is nothing to do. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(1);

    @Bean
    Aggregates<Delivery, DeliveryEvent> deliveryAggregates(AggregateFactory factory) {
        return factory.aggregates(new AggregateType<>(
                "delivery",
                MongoDeliveries.COLLECTION,
                DeliveryDocument.class,
                DeliveryDocument::of,
                DeliveryDocument::toDelivery,
                DeliveryEvents::outgoing,
                MongoDeliveries.INDEXES));
    }

    @Bean
    MongoDeliveries deliveries(MongoDatabase database) {
        return new MongoDeliveries(database);
    }

    @Bean
    MongoLanes lanes(MongoDatabase database) {
        return new MongoLanes(database);
    }

    @Bean
    WakeUp wakeUp() {
        return new WakeUp();
    }

    @Bean
    Retention finishedDeliveries(MongoDeliveries deliveries, NotificationSettings settings) {
        return new Retention("finished-deliveries", settings.deliveriesKept(), deliveries::deleteFinished);
    }

    @Bean
    Retention idleLanes(MongoLanes lanes, NotificationSettings settings) {
        return new Retention("idle-lanes", settings.deliveriesKept(), lanes::deleteIdle);
    }

    @Bean
    QueueLetter queueLetter(Aggregates<Delivery, DeliveryEvent> deliveries, Lanes lanes, WakeUp wakeUp, Clock clock) {
        return new QueueLetter(deliveries, lanes, wakeUp, clock, Clock.systemUTC());
    }

    @Bean
    RetryDeliveryHandler retryDelivery(Aggregates<Delivery, DeliveryEvent> deliveries, Lanes lanes, WakeUp wakeUp) {
        return new RetryDeliveryHandler(deliveries, lanes, wakeUp, Clock.systemUTC());
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
                        new SmtpSettings.Limits(
                                limits.connect(), limits.command(), limits.data(), limits.block(), limits.end())),
                Clock.systemUTC(),
                meters);
    }

    @Bean
    SendMail sendMail(
            Aggregates<Delivery, DeliveryEvent> deliveries,
            MailComposer composer,
            MailTransport transport,
            NotificationSettings settings,
            Clock clock) {
        MailSettings mail = settings.mail();
        return new SendMail(
                deliveries,
                composer,
                transport,
                new RetryPolicy(mail.firstRetry(), mail.longestRetry(), mail.giveUpAfter()),
                clock,
                Clock.systemUTC());
    }

    @Bean
    Situations situations(Audiences audiences, Answered answered, Clock clock) {
        return new Situations(audiences, answered, clock, Clock.systemUTC());
    }

    @Bean
    WorkLane workLane(
            Lanes lanes,
            Deliveries deliveries,
            Situations situations,
            SendMail sendMail,
            NotificationSettings settings) {
        MailSettings mail = settings.mail();
        return new WorkLane(
                lanes,
                deliveries,
                situations,
                new Assessment(mail.patience()),
                sendMail,
                Clock.systemUTC(),
                mail.lease());
    }

    /** Without a limit: each step of a dialogue has one, and a dialogue that is cut off may have been heard. */
    @Bean
    RecurringJob mailSenders(WorkLane workLane, WakeUp wakeUp, NotificationSettings settings) {
        MailSettings mail = settings.mail();
        MailSender sender = new MailSender(workLane, wakeUp, mail.pause(), Clock.systemUTC());
        return new RecurringJob(SENDERS, BETWEEN_ROUNDS, null, sender::round).times(mail.senders());
    }
}
