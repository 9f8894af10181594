// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import java.util.List;
import reactor.core.publisher.Mono;

/** What happened to each registration. */
public interface Histories {

    /** Everything that happened to this registration so far, the first first; empty where nothing is known yet. */
    Mono<List<HistoryEntry>> of(String registrationId);
}
