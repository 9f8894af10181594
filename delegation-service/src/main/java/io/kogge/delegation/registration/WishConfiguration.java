// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.storage.MongoWishes;
import io.kogge.delegation.registration.usecase.ForgetForms;
import io.kogge.delegation.registration.usecase.Pace;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.TakeWish;
import io.kogge.delegation.registration.usecase.TakeWishes;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.Leases;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.event.job.WakeUp;
import io.kogge.event.mongo.AtStart;
import io.kogge.web.limit.Limiter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the handing in of forms, and taking them on. */
@Configuration(proxyBeanMethods = false)
public class WishConfiguration {
    private static final String WORKER = "wishes";
    private static final String FORGETTING = "form-forgetting";
    /** The worker itself waits where there is nothing to do. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(1);

    private static final Duration HELD_EVERY = Duration.ofSeconds(10);
    private static final Duration HELD_LIMIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(2);

    @Bean
    Wishes wishes(MongoDatabase database, Clock clock) {
        MongoWishes wishes = new MongoWishes(database);
        AtStart.prepare(wishes.prepare()
                .then(wishes.markUnmarked(clock.instant(), Clock.systemUTC().instant())));
        return wishes;
    }

    @Bean
    WakeUp wishWakeUp() {
        return new WakeUp();
    }

    @Bean
    Pace pace() {
        return new Pace();
    }

    @Bean
    RegisterHandler registerHandler(Missions missions, Wishes wishes, WakeUp wakeUp, Pace pace, Clock clock) {
        return new RegisterHandler(missions, wishes, wakeUp, pace, clock, Clock.systemUTC());
    }

    @Bean
    RecurringJob wishWorker(
            Wishes wishes,
            Leases leases,
            FindPerson find,
            Aggregates<Registration, RegistrationEvent> aggregates,
            RegistrationIndex index,
            WakeUp wakeUp,
            Pace pace,
            Clock clock,
            DelegationSettings settings,
            Limiter limiter,
            MeterRegistry meters) {
        TakeWishes work = new TakeWishes(
                wishes,
                leases,
                new TakeWish(find, aggregates, index, clock, settings.confirmWithin()),
                find,
                new MailLimits(limiter, settings.mails(), meters, Clock.systemUTC()),
                new EachAlone(WORKER, 1, meters),
                wakeUp,
                pace,
                new TakeWishes.Times(
                        settings.wishes().lease(),
                        settings.wishes().pause(),
                        settings.wishes().gather(),
                        settings.wishes().otherTurn()));
        return new RecurringJob(WORKER, BETWEEN_ROUNDS, null, work::round);
    }

    @Bean
    RecurringJob heldForms(Wishes wishes, WakeUp wakeUp) {
        Clock system = Clock.systemUTC();
        return new RecurringJob(
                        "held-forms",
                        HELD_EVERY,
                        HELD_LIMIT,
                        () -> wishes.open(system.instant())
                                .doOnNext(opened -> {
                                    if (opened > 0) {
                                        wakeUp.call();
                                    }
                                })
                                .then())
                .onceInTheCluster();
    }

    @Bean
    RecurringJob formForgetting(Wishes wishes, Clock clock, DelegationSettings settings) {
        ForgetForms forget = new ForgetForms(wishes, clock, Clock.systemUTC(), settings.confirmWithin());
        return new RecurringJob(FORGETTING, settings.kept().every(), LONGEST_SWEEP, forget::run).onceInTheCluster();
    }

    @Bean
    Retention formRetention(Wishes wishes, DelegationSettings settings) {
        return new Retention("forms", settings.kept().forms(), wishes::forget);
    }

    @Bean
    Retention lapsedRegistrationRetention(RegistrationIndex index, DelegationSettings settings) {
        return new Retention("lapsed-registrations", settings.kept().ofLapsedRegistrations(), index::forgetLapsed);
    }

    @Bean
    Retention replacedRegistrationRetention(RegistrationIndex index, DelegationSettings settings) {
        return new Retention(
                "replaced-registrations", settings.kept().ofReplacedRegistrations(), index::forgetReplaced);
    }

    @Bean
    Retention withdrawnRegistrationRetention(RegistrationIndex index, DelegationSettings settings) {
        return new Retention(
                "withdrawn-registrations", settings.kept().withdrawnRegistrations(), index::forgetWithdrawn);
    }
}
