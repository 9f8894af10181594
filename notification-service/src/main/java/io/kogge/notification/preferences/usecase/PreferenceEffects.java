// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.usecase;

import reactor.core.publisher.Mono;

/** What follows from a choice: for whoever plans and sends. */
@FunctionalInterface
public interface PreferenceEffects {

    /** Brings what is planned and what calendars show in line; done again, it changes nothing. */
    Mono<Void> apply(String missionId);
}
