// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.Retention;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.MailTransport;
import io.kogge.notification.correspondence.usecase.Objections;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.staff.usecase.StaffNames;
import io.kogge.notification.suppression.events.ForgetErased;
import io.kogge.notification.suppression.events.SuppressionEvents;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import io.kogge.notification.suppression.model.SuppressionRule;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.storage.MongoSuppressions;
import io.kogge.notification.suppression.storage.MongoUnsubscribedPeople;
import io.kogge.notification.suppression.storage.SuppressionStorage;
import io.kogge.notification.suppression.usecase.AddressDigest;
import io.kogge.notification.suppression.usecase.ForgetPerson;
import io.kogge.notification.suppression.usecase.KnownObjections;
import io.kogge.notification.suppression.usecase.NoteFailures;
import io.kogge.notification.suppression.usecase.RefusedRecipients;
import io.kogge.notification.suppression.usecase.Subscriptions;
import io.kogge.notification.suppression.usecase.SuppressionList;
import io.kogge.notification.suppression.usecase.Suppressions;
import io.kogge.notification.suppression.usecase.UnsubscribedPeople;
import io.kogge.notification.suppression.web.SuppressionApi;
import io.kogge.notification.suppression.web.SuppressionPages;
import io.kogge.notification.suppression.web.UnsubscribePages;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.SecurityProperties.SecretBytes;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Who is not written to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SuppressionSettings.class)
class SuppressionConfiguration {

    @Bean
    SearchableAggregates<Suppression, SuppressionEvent> suppressionAggregates(AggregateFactory factory) {
        return factory.aggregates(SuppressionStorage.addresses(SuppressionEvents::outgoing));
    }

    @Bean
    SearchableAggregates<Unsubscriptions, Unsubscriptions.Event> unsubscriptionAggregates(AggregateFactory factory) {
        return factory.aggregates(SuppressionStorage.people(SuppressionEvents::outgoing));
    }

    @Bean
    Suppressions suppressions(MongoDatabase database, SearchableAggregates<Suppression, SuppressionEvent> aggregates) {
        return new MongoSuppressions(database, aggregates);
    }

    @Bean
    UnsubscribedPeople unsubscribedPeople(MongoDatabase database) {
        return new MongoUnsubscribedPeople(database);
    }

    @Bean
    AddressDigest addressDigest(SuppressionSettings settings, SecurityProperties security) {
        SecretBytes own = settings.key();
        if (own == null && !security.previousLinkKeys().isEmpty()) {
            throw new IllegalStateException(
                    "The list of addresses that get no mail hangs on the link key: before that is"
                            + " renewed, set kogge.notification.suppression.key to the link key that was used until now");
        }
        return new AddressDigest((own == null ? security.linkKey() : own).bytes());
    }

    @Bean
    Objections objections(Suppressions suppressions, UnsubscribedPeople people, AddressDigest digest) {
        return new KnownObjections(suppressions, people, digest);
    }

    @Bean
    Subscriptions subscriptions(
            Aggregates<Unsubscriptions, Unsubscriptions.Event> aggregates,
            UnsubscribedPeople people,
            Audiences audiences,
            Clock clock) {
        return new Subscriptions(aggregates, people, audiences, clock);
    }

    @Bean
    NoteFailures noteFailures(
            Suppressions suppressions,
            Aggregates<Suppression, SuppressionEvent> aggregates,
            Subscriptions subscriptions,
            Audiences audiences,
            AddressDigest digest,
            Clock clock) {
        return new NoteFailures(
                suppressions, aggregates, subscriptions, audiences, digest, SuppressionRule.USUAL, clock);
    }

    @Bean
    @Primary
    MailTransport notingTransport(@Qualifier("mailTransport") MailTransport transport, NoteFailures failures) {
        return new RefusedRecipients(transport, failures);
    }

    @Bean
    SuppressionList suppressionList(
            Suppressions suppressions,
            Aggregates<Suppression, SuppressionEvent> aggregates,
            Audiences audiences,
            StaffNames staff,
            AddressDigest digest,
            Clock clock) {
        return new SuppressionList(suppressions, aggregates, audiences, staff, digest, clock);
    }

    @Bean
    ForgetErased forgetSuppressions(
            Suppressions suppressions,
            Aggregates<Suppression, SuppressionEvent> aggregates,
            UnsubscribedPeople people) {
        return new ForgetErased(new ForgetPerson(suppressions, aggregates, people));
    }

    @Bean
    Retention suppressionRetention(Suppressions suppressions, SuppressionSettings settings) {
        return new Retention("suppressions", settings.keep(), suppressions::deleteOverBefore);
    }

    @Bean
    SecuredRoutes suppressionApiRoutes(SuppressionList list, Subscriptions subscriptions) {
        return new SuppressionApi(list, subscriptions).routes();
    }

    @Bean
    SecuredRoutes suppressionPageRoutes(SuppressionList list, Pages pages) {
        return new SuppressionPages(list, pages).routes();
    }

    @Bean
    SecuredRoutes unsubscribePageRoutes(
            Subscriptions subscriptions, SignedLinks links, SendingOffice office, Pages pages) {
        return new UnsubscribePages(subscriptions, links, office, pages).routes();
    }
}
