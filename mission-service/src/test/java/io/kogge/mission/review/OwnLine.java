// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.RunningService;
import io.kogge.mission.policy.model.LineWish;
import io.kogge.mission.policy.usecase.PolicyLineCommands;
import java.util.Map;
import java.util.UUID;

/** A policy line that no other test knows. */
final class OwnLine {
    private OwnLine() {}

    /** Adds one; its id. */
    static String in(RunningService service) {
        return service.bean(PolicyLineCommands.class)
                .add(
                        new LineWish(null, new Texts(Map.of("en", "Line " + UUID.randomUUID())), null),
                        Actor.staff("staff-1"))
                .block()
                .line()
                .line()
                .id();
    }
}
