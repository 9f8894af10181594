// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.standalone.clock.SettableClock;
import io.kogge.standalone.data.DataDirectory;
import java.time.Clock;
import java.util.Optional;

/**
 * The clock that the services live by.
 *
 * @param clock it
 * @param settable the same, where it can be moved
 */
public record DomainClock(Clock clock, Optional<SettableClock> settable) {

    static DomainClock open(boolean settable, DataDirectory data) {
        if (!settable) {
            return new DomainClock(Clock.systemUTC(), Optional.empty());
        }
        SettableClock clock = SettableClock.open(data.resolve("clock"));
        return new DomainClock(clock, Optional.of(clock));
    }
}
