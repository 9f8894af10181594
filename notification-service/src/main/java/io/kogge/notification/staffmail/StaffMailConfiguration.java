// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.SetAsideEvents;
import io.kogge.event.consumer.Views;
import io.kogge.event.job.RecurringJob;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.bounces.usecase.ReturnedMails;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.Objections;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.usecase.RuleBooks;
import io.kogge.notification.settings.NotificationSettings;
import io.kogge.notification.staff.usecase.StaffMembers;
import io.kogge.notification.staffmail.events.AgreementsProjection;
import io.kogge.notification.staffmail.events.FollowAccounts;
import io.kogge.notification.staffmail.events.PlacesProjection;
import io.kogge.notification.staffmail.events.UndeliveredMails;
import io.kogge.notification.staffmail.model.StaffMailbox;
import io.kogge.notification.staffmail.storage.MongoSetAsideMarks;
import io.kogge.notification.staffmail.storage.MongoStaffMailboxes;
import io.kogge.notification.staffmail.storage.StaffMailboxStorage;
import io.kogge.notification.staffmail.storage.ViewAgreements;
import io.kogge.notification.staffmail.storage.ViewPlaces;
import io.kogge.notification.staffmail.usecase.EndingAgreements;
import io.kogge.notification.staffmail.usecase.OwnMail;
import io.kogge.notification.staffmail.usecase.PlacesOfMissions;
import io.kogge.notification.staffmail.usecase.ReadStaffNews;
import io.kogge.notification.staffmail.usecase.RemindOfAgreements;
import io.kogge.notification.staffmail.usecase.SendDigest;
import io.kogge.notification.staffmail.usecase.SetAsideMarks;
import io.kogge.notification.staffmail.usecase.StaffMailboxes;
import io.kogge.notification.staffmail.usecase.StaffReaders;
import io.kogge.notification.staffmail.usecase.TellAtOnce;
import io.kogge.notification.staffmail.usecase.TellStaff;
import io.kogge.notification.staffmail.usecase.Waiting;
import io.kogge.notification.staffmail.usecase.WaitingAgreements;
import io.kogge.notification.staffmail.usecase.WaitingHeld;
import io.kogge.notification.staffmail.usecase.WaitingMails;
import io.kogge.notification.staffmail.usecase.WaitingPeople;
import io.kogge.notification.staffmail.usecase.WaitingRegistrations;
import io.kogge.notification.staffmail.usecase.WatchHeld;
import io.kogge.notification.staffmail.usecase.WatchSetAside;
import io.kogge.notification.staffmail.view.AgreementView;
import io.kogge.notification.staffmail.view.PlacesView;
import io.kogge.notification.staffmail.web.OwnMailPages;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.MailProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts staff's own mail together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffMailSettings.class)
class StaffMailConfiguration {
    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Bean
    SearchableAggregates<StaffMailbox, Void> staffMailboxAggregates(AggregateFactory factory) {
        return factory.aggregates(StaffMailboxStorage.type());
    }

    @Bean
    StaffMailboxes staffMailboxes(SearchableAggregates<StaffMailbox, Void> staffMailboxAggregates) {
        return new MongoStaffMailboxes(staffMailboxAggregates);
    }

    @Bean
    Projection<PlacesView> placesProjection() {
        return PlacesProjection.make();
    }

    @Bean
    PlacesOfMissions placesOfMissions(Views views) {
        return new ViewPlaces(views);
    }

    @Bean
    Projection<AgreementView> agreementsProjection() {
        return AgreementsProjection.make();
    }

    @Bean
    EndingAgreements endingAgreements(Views views) {
        return new ViewAgreements(views);
    }

    @Bean
    SetAsideMarks setAsideMarks(MongoDatabase database) {
        return new MongoSetAsideMarks(database);
    }

    @Bean
    OwnMail ownMail(SearchableAggregates<StaffMailbox, Void> staffMailboxAggregates, QueueLetter queueLetter) {
        return new OwnMail(staffMailboxAggregates, queueLetter, Clock.systemUTC());
    }

    @Bean
    TellStaff tellStaff(StaffMailboxes mailboxes, StaffMembers staff, QueueLetter queueLetter) {
        return new TellStaff(mailboxes, staff, queueLetter);
    }

    @Bean
    TellAtOnce tellAtOnce(
            Audiences audiences,
            PlacesOfMissions places,
            TellStaff tellStaff,
            OfficeCalendar calendar,
            StaffMailSettings settings,
            Clock clock) {
        return new TellAtOnce(audiences, places, tellStaff, calendar, settings.nearDeparture(), clock);
    }

    @Bean
    @Order(0)
    WaitingHeld waitingHeld(PlacesOfMissions places, Audiences audiences, OfficeCalendar calendar) {
        return new WaitingHeld(places, audiences, calendar);
    }

    @Bean
    @Order(1)
    WaitingPeople waitingPeople(PlacesOfMissions places, Audiences audiences) {
        return new WaitingPeople(places, audiences);
    }

    @Bean
    @Order(2)
    WaitingRegistrations waitingRegistrations(
            Audiences audiences, PlacesOfMissions places, StaffMailSettings settings, OfficeCalendar calendar) {
        return new WaitingRegistrations(audiences, places, settings.closingAhead(), calendar);
    }

    @Bean
    @Order(3)
    WaitingMails waitingMails(Audiences audiences, Correspondences correspondences, ReturnedMails returned) {
        return new WaitingMails(audiences, correspondences, returned);
    }

    @Bean
    @Order(4)
    WaitingAgreements waitingAgreements(
            EndingAgreements agreements, StaffMailSettings settings, OfficeCalendar calendar) {
        return new WaitingAgreements(agreements, settings.agreementsAhead(), calendar);
    }

    @Bean
    @Order(5)
    WatchSetAside watchSetAside(
            SetAsideEvents setAside, SetAsideMarks marks, TellStaff tellStaff, OfficeCalendar calendar, Clock clock) {
        return new WatchSetAside(setAside::ever, marks, tellStaff, calendar, clock);
    }

    @Bean
    ReadStaffNews readNews(
            ObjectProvider<Waiting> waiting,
            Audiences audiences,
            Correspondences correspondences,
            PlacesOfMissions places,
            EndingAgreements agreements,
            Clock clock) {
        return new ReadStaffNews(
                waiting.orderedStream().toList(), audiences, correspondences::unsuccessful, places, agreements, clock);
    }

    @Bean
    StaffReaders staffReaders(
            StaffMailboxes mailboxes,
            StaffMembers staff,
            ReadStaffNews readNews,
            Objections objections,
            Assessment assessment,
            MailComposer composer,
            OfficeCalendar calendar,
            Clock clock) {
        return new StaffReaders(
                mailboxes, staff, readNews, objections, assessment, composer, calendar, clock, Clock.systemUTC());
    }

    @Bean
    FollowAccounts followAccounts(OwnMail ownMail) {
        return new FollowAccounts(ownMail);
    }

    @Bean
    UndeliveredMails undeliveredMails(TellAtOnce tellAtOnce, NotificationSettings settings) {
        return new UndeliveredMails(tellAtOnce, settings.eventAge());
    }

    @Bean
    RecurringJob staffDigest(
            ObjectProvider<Waiting> waiting,
            WatchSetAside watchSetAside,
            TellStaff tellStaff,
            OfficeCalendar calendar,
            StaffMailSettings settings,
            Clock clock) {
        SendDigest digest = new SendDigest(
                waiting.orderedStream().toList(), watchSetAside, tellStaff, calendar, settings.digestAt(), clock);
        return new RecurringJob("staff-digest", OFTEN, LIMIT, digest::run).onceInTheCluster();
    }

    @Bean
    RecurringJob agreementReminders(
            EndingAgreements agreements, RuleBooks books, TellStaff tellStaff, OfficeCalendar calendar, Clock clock) {
        RemindOfAgreements remind = new RemindOfAgreements(agreements, books, tellStaff, calendar, clock);
        return new RecurringJob("agreement-reminders", OFTEN, LIMIT, remind::run).onceInTheCluster();
    }

    @Bean
    RecurringJob setAsideEventsWatched(WatchSetAside watchSetAside) {
        return new RecurringJob("set-aside-events", NOW_AND_THEN, LIMIT, watchSetAside::look).onceInTheCluster();
    }

    @Bean
    RecurringJob heldRegistrationsWatched(
            PlacesOfMissions places, TellStaff tellStaff, OfficeCalendar calendar, Clock clock) {
        WatchHeld watch = new WatchHeld(places, tellStaff, calendar, clock);
        return new RecurringJob("held-registrations", NOW_AND_THEN, LIMIT, watch::look).onceInTheCluster();
    }

    @Bean
    SecuredRoutes ownMailRoutes(
            OwnMail ownMail, SignedLinks links, MailProperties mail, StaffMailSettings settings, Pages pages) {
        return new OwnMailPages(ownMail, links, mail.smtputf8(), settings.digestAt(), pages).routes();
    }
}
