// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.view;

import io.kogge.delegation.missions.model.Direction;
import io.kogge.delegation.missions.model.MissionFormat;
import io.kogge.delegation.missions.model.MissionKind;
import io.kogge.delegation.missions.model.MissionPartner;
import io.kogge.delegation.missions.model.MissionProfile;
import io.kogge.delegation.missions.model.Theme;
import io.kogge.kernel.text.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sort of mission it is, as the view keeps it. */
public record ProfileView(
        Direction direction,
        MissionKind kind,
        MissionFormat format,
        List<PartnerPart> partners,
        List<ThemePart> themes) {

    /** A partner. */
    public record PartnerPart(
            MissionPartner.Kind kind, String name, @Nullable String country, boolean leads) {}

    /** A theme. */
    public record ThemePart(String themeId, Map<String, String> names) {}

    static ProfileView of(MissionProfile profile) {
        return new ProfileView(
                profile.direction(),
                profile.kind(),
                profile.format(),
                profile.partners().stream()
                        .map(partner ->
                                new PartnerPart(partner.kind(), partner.name(), partner.country(), partner.leads()))
                        .toList(),
                profile.themes().stream()
                        .map(theme -> new ThemePart(theme.id(), theme.names().byLanguage()))
                        .toList());
    }

    MissionProfile profile() {
        return new MissionProfile(
                direction,
                kind,
                format,
                partners.stream()
                        .map(part -> new MissionPartner(part.kind(), part.name(), part.country(), part.leads()))
                        .toList(),
                themes.stream()
                        .map(part -> new Theme(part.themeId(), new Texts(part.names())))
                        .toList());
    }
}
