// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.texts.model.TextScope.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which text: {@code accepted}, {@code accepted:kind:trade-mission}, {@code accepted:mission:<id>} or {@code
 * accepted:message:<id>~<name>}.
 */
public record TextId(MessageKind kind, TextScope scope) {
    private static final Pattern MISSION_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9-]{1,64}~[A-Za-z0-9-]{1,64}");

    /** The office's text of this kind. */
    public static TextId office(MessageKind kind) {
        return new TextId(kind, TextScope.OFFICE);
    }

    /** From its text; a rejection {@code text-not-found} where there can be none of that id. What
     * staff get is the office's alone. */
    public static TextId parse(String id) {
        String[] parts = id.split(":", -1);
        MessageKind kind = Arrays.stream(MessageKind.values())
                .filter(each -> each.key().equals(parts[0]))
                .findFirst()
                .orElseThrow(TextId::none);
        if (parts.length == 1) {
            return office(kind);
        }
        return parts.length == 3 && !kind.toStaff() ? new TextId(kind, scope(parts[1], parts[2])) : nothing();
    }

    private static TextScope scope(String level, String of) {
        if (level.equals("mission") && MISSION_ID.matcher(of).matches()) {
            return TextScope.mission(of);
        }
        if (level.equals("message") && MESSAGE_ID.matcher(of).matches()) {
            return new TextScope(Level.MESSAGE, of);
        }
        return Arrays.stream(MissionKind.values())
                .filter(kind -> level.equals("kind")
                        && kind != MissionKind.UNKNOWN
                        && code(kind.name()).equals(of))
                .findFirst()
                .map(kind -> TextScope.kind(kind.name()))
                .orElseThrow(TextId::none);
    }

    private static TextId nothing() {
        throw none();
    }

    private static Rejection none() {
        return new Rejection.NotFound("text");
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return scope.level() == Level.OFFICE
                ? kind.key()
                : kind.key()
                        + ':'
                        + code(scope.level().name())
                        + ':'
                        + (scope.level() == Level.KIND ? code(scope.of()) : scope.of());
    }
}
