// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.View;
import io.kogge.schemas.EventType;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.registration.RegistrationAccepted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** A projection and a reaction to test with. */
@Configuration(proxyBeanMethods = false)
class Desk {
    /** What comes from no tally. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final Class<? extends SpecificRecord>[] OTHERS = EventTypes.on(Topic.REGISTRATION_EVENTS).stream()
            .map(EventType::javaType)
            .filter(type -> type != RegistrationAccepted.class)
            .toArray(Class[]::new);

    /** What the reaction was given, and how it behaves. */
    static final class Bell {
        final List<ReceivedEvent> rung = new CopyOnWriteArrayList<>();
        final AtomicReference<Function<ReceivedEvent, Mono<Void>>> behaviour =
                new AtomicReference<>(event -> Mono.empty());

        /** Sequences of this aggregate, in the order they came. */
        List<Long> sequences(String id) {
            return rung.stream()
                    .filter(event -> event.aggregateId().equals(id))
                    .map(ReceivedEvent::sequence)
                    .toList();
        }
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    Reaction ring(Bell bell) {
        return new Reaction() {
            @Override
            public String name() {
                return "ring";
            }

            @Override
            public Set<Topic> topics() {
                return Set.of(Topic.REGISTRATION_EVENTS);
            }

            @Override
            public Duration maxAge() {
                return Duration.ofDays(1);
            }

            @Override
            public Mono<Void> react(ReceivedEvent event) {
                return Mono.defer(() -> bell.behaviour.get().apply(event)).doOnSuccess(done -> bell.rung.add(event));
            }
        };
    }

    /** How far each tally has counted. */
    public record Counted(String id, String mission, long count, Instant at) {
        static final View<Counted> VIEW = View.of("board", Counted.class).indexed("mission", "count");
    }

    /** Each count by itself. */
    public record Happened(String id, String tally, String what) {
        static final View<Happened> VIEW = View.of("happenings", Happened.class).indexed("tally");
    }

    /** An address that can be erased. */
    public record Address(String id, String email) {
        static final View<Address> VIEW = View.of("addresses", Address.class);
    }

    @Bean
    Projection<Counted> board() {
        return Projections.into(Counted.VIEW)
                .on(Topic.REGISTRATION_EVENTS)
                .when(RegistrationAccepted.class, Desk::counted)
                .ignore(OTHERS)
                .build();
    }

    static Counted counted(ReceivedEvent event, RegistrationAccepted accepted) {
        return new Counted(
                event.aggregateId(),
                accepted.getMissionId(),
                Long.parseLong(accepted.getRegistrationId()),
                accepted.getDecidedAt());
    }

    @Bean
    Projection<Happened> happenings() {
        return Projections.into(Happened.VIEW)
                .on(Topic.REGISTRATION_EVENTS)
                .when(
                        RegistrationAccepted.class,
                        (event, accepted) ->
                                new Happened(event.id(), event.aggregateId(), accepted.getRegistrationId()))
                .ignore(OTHERS)
                .build();
    }

    @Bean
    Projection<Address> addresses() {
        return Projections.into(Address.VIEW)
                .on(Topic.DELEGATE_CONTACTS)
                .when(DelegateContact.class, (event, contact) -> new Address(contact.getPersonId(), contact.getEmail()))
                .whenErased(ReceivedEvent::key)
                .build();
    }
}
