// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a service knows of the sessions that were ended before their time. */
public interface EndedSessions {
    /** Where nobody can say. */
    EndedSessions UNTOLD = new EndedSessions() {
        @Override
        public Mono<Ended> of(String staffId) {
            return Mono.empty();
        }

        @Override
        public Mono<Boolean> heardAll() {
            return Mono.just(false);
        }
    };

    /** Those of an account; empty where nothing was ever heard of it. */
    Mono<Ended> of(String staffId);

    /** Whether all that ended until a moment ago is known here: without it no token is good for long, and none is renewed. */
    Mono<Boolean> heardAll();

    /**
     * The ended sessions of one account.
     *
     * @param generation all sessions of earlier ones are ended
     * @param sessions ids of those that were ended one by one
     */
    record Ended(int generation, Set<String> sessions) {
        static final Ended NONE = new Ended(0, Set.of());

        /** Takes a copy. */
        public Ended {
            sessions = Set.copyOf(sessions);
        }

        /** As it was heard; null stands for what an earlier build of the listener did not keep. */
        public static Ended heard(@Nullable Integer generation, @Nullable List<String> sessions) {
            return new Ended(
                    Objects.requireNonNullElse(generation, 0),
                    Set.copyOf(Objects.requireNonNullElse(sessions, List.of())));
        }

        boolean has(Session session) {
            return session.generation() < generation || sessions.contains(session.id());
        }
    }
}
