// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.notification.schedule.model.Occurrence;
import reactor.core.publisher.Mono;

/** Hears what a member of staff may have to know at once. Told twice of the same, it does nothing the second time. */
public interface StaffNotices {

    /** Nobody hears. */
    StaffNotices NONE = new StaffNotices() {
        @Override
        public Mono<Void> withdrew(String registrationId, String eventId, Command command) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> missing(Occurrence occurrence, long count) {
            return Mono.empty();
        }
    };

    /** Somebody who may have had a place does not come. */
    Mono<Void> withdrew(String registrationId, String eventId, Command command);

    /** So many have not done what they were asked for as often as the rule says. */
    Mono<Void> missing(Occurrence occurrence, long count);
}
