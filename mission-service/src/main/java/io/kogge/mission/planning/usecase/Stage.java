// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.planning.model.Mission;

/**
 * Where a mission is, in one word of the catalogue: {@code stage.<key>}.
 *
 * @param key which word
 * @param tone how it is coloured; never the only sign
 */
public record Stage(String key, String tone) {

    static Stage of(Mission mission) {
        return switch (mission.state()) {
            case DRAFT -> new Stage("draft", "");
            case STARTED -> new Stage("started", "live");
            case COMPLETED -> new Stage("completed", "good");
            case CANCELLED -> new Stage("cancelled", "bad");
            case ANNOUNCED ->
                switch (mission.registration()) {
                    case NOT_YET_OPEN -> new Stage("announced", "good");
                    case OPEN -> new Stage("registration-open", "live");
                    case CLOSED -> new Stage("registration-closed", "wait");
                };
        };
    }
}
