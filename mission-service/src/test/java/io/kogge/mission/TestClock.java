// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import io.kogge.mission.planning.model.Plans;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it; at first while registration for the sample mission is open. */
public final class TestClock extends Clock {
    private volatile Instant now = Plans.WHILE_OPEN;

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
