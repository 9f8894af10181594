// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.model.RegistrationWindow;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.web.input.Choice;
import java.util.Comparator;
import java.util.List;

/**
 * A step that is possible now, on the mission's page.
 *
 * @param code names it in addresses and in the catalogue: {@code step.<code>}
 * @param path of its form
 * @param look of its button
 */
public record StepLink(String code, String path, String look) {

    /** Who can approve need not ask a colleague. */
    static List<StepLink> of(MissionCard card, List<MissionStep> possible) {
        return possible.stream()
                .filter(step -> step != MissionStep.ASK_APPROVAL || !possible.contains(MissionStep.APPROVE))
                .sorted(Comparator.comparing(step -> step == MissionStep.CANCEL))
                .map(step ->
                        new StepLink(Choice.code(step), card.path() + "/steps/" + Choice.code(step), look(step, card)))
                .toList();
    }

    /** At most one is the usual next one; what cannot be undone looks like it. */
    private static String look(MissionStep step, MissionCard card) {
        return switch (step) {
            case ANNOUNCE, ASK_APPROVAL, APPROVE -> "primary-action";
            case CANCEL -> "danger";
            case OPEN_REGISTRATION ->
                card.mission().registration() == RegistrationWindow.NOT_YET_OPEN
                        ? "primary-action"
                        : "secondary-action";
            case CLOSE_REGISTRATION, MOVE, START, COMPLETE -> "secondary-action";
        };
    }
}
