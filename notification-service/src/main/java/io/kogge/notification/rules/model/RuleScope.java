// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * For which missions a rule holds.
 *
 * @param id the kind of mission or the mission; empty for the office
 */
public record RuleScope(Level level, String id) {
    /** All missions of the office. */
    public static final RuleScope OFFICE = new RuleScope(Level.OFFICE, "");

    /** How many missions it is about; a narrower one goes before. */
    public enum Level {
        OFFICE,
        KIND,
        MISSION
    }

    /** All missions of a kind. */
    public static RuleScope of(MissionKind kind) {
        return new RuleScope(Level.KIND, kind.name());
    }

    /** One mission. */
    public static RuleScope mission(String missionId) {
        return new RuleScope(Level.MISSION, missionId);
    }

    /** The scopes that a mission lies in, the widest first. */
    public static List<RuleScope> around(Mission mission) {
        return List.of(OFFICE, of(mission.kind()), mission(mission.id()));
    }

    /** The kind of mission, where it is about one. */
    public Optional<MissionKind> kind() {
        return level == Level.KIND ? Optional.of(MissionKind.valueOf(id)) : Optional.empty();
    }

    /** As it stands in addresses and under which it is kept: {@code office}, a kind's code, or a mission's id. */
    public String key() {
        return switch (level) {
            case OFFICE -> "office";
            case KIND -> id.toLowerCase(Locale.ROOT).replace('_', '-');
            case MISSION -> id;
        };
    }

    /** From its key; empty for what is none. */
    public static Optional<RuleScope> parse(String key) {
        if (key.equals(OFFICE.key())) {
            return Optional.of(OFFICE);
        }
        for (MissionKind kind : MissionKind.values()) {
            if (kind != MissionKind.UNKNOWN && of(kind).key().equals(key)) {
                return Optional.of(of(kind));
            }
        }
        try {
            return Optional.of(mission(UUID.fromString(key).toString()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
