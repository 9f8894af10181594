// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.notification.audience.model.Mission;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which missions a text is for.
 *
 * @param level how many that are
 * @param of the kind of mission, the mission, or the mission with the name of one of its messages; empty of the office
 */
public record TextScope(Level level, String of) {
    private static final String MESSAGE = "~";

    /** For all. */
    public static final TextScope OFFICE = new TextScope(Level.OFFICE, "");

    /** From the widest to the narrowest. */
    public enum Level {
        OFFICE,
        KIND,
        MISSION,
        /** For one message of a mission alone. */
        MESSAGE
    }

    /** For missions of this kind. */
    public static TextScope kind(String kind) {
        return new TextScope(Level.KIND, kind);
    }

    /** For one mission. */
    public static TextScope mission(String missionId) {
        return new TextScope(Level.MISSION, missionId);
    }

    /** For one message of this mission, to one person or to many. */
    public static TextScope message(String missionId, String name) {
        return new TextScope(Level.MESSAGE, missionId + MESSAGE + name);
    }

    /** The one mission that it is for; empty where there are more. */
    public Optional<String> missionId() {
        return switch (level) {
            case OFFICE, KIND -> Optional.empty();
            case MISSION -> Optional.of(of);
            case MESSAGE -> Optional.of(of.substring(0, of.indexOf(MESSAGE)));
        };
    }

    /** Those that it lies in, the narrowest first; the mission is the one that it is for, if it is for one. */
    public List<TextScope> around(@Nullable Mission mission) {
        List<TextScope> scopes = mission == null ? List.of(OFFICE) : ofMission(mission);
        return scopes.stream()
                .filter(scope -> scope.level().compareTo(level) < 0)
                .toList();
    }

    /** Those that a mission lies in, the narrowest first: the first that has a text wins. */
    public static List<TextScope> ofMission(Mission mission) {
        return List.of(mission(mission.id()), kind(mission.kind().name()), OFFICE);
    }
}
