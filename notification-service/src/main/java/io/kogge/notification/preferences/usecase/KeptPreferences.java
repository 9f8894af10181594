// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.usecase;

import io.kogge.notification.preferences.model.Preferences;
import reactor.core.publisher.Flux;

/** What staff chose, mission by mission. */
public interface KeptPreferences {
    /** Most missions of which something is chosen. */
    int MOST = 5_000;

    /** Of all missions of which anything was chosen. */
    Flux<Preferences> all();

    /** Those that mails and plans are not in line with yet. */
    Flux<Preferences> unapplied();

    /** Those of the missions whose return day this one is. */
    Flux<Preferences> invitingTo(String returnDay);
}
