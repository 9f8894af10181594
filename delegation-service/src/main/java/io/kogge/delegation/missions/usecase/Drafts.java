// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.usecase;

import io.kogge.delegation.missions.model.Mission;
import java.util.Optional;

/** Missions that are not announced, as mission-service writes down what they would tell everybody. */
public interface Drafts {

    /** The mission; empty where this is none. Only what one of our services wrote may be given here. */
    Optional<Mission> read(String draft);
}
