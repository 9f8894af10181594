// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One instance of the scheduler beside Kogge; prints a line once it runs, and ends with its input. */
@Command(name = SchedulerCommand.NAME, hidden = true)
public final class SchedulerCommand implements Callable<Integer> {
    static final String NAME = "scheduler";

    @Parameters(paramLabel = "JDBC-URL")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException {
        try (HikariDataSource pool = RowPerReminder.pool(String.valueOf(url), RowPerReminder.THREADS + 4)) {
            Scheduler scheduler = RowPerReminder.scheduler(pool);
            scheduler.start();
            System.out.println("running");
            while (System.in.read() >= 0) {
                // until whoever started this has ended
            }
            scheduler.stop();
        }
        return 0;
    }
}
