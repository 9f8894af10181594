// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what sort of mission it is. */
final class ProfileInput {
    static final int LONGEST_PARTNER = 120;
    private static final int LONGEST_ID = 64;

    private ProfileInput() {}

    /** The profile; themes and the policy line are named by their ids among those that are offered. */
    static MissionProfile read(Fields fields, Offered offered) {
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
                themes(fields, offered.themes()),
                policyLine(fields, offered.lines()));
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

    private static @Nullable String policyLine(Fields fields, Set<String> kept) {
        return fields.text("policyLine")
                .max(LONGEST_ID)
                .check(kept::contains, "unknown-policy-line")
                .orNull();
    }

    private static List<Theme> themes(Fields fields, Map<String, Theme> kept) {
        List<String> ids = fields.textList("themes", LONGEST_ID)
                .max(MissionProfile.MAX_THEMES)
                .distinct()
                .orEmpty();
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Theme theme = kept.get(ids.get(i));
            if (theme == null) {
                fields.fault("themes[" + i + "]", "unknown-theme");
            } else {
                themes.add(theme);
            }
        }
        return themes;
    }
}
