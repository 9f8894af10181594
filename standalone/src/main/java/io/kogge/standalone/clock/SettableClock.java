// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The domain's clock for demonstrations and tests: it runs with the system's clock, shifted forward by an offset
 * that can grow and never shrinks, and that outlives restarts. Leases, back-off and sessions do not use it.
 */
public final class SettableClock extends Clock {
    private final Path file;
    private final Clock system;
    private volatile Duration offset;

    private SettableClock(Path file, Clock system, Duration offset) {
        this.file = file;
        this.system = system;
        this.offset = offset;
    }

    /** The clock whose offset is kept in this file. */
    public static SettableClock open(Path file) {
        try {
            Duration offset =
                    Files.exists(file) ? Duration.parse(Files.readString(file).trim()) : Duration.ZERO;
            return new SettableClock(file, Clock.systemUTC(), offset);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * Moves the clock forward to this moment.
     *
     * @throws IllegalArgumentException when that would be a step back
     */
    public synchronized void advanceTo(Instant moment) {
        if (moment.isBefore(instant())) {
            throw new IllegalArgumentException("The clock only moves forward");
        }
        Duration next = Duration.between(system.instant(), moment);
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, next.toString());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        offset = next;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Clock self = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return self.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return self.withZone(other);
            }
        };
    }
}
