// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.usecase;

import io.kogge.mission.policy.model.KeptLine;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.model.PolicyList;
import reactor.core.publisher.Flux;

/** The office's policy lines. */
public interface PolicyLines {
    /** Most that an office keeps. */
    int MOST = PolicyList.MOST;

    /** In the order in which the office puts them and, behind them, those that were taken off the list. */
    Flux<KeptLine> kept();

    /** Those that can be chosen. */
    default Flux<PolicyLine> all() {
        return kept().filter(KeptLine::offered).map(KeptLine::line);
    }

    /** All of them: what has one that was taken off still shows its name. */
    default Flux<PolicyLine> ever() {
        return kept().map(KeptLine::line);
    }
}
