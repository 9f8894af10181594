// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.usecase;

import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.model.PolicyList;
import reactor.core.publisher.Flux;

/** The office's policy lines. */
public interface PolicyLines {
    /** Most that an office keeps. */
    int MOST = PolicyList.MOST;

    /** Those that can be chosen, in the order in which the office puts them. */
    Flux<PolicyLine> all();

    /** These and, behind them, those that were taken off the list: what has one of them still shows its name. */
    default Flux<PolicyLine> ever() {
        return all();
    }
}
