// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a mission's page speaks of the approval that announcing it takes.
 *
 * @param state which words: {@code approval.<state>} and {@code approval.<state>.next} of the catalogue; empty where no approval
 *     is needed
 * @param notes what was said so far, the latest first
 */
public record ApprovalPanel(String state, List<Line> notes) {
    /**
     * That somebody asked or approved.
     *
     * @param kind which of both, as the catalogue has it
     * @param name of the member of staff; null where the account is gone
     * @param at when
     * @param reason why it was approved; null where it was asked for
     * @param stands whether it counts now
     */
    public record Line(
            String kind,
            @Nullable String name,
            Instant at,
            @Nullable String reason,
            boolean stands) {}
}
