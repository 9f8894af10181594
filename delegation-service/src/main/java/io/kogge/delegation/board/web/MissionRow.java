// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.card.MissionCard;

/**
 * A line of the list of delegations.
 *
 * @param card the mission
 * @param freeAndWaited whether a place is free while people wait, so that staff should choose
 */
public record MissionRow(MissionCard card, boolean freeAndWaited) {

    static MissionRow of(MissionCard card) {
        return new MissionRow(
                card, card.ahead() && card.places().free() > 0 && card.places().waiting() > 0);
    }
}
