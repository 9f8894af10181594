// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What sort of mission it is; all of it is public once the mission is.
 *
 * @param direction who travels to whom
 * @param kind what sort of occasion
 * @param format how people take part
 * @param partners with whom, in the order in which staff name them; may be empty
 * @param themes what it is about, from the office's list; may be empty
 * @param policyLine id of the line of the office's policy that it belongs to; null for none
 */
public record MissionProfile(
        Direction direction,
        MissionKind kind,
        MissionFormat format,
        List<MissionPartner> partners,
        List<Theme> themes,
        @Nullable String policyLine) {
    /** Most partners that a mission can have. */
    public static final int MAX_PARTNERS = 20;
    /** Most themes that a mission can have. */
    public static final int MAX_THEMES = 10;

    /** Takes copies. */
    public MissionProfile {
        partners = List.copyOf(partners);
        themes = List.copyOf(themes);
    }

    /** The same with this theme among its own. */
    public MissionProfile and(Theme theme) {
        if (themes.stream().anyMatch(own -> own.id().equals(theme.id()))) {
            return this;
        }
        return new MissionProfile(
                direction,
                kind,
                format,
                partners,
                Stream.concat(themes.stream(), Stream.of(theme)).toList(),
                policyLine);
    }

    /** The same with these partners. */
    public MissionProfile with(List<MissionPartner> changed) {
        return new MissionProfile(direction, kind, format, changed, themes, policyLine);
    }

    /** The same, with this theme as it is called now where it had it. */
    MissionProfile renamed(Theme renamed) {
        List<Theme> now = themes.stream()
                .map(theme -> theme.id().equals(renamed.id()) ? renamed : theme)
                .toList();
        return new MissionProfile(direction, kind, format, partners, now, policyLine);
    }
}
