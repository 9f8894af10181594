// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.usecase;

import io.kogge.mission.themes.model.Theme;
import reactor.core.publisher.Mono;

/** Something besides missions that keeps themes with their names, and has to hear of new ones. A bean of each. */
public interface ThemeUse {

    /** Calls the theme so wherever it is in use; a repeat changes nothing. */
    Mono<Void> renamed(Theme theme);
}
