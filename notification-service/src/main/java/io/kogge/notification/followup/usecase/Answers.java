// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.followup.usecase;

import io.kogge.notification.followup.model.Answer;
import reactor.core.publisher.Flux;

/** Reading answers. */
public interface Answers {

    /** All answers of a mission, the latest first. */
    Flux<Answer> ofMission(String missionId);
}
