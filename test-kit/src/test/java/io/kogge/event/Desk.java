// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.registration.RegistrationAccepted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** A projection and a reaction to test with. */
@Configuration(proxyBeanMethods = false)
class Desk {
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

    @Bean
    Projection board() {
        return new Projection() {
            @Override
            public String name() {
                return "board";
            }

            @Override
            public Set<Topic> topics() {
                return Set.of(Topic.REGISTRATION_EVENTS);
            }

            @Override
            public List<String> indexes() {
                return List.of("mission");
            }

            @Override
            public List<ViewChange> changes(ReceivedEvent event) {
                RegistrationAccepted accepted = (RegistrationAccepted) event.payload();
                return List.of(
                        new ViewChange.Set(
                                event.aggregateId(),
                                Map.of(
                                        "mission", accepted.getMissionId(),
                                        "count", Long.valueOf(accepted.getRegistrationId()),
                                        "at", accepted.getDecidedAt())),
                        new ViewChange.Remember(
                                event.aggregateId(), "history", Map.of("what", accepted.getRegistrationId())));
            }
        };
    }

    @Bean
    Projection addresses() {
        return new Projection() {
            @Override
            public String name() {
                return "addresses";
            }

            @Override
            public Set<Topic> topics() {
                return Set.of(Topic.DELEGATE_CONTACTS);
            }

            @Override
            public List<ViewChange> changes(ReceivedEvent event) {
                return List.of(
                        event.payload() instanceof DelegateContact contact
                                ? new ViewChange.Set(contact.getPersonId(), Map.of("email", contact.getEmail()))
                                : new ViewChange.Erase(event.key()));
            }
        };
    }
}
