// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sort of mission it is, as it is stored; of partners' entries and the policy line, nothing was known earlier. */
public record ProfileDocument(
        Direction direction,
        MissionKind kind,
        MissionFormat format,
        List<PartnerPart> partners,
        List<ThemePart> themes,
        @Nullable String policyLine) {

    /** A partner. */
    public record PartnerPart(
            MissionPartner.Kind kind,
            String name,
            @Nullable String country,
            boolean leads,
            @Nullable String partnerId) {}

    /** A theme, with the names that it had when the mission heard of it last. */
    public record ThemePart(String themeId, Map<String, String> names) {}

    static ProfileDocument of(MissionProfile profile) {
        return new ProfileDocument(
                profile.direction(),
                profile.kind(),
                profile.format(),
                profile.partners().stream()
                        .map(partner -> new PartnerPart(
                                partner.kind(),
                                partner.name(),
                                partner.country(),
                                partner.leads(),
                                partner.partnerId()))
                        .toList(),
                profile.themes().stream()
                        .map(theme -> new ThemePart(theme.id(), theme.names().byLanguage()))
                        .toList(),
                profile.policyLine());
    }

    MissionProfile toProfile() {
        return new MissionProfile(
                direction,
                kind,
                format,
                partners.stream()
                        .map(part -> new MissionPartner(
                                part.kind(), part.name(), part.country(), part.leads(), part.partnerId()))
                        .toList(),
                themes.stream()
                        .map(part -> new Theme(part.themeId(), new Texts(part.names())))
                        .toList(),
                policyLine);
    }
}
