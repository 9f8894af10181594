// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.Mission;

/**
 * Where a mission stands, in one word of the catalogue: {@code standing.<key>}.
 *
 * @param key which word
 * @param tone how it is coloured; never the only sign
 */
public record Standing(String key, String tone) {

    static Standing of(Mission mission) {
        return switch (mission.state()) {
            case DRAFT -> new Standing("draft", "");
            case STARTED -> new Standing("started", "live");
            case COMPLETED -> new Standing("completed", "good");
            case CANCELLED -> new Standing("cancelled", "bad");
            case ANNOUNCED ->
                switch (mission.registration()) {
                    case NOT_YET_OPEN -> new Standing("announced", "good");
                    case OPEN -> new Standing("registration-open", "live");
                    case CLOSED -> new Standing("registration-closed", "wait");
                };
        };
    }
}
