// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.event.consumer.BatchReaction;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.View;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.staff.StaffAccount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A reaction that keeps the view it relies on, to test with. */
@Configuration(proxyBeanMethods = false)
class Ledger {
    /** How far a tally is booked. */
    public record Booked(String id, long count) {
        static final View<Booked> VIEW = View.of("ledger", Booked.class).indexed("count", "_id");
    }

    /** What was done because of an event, and what the view said at that moment. */
    record Act(String eventId, long sequence, long seen) {}

    /** What was done in this instance. */
    static final class Acts {
        final List<Act> done = new CopyOnWriteArrayList<>();
    }

    @Bean
    Acts acts() {
        return new Acts();
    }

    @Bean
    Projection<Booked> booked() {
        return Projections.into(Booked.VIEW)
                .on(Topic.REGISTRATION_EVENTS, Topic.STAFF_ACCOUNTS)
                .when(
                        RegistrationAccepted.class,
                        (event, accepted) ->
                                new Booked(event.aggregateId(), Long.parseLong(accepted.getRegistrationId())))
                .when(StaffAccount.class, (event, account) -> new Booked(account.getStaffId(), account.getGeneration()))
                .ignore(Desk.OTHERS)
                .build();
    }

    @Bean
    BatchReaction clerk(Projection<Booked> booked, Views views, Acts acts) {
        return new Clerk(booked, views.reader(Booked.VIEW), acts);
    }

    private record Clerk(Projection<Booked> ledger, ViewReader<Booked> view, Acts acts) implements BatchReaction {
        @Override
        public String name() {
            return "clerk";
        }

        @Override
        public Set<Topic> topics() {
            return ledger.topics();
        }

        @Override
        public Set<Topic> actsOn() {
            return Set.of(Topic.REGISTRATION_EVENTS);
        }

        @Override
        public Optional<Projection<?>> keeps() {
            return Optional.of(ledger);
        }

        @Override
        public Duration maxAge() {
            return Duration.ofDays(1);
        }

        @Override
        public Mono<Void> reactTogether(List<ReceivedEvent> events) {
            return Flux.fromIterable(events).concatMap(this::book).then();
        }

        private Mono<Void> book(ReceivedEvent event) {
            return view.find(event.aggregateId())
                    .map(Booked::count)
                    .defaultIfEmpty(0L)
                    .doOnNext(seen -> acts.done.add(new Act(event.id(), event.sequence(), seen)))
                    .then();
        }
    }
}
