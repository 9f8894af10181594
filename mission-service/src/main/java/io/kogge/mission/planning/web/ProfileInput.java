// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.web.input.Fields;
import java.util.List;

/** Reads what sort of mission it is. */
final class ProfileInput {
    static final int LONGEST_PARTNER = 120;

    private ProfileInput() {}

    /** The profile; themes and the policy line are named by their ids among those of the office. */
    static MissionProfile read(Fields fields, Vocabulary vocabulary) {
        Direction direction = fields.choice("direction", Direction.class).required();
        MissionKind kind = fields.choice("kind", MissionKind.class).required();
        MissionFormat format = fields.choice("format", MissionFormat.class).required();
        List<MissionPartner> partners = fields.list("partners", ProfileInput::partner)
                .max(MissionProfile.MAX_PARTNERS)
                .orEmpty();
        return new MissionProfile(
                direction,
                kind,
                format,
                partners,
                ChosenInput.themes(fields, MissionProfile.MAX_THEMES, vocabulary.themesById()),
                ChosenInput.policyLine(fields, vocabulary::hasLine));
    }

    private static MissionPartner partner(Fields fields) {
        // an answer of the API has it; the register says which it is
        fields.ignore("partnerId");
        return MissionPartner.of(
                fields.choice("kind", MissionPartner.Kind.class).required(),
                fields.text("name").max(LONGEST_PARTNER).required(),
                fields.country("country").orNull(),
                fields.bool("leads").or(false));
    }
}
