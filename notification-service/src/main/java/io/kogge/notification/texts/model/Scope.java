// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.notification.audience.model.Mission;
import java.util.List;

/**
 * Which missions a text is for.
 *
 * @param level how many that are
 * @param of the kind of mission or the mission; empty of the office
 */
public record Scope(Level level, String of) {
    /** For all. */
    public static final Scope OFFICE = new Scope(Level.OFFICE, "");

    /** From the widest to the narrowest. */
    public enum Level {
        OFFICE,
        KIND,
        MISSION
    }

    /** For missions of this kind. */
    public static Scope kind(String kind) {
        return new Scope(Level.KIND, kind);
    }

    /** For one mission. */
    public static Scope mission(String missionId) {
        return new Scope(Level.MISSION, missionId);
    }

    /** Those that a mission lies in, the narrowest first: the first that has a text wins. */
    public static List<Scope> around(Mission mission) {
        return List.of(mission(mission.id()), kind(mission.kind().name()), OFFICE);
    }
}
