// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.usecase.MissionTwins;
import io.kogge.web.input.Fields;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What was said to whether a new activity is a mission, too.
 *
 * @param said id of the mission, {@link #NONE}, or nothing where nobody has said
 */
record SameMission(String said) {
    static final String NAME = "missionId";
    /** The answer that it is none. */
    static final String NONE = "none";

    static final int LONGEST = 100;

    static SameMission read(Fields fields) {
        return new SameMission(fields.text(NAME).max(LONGEST).or(""));
    }

    /** Where nothing but this is asked, so that saying nothing is no answer. */
    static SameMission required(Fields fields) {
        return new SameMission(fields.text(NAME).max(LONGEST).required());
    }

    /** Whether nobody has said. */
    boolean open() {
        return said.isEmpty();
    }

    /** The mission; null for none. */
    @Nullable
    String id() {
        return open() || said.equals(NONE) ? null : said;
    }

    /** A conflict {@code looks-like-a-mission} where nobody has said and it looks like one. */
    Mono<Void> asked(ActivityContent content, MissionTwins missions) {
        return open()
                ? missions.alike(content)
                        .next()
                        .flatMap(alike -> Mono.error(new Rejection.Conflict("looks-like-a-mission")))
                : Mono.empty();
    }
}
