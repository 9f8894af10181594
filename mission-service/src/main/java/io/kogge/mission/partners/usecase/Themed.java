// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import reactor.core.publisher.Flux;

/** Finds what is about a theme. */
public interface Themed {

    /** Ids of partners in the register that have it on their roadmap. */
    Flux<String> partners(String themeId);

    /** Ids of projects in the register that are about it. */
    Flux<String> projects(String themeId);
}
