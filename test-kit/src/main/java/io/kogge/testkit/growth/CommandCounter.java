// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.growth;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Counts the commands that a service sends to its database. */
public final class CommandCounter implements CommandListener {
    private static final int TIMES = 10;

    private final LongAdder commands = new LongAdder();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        commands.increment();
    }

    /** The fewest commands while this is done: what the service does by itself meanwhile comes and goes. */
    public long fewestDuring(Runnable work) {
        return IntStream.range(0, TIMES)
                .mapToLong(i -> {
                    long before = commands.sum();
                    work.run();
                    return commands.sum() - before;
                })
                .min()
                .orElseThrow();
    }
}
