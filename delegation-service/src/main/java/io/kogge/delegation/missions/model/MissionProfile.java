// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import java.util.List;

/**
 * What sort of mission it is.
 *
 * @param direction who travels to whom
 * @param kind what sort of occasion
 * @param format how people take part
 * @param partners with whom; may be empty
 * @param themes what it is about; may be empty
 */
public record MissionProfile(
        Direction direction,
        MissionKind kind,
        MissionFormat format,
        List<MissionPartner> partners,
        List<Theme> themes) {
    /** Takes copies. */
    public MissionProfile {
        partners = List.copyOf(partners);
        themes = List.copyOf(themes);
    }
}
