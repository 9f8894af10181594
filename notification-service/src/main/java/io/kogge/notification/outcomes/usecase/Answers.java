// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.outcomes.model.Answer;
import reactor.core.publisher.Mono;

/** Reading answers. */
public interface Answers {

    /** All answers of a mission, the latest first. */
    Mono<Paged<Answer>> ofMission(String missionId, Paging paging);
}
