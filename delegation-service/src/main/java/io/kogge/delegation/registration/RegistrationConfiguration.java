// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.events.RegistrationEvents;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.storage.MongoRegistrationIndex;
import io.kogge.delegation.registration.storage.MongoUnheardRegistrations;
import io.kogge.delegation.registration.storage.RegistrationDocument;
import io.kogge.delegation.registration.usecase.ConfirmHandler;
import io.kogge.delegation.registration.usecase.EnterHandler;
import io.kogge.delegation.registration.usecase.ExpireSweep;
import io.kogge.delegation.registration.usecase.ForgetPassportNames;
import io.kogge.delegation.registration.usecase.HandOver;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.RecurringJob;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires registrations. */
@Configuration(proxyBeanMethods = false)
public class RegistrationConfiguration {
    /** How registrations are stored and published. */
    public static final AggregateType<Registration, RegistrationEvent, RegistrationDocument> TYPE = new AggregateType<>(
            "registration",
            MongoRegistrationIndex.COLLECTION,
            RegistrationDocument.class,
            RegistrationDocument::of,
            RegistrationDocument::toRegistration,
            RegistrationEvents::outgoing,
            MongoRegistrationIndex.INDEXES,
            Registration::erased);

    private static final String EXPIRY = "registration-expiry";
    private static final String PASSPORT_NAMES = "passport-names";
    private static final int FORGOTTEN_AT_ONCE = 8;
    private static final int EXPIRED_AT_ONCE = 8;
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(2);

    @Bean
    Aggregates<Registration, RegistrationEvent> registrationAggregates(AggregateFactory factory) {
        return factory.aggregates(TYPE);
    }

    @Bean
    RegistrationIndex registrationIndex(MongoDatabase database) {
        return new MongoRegistrationIndex(database);
    }

    @Bean
    UnheardRegistrations unheardRegistrations(MongoDatabase database) {
        return new MongoUnheardRegistrations(database);
    }

    @Bean
    Registrations registrations(
            Aggregates<Registration, RegistrationEvent> aggregates, People people, Missions missions, Clock clock) {
        return new Registrations(aggregates, people, missions, clock);
    }

    @Bean
    HandOver handOver(Aggregates<Registration, RegistrationEvent> aggregates, RegistrationIndex index, Clock clock) {
        return new HandOver(aggregates, index, clock);
    }

    @Bean
    EnterHandler enterHandler(
            Missions missions,
            FindPerson find,
            Aggregates<Registration, RegistrationEvent> aggregates,
            RegistrationIndex index,
            Clock clock) {
        return new EnterHandler(missions, find, aggregates, index, clock);
    }

    @Bean
    ConfirmHandler confirmHandler(
            Missions missions, People people, Aggregates<Registration, RegistrationEvent> aggregates, Clock clock) {
        return new ConfirmHandler(missions, people, aggregates, clock);
    }

    @Bean
    RecurringJob registrationExpiry(
            Aggregates<Registration, RegistrationEvent> aggregates,
            RegistrationIndex index,
            Clock clock,
            DelegationSettings settings,
            MeterRegistry meters) {
        EachAlone each = new EachAlone(EXPIRY, EXPIRED_AT_ONCE, meters);
        ExpireSweep sweep = new ExpireSweep(aggregates, index, each, clock);
        return new RecurringJob(EXPIRY, settings.expireEvery(), LONGEST_SWEEP, sweep::run).onceInTheCluster();
    }

    @Bean
    RecurringJob passportNameForgetting(
            Aggregates<Person, PersonEvent> people,
            PeopleIndex index,
            RegistrationIndex registrations,
            Missions missions,
            Clock clock,
            DelegationSettings settings,
            MeterRegistry meters) {
        ForgetPassportNames forget = new ForgetPassportNames(
                people,
                index,
                registrations,
                missions,
                new EachAlone(PASSPORT_NAMES, FORGOTTEN_AT_ONCE, meters),
                clock,
                settings.kept().passportNames());
        return new RecurringJob(PASSPORT_NAMES, settings.kept().every(), LONGEST_SWEEP, forget::run).onceInTheCluster();
    }
}
