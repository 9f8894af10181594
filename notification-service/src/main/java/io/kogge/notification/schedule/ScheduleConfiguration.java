// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.consumer.Projection;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.ParticipantView;
import io.kogge.notification.correspondence.usecase.ChangeLetter;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.Questions;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import io.kogge.notification.preferences.usecase.PreferenceEffects;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.usecase.RuleBooks;
import io.kogge.notification.rules.usecase.RuleEffects;
import io.kogge.notification.schedule.events.MissionMessages;
import io.kogge.notification.schedule.events.PersonMessages;
import io.kogge.notification.schedule.events.RegistrationMessages;
import io.kogge.notification.schedule.model.Planner;
import io.kogge.notification.schedule.storage.MongoOccurrences;
import io.kogge.notification.schedule.usecase.AnnounceChange;
import io.kogge.notification.schedule.usecase.ApplyRules;
import io.kogge.notification.schedule.usecase.FollowPreferences;
import io.kogge.notification.schedule.usecase.FollowRegistrations;
import io.kogge.notification.schedule.usecase.JoinLate;
import io.kogge.notification.schedule.usecase.LetterQueue;
import io.kogge.notification.schedule.usecase.Materialise;
import io.kogge.notification.schedule.usecase.Materialise.Lease;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.schedule.usecase.Outstanding;
import io.kogge.notification.schedule.usecase.PlanMission;
import io.kogge.notification.schedule.usecase.PlanPerson;
import io.kogge.notification.schedule.usecase.Plans;
import io.kogge.notification.schedule.usecase.QueuedLetters;
import io.kogge.notification.schedule.usecase.Readers;
import io.kogge.notification.schedule.usecase.ReportMissing;
import io.kogge.notification.schedule.usecase.RunDueOccurrences;
import io.kogge.notification.schedule.usecase.StaffNotices;
import io.kogge.notification.schedule.usecase.StopEntries;
import io.kogge.notification.settings.NotificationSettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Occurrences, and what events lead to. */
@Configuration(proxyBeanMethods = false)
public class ScheduleConfiguration {
    /** Renewed with every page of recipients, each of which takes a fraction of it. */
    private static final Lease LEASE = new Lease(Clock.systemUTC(), Duration.ofSeconds(10));

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    MongoOccurrences occurrences(MongoDatabase database) {
        return new MongoOccurrences(database);
    }

    @Bean
    Retention finishedOccurrences(Occurrences occurrences, NotificationSettings settings) {
        return new Retention("finished-occurrences", settings.ofOccurrences(), occurrences::deleteOfPeople);
    }

    @Bean
    Readers readers(Audiences audiences) {
        return new Readers(audiences);
    }

    @Bean
    Outstanding outstanding(Audiences audiences, Readers readers, Questions questions, Clock clock) {
        return new Outstanding(audiences, readers, questions, clock);
    }

    @Bean
    LetterQueue letterQueue(QueueLetter queueLetter, ChangeLetter changeLetter) {
        return new QueuedLetters(queueLetter, changeLetter);
    }

    @Bean
    Materialise materialise(
            Occurrences occurrences, Readers readers, LetterQueue letters, OfficeCalendar calendar, Clock clock) {
        return new Materialise(occurrences, readers, letters, calendar, clock, LEASE);
    }

    @Bean
    Plans plans(
            Occurrences occurrences,
            Audiences audiences,
            PreferenceBook preferences,
            OfficeCalendar calendar,
            Clock clock) {
        return new Plans(occurrences, audiences, preferences, new Planner(calendar), clock);
    }

    @Bean
    RuleEffects ruleEffects(Audiences audiences, Plans plans, Outstanding outstanding, Clock clock) {
        return new ApplyRules(audiences, plans, outstanding, clock);
    }

    @Bean
    PlanMission planMission(
            Occurrences occurrences, Audiences audiences, RuleBooks books, PreferenceBook preferences, Plans plans) {
        return new PlanMission(occurrences, audiences, books, preferences, plans);
    }

    @Bean
    StopEntries stopEntries(
            Audiences audiences,
            PreferenceBook preferences,
            Correspondences correspondences,
            QueueLetter queueLetter,
            Clock clock) {
        return new StopEntries(audiences, preferences, correspondences, queueLetter, clock);
    }

    @Bean
    PreferenceEffects preferenceEffects(PlanMission planMission, StopEntries stopEntries, PreferenceBook preferences) {
        return new FollowPreferences(planMission, stopEntries, preferences);
    }

    @Bean
    PlanPerson planPerson(Audiences audiences, RuleBooks books, Plans plans) {
        return new PlanPerson(audiences, books, plans);
    }

    @Bean
    AnnounceChange announceChange(Occurrences occurrences, Audiences audiences, Materialise materialise, Clock clock) {
        return new AnnounceChange(occurrences, audiences, materialise, clock, LEASE);
    }

    @Bean
    JoinLate joinLate(
            Occurrences occurrences, Readers readers, LetterQueue letters, OfficeCalendar calendar, Clock clock) {
        return new JoinLate(occurrences, readers, letters, calendar, clock);
    }

    @Bean
    FollowRegistrations followRegistrations(
            Audiences audiences,
            QueueLetter queueLetter,
            StopEntries stopEntries,
            JoinLate joinLate,
            PlanPerson planPerson,
            ObjectProvider<StaffNotices> notices) {
        return new FollowRegistrations(
                audiences,
                queueLetter,
                stopEntries,
                joinLate,
                planPerson,
                notices.getIfAvailable(() -> StaffNotices.NONE));
    }

    @Bean
    RunDueOccurrences runDueOccurrences(
            Occurrences occurrences,
            Materialise materialise,
            Readers readers,
            Outstanding outstanding,
            ObjectProvider<StaffNotices> notices,
            Clock clock) {
        return new RunDueOccurrences(
                occurrences,
                materialise,
                new ReportMissing(occurrences, readers, outstanding, notices.getIfAvailable(() -> StaffNotices.NONE)),
                clock,
                LEASE);
    }

    /** Without a limit: a large mission takes long, and whoever works on it renews the lease. */
    @Bean
    RecurringJob dueOccurrences(RunDueOccurrences runDueOccurrences) {
        return new RecurringJob("due-occurrences", PAUSE, null, runDueOccurrences::runDue);
    }

    @Bean
    MissionMessages missionMessages(
            Projection<MissionView> missions,
            PlanMission planMission,
            AnnounceChange announceChange,
            StopEntries stopEntries,
            NotificationSettings settings) {
        return new MissionMessages(missions, planMission, announceChange, stopEntries, settings.eventAge());
    }

    @Bean
    RegistrationMessages registrationMessages(
            Projection<ParticipantView> participants, FollowRegistrations follow, NotificationSettings settings) {
        return new RegistrationMessages(participants, follow, settings.eventAge());
    }

    @Bean
    PersonMessages personMessages(Audiences audiences, QueueLetter queueLetter, NotificationSettings settings) {
        return new PersonMessages(audiences, queueLetter, settings.eventAge());
    }
}
