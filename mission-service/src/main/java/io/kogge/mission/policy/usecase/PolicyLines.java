// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.usecase;

import io.kogge.mission.policy.model.PolicyLine;
import reactor.core.publisher.Flux;

/** The office's policy lines. */
public interface PolicyLines {
    /** Most that an office keeps. */
    int MOST = 30;

    /** All, in the order in which the office puts them. */
    Flux<PolicyLine> all();
}
