// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * db-scheduler with a row for each reminder, polling by lock-and-fetch, as its documentation advises for much to do. An
 * execution stores one letter.
 */
final class RowPerReminder {
    /** The name of the task. */
    static final String TASK = "reminder";

    static final int THREADS = 40;

    private static final double LOWER = 0.5;
    private static final double UPPER = 4.0;
    /** As often as Kogge looks. */
    private static final Duration POLL = Duration.ofSeconds(1);
    /** Somebody who is silent for five of these is gone: as long as Kogge's lease. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final int HEARTBEATS = 5;
    /** As much as Kogge stores of a letter. */
    private static final int LETTER_BYTES = 600;

    private RowPerReminder() {}

    /** Connections for so many at once. */
    static HikariDataSource pool(String url, int size) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url);
        HikariConfig config = new HikariConfig();
        config.setDataSource(server);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    /** A scheduler that is not started yet. */
    static Scheduler scheduler(DataSource pool) {
        return Scheduler.create(pool, task(pool))
                .threads(THREADS)
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(LOWER, UPPER)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .build();
    }

    private static OneTimeTask<Void> task(DataSource pool) {
        byte[] body = new byte[LETTER_BYTES];
        return Tasks.oneTime(TASK).execute((instance, context) -> store(pool, instance.getId(), body));
    }

    /** Done again after a crash, it stores none twice. */
    private static void store(DataSource pool, String id, byte[] body) {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO letters VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, id);
            insert.setBytes(2, body);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
