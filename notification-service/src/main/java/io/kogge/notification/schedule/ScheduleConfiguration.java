// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.consumer.Projection;
import io.kogge.event.job.RecurringJob;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.ParticipantView;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.schedule.events.MissionMessages;
import io.kogge.notification.schedule.events.PersonMessages;
import io.kogge.notification.schedule.events.RegistrationMessages;
import io.kogge.notification.schedule.storage.MongoOccurrences;
import io.kogge.notification.schedule.usecase.AnnounceChange;
import io.kogge.notification.schedule.usecase.JoinLate;
import io.kogge.notification.schedule.usecase.Materialise;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.schedule.usecase.PlanMission;
import io.kogge.notification.schedule.usecase.RunDueOccurrences;
import io.kogge.notification.settings.NotificationSettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rules, occurrences, and what events lead to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleSettings.class)
public class ScheduleConfiguration {
    /** Below the time that a job may take, so that whoever lost an occurrence has stopped working on it. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    MongoOccurrences occurrences(MongoDatabase database) {
        return new MongoOccurrences(database);
    }

    @Bean
    Materialise materialise(Occurrences occurrences, Audiences audiences, QueueLetter queueLetter) {
        return new Materialise(occurrences, audiences, queueLetter);
    }

    @Bean
    PlanMission planMission(Occurrences occurrences, Audiences audiences, ScheduleSettings settings, Clock clock) {
        return new PlanMission(occurrences, audiences, settings.rules(), clock);
    }

    @Bean
    AnnounceChange announceChange(Occurrences occurrences, Audiences audiences, Materialise materialise, Clock clock) {
        return new AnnounceChange(occurrences, audiences, materialise, clock, Clock.systemUTC(), LEASE);
    }

    @Bean
    JoinLate joinLate(Occurrences occurrences, Audiences audiences, Materialise materialise, Clock clock) {
        return new JoinLate(occurrences, audiences, materialise, clock);
    }

    @Bean
    RunDueOccurrences runDueOccurrences(Occurrences occurrences, Materialise materialise, Clock clock) {
        return new RunDueOccurrences(occurrences, materialise, clock, Clock.systemUTC(), LEASE);
    }

    @Bean
    RecurringJob dueOccurrences(RunDueOccurrences runDueOccurrences) {
        return new RecurringJob("due-occurrences", PAUSE, LEASE.minusSeconds(10), runDueOccurrences::runDue);
    }

    @Bean
    MissionMessages missionMessages(
            Projection<MissionView> missions,
            PlanMission planMission,
            AnnounceChange announceChange,
            NotificationSettings settings) {
        return new MissionMessages(missions, planMission, announceChange, settings.eventAge());
    }

    @Bean
    RegistrationMessages registrationMessages(
            Projection<ParticipantView> participants,
            QueueLetter queueLetter,
            JoinLate joinLate,
            NotificationSettings settings) {
        return new RegistrationMessages(participants, queueLetter, joinLate, settings.eventAge());
    }

    @Bean
    PersonMessages personMessages(Audiences audiences, QueueLetter queueLetter, NotificationSettings settings) {
        return new PersonMessages(audiences, queueLetter, settings.eventAge());
    }
}
