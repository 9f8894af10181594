// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.people.events.PersonEvents;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.storage.MongoPeople;
import io.kogge.delegation.people.storage.PersonDocument;
import io.kogge.delegation.people.usecase.AddressKeys;
import io.kogge.delegation.people.usecase.Belongings;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.people.usecase.ExpirePeople;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.people.usecase.GiveWay;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.people.usecase.RekeyAddresses;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.event.mongo.AtStart;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires people. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleConfiguration.class);
    private static final String EXPIRY = "people-expiry";
    private static final int EXPIRED_AT_ONCE = 8;
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(2);
    private static final Duration LONGEST_RENEWAL = Duration.ofHours(1);

    /** How people are stored and published. */
    public static AggregateType<Person, PersonEvent, PersonDocument> type(AddressKeys keys) {
        return new AggregateType<>(
                "person",
                MongoPeople.COLLECTION,
                PersonDocument.class,
                person -> PersonDocument.of(person, keys),
                PersonDocument::toPerson,
                PersonEvents::outgoing,
                MongoPeople.INDEXES,
                Person::erased);
    }

    @Bean
    MongoPeople mongoPeople(MongoDatabase database) {
        return new MongoPeople(database);
    }

    /** The keys in use; while this waits, nothing else of the service runs. */
    @Bean
    AddressKeys addressKeys(MongoPeople store, DelegationSettings settings) {
        AddressKeys keys = new AddressKeys(settings.addressKey().bytes());
        List<AddressKeys> previous = settings.previousAddressKeys().stream()
                .map(key -> new AddressKeys(key.bytes()))
                .toList();
        AtStart.run(
                new RekeyAddresses(store)
                        .ensure(keys, previous)
                        .filter(renewed -> renewed > 0)
                        .doOnNext(renewed -> LOG.info("The keys of {} addresses were renewed", renewed)),
                LONGEST_RENEWAL);
        return keys;
    }

    @Bean
    Aggregates<Person, PersonEvent> personAggregates(AggregateFactory factory, AddressKeys keys) {
        return factory.aggregates(type(keys));
    }

    @Bean
    People people(
            Aggregates<Person, PersonEvent> aggregates, PeopleIndex index, Clock clock, DelegationSettings settings) {
        return new People(aggregates, index, clock, settings.confirmWithin());
    }

    @Bean
    FindPerson findPerson(Aggregates<Person, PersonEvent> aggregates, PeopleIndex index, AddressKeys keys) {
        return new FindPerson(aggregates, index, keys);
    }

    @Bean
    GiveWay giveWay(Aggregates<Person, PersonEvent> aggregates, Belongings belongings, Clock clock) {
        return new GiveWay(aggregates, belongings, clock);
    }

    @Bean
    ConfirmAddress confirmAddress(
            Aggregates<Person, PersonEvent> aggregates, FindPerson find, GiveWay giveWay, Clock clock) {
        return new ConfirmAddress(aggregates, find, giveWay, clock);
    }

    @Bean
    RecurringJob peopleExpiry(
            Aggregates<Person, PersonEvent> aggregates,
            PeopleIndex index,
            Clock clock,
            DelegationSettings settings,
            MeterRegistry meters) {
        ExpirePeople sweep = new ExpirePeople(aggregates, index, new EachAlone(EXPIRY, EXPIRED_AT_ONCE, meters), clock);
        return new RecurringJob(EXPIRY, settings.expireEvery(), LONGEST_SWEEP, sweep::run).onceInTheCluster();
    }

    @Bean
    Retention lapsedPeopleRetention(PeopleIndex index, DelegationSettings settings) {
        return new Retention("lapsed-people", settings.kept().ofLapsedPeople(), index::forgetLapsed);
    }
}
