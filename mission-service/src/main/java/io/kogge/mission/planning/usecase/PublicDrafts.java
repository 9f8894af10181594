// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.planning.model.Mission;
import java.time.Instant;

/** Writes down what a draft would tell everybody, for the service that shows it to everybody. */
public interface PublicDrafts {

    /** What it would tell, were it announced now. */
    String of(Mission draft, Instant now);
}
