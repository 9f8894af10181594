// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.util.Map;

/** A JVM that stops at a crash point: broker, database, its name, aggregate, crash point, marker file. */
final class CrashingWriter {
    private CrashingWriter() {}

    public static void main(String[] args) {
        EventKit kit = EventKit.start(
                args[0],
                args[1],
                args[2],
                Map.of("kogge.fault.crash-at", args[4] + ":1", "kogge.fault.marker", args[5]));
        kit.tallies()
                .create(args[3], Command.by(Actor.system("test")), Tally.first("mission", args[3]))
                .block();
    }
}
