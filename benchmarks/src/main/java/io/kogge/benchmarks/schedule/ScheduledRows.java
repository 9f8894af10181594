// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.zaxxer.hikari.HikariDataSource;
import io.kogge.benchmarks.process.Child;
import io.kogge.benchmarks.process.Java;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reminders as rows of db-scheduler's table, as its documentation defines it for PostgreSQL. */
public final class ScheduledRows implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE scheduled_tasks (
              task_name TEXT NOT NULL, task_instance TEXT NOT NULL, task_data BYTEA,
              execution_time TIMESTAMP WITH TIME ZONE NOT NULL, picked BOOLEAN NOT NULL, picked_by TEXT,
              last_success TIMESTAMP WITH TIME ZONE, last_failure TIMESTAMP WITH TIME ZONE, consecutive_failures INT,
              last_heartbeat TIMESTAMP WITH TIME ZONE, version BIGINT NOT NULL, priority SMALLINT,
              PRIMARY KEY (task_name, task_instance))""",
            "CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time)",
            "CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat)",
            "CREATE TABLE letters (id TEXT PRIMARY KEY, body BYTEA NOT NULL)");

    private final PostgresServer server;

    /** In this server, which has none yet. */
    public ScheduledRows(PostgresServer server) {
        this.server = server;
        TABLES.forEach(this::execute);
    }

    /** So many rows, due at this moment, named by a word and a number. */
    public void plan(String word, int number, Instant due) {
        execute("INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version) SELECT '"
                + RowPerReminder.TASK + "', '" + word + "-' || n, TIMESTAMPTZ '" + due
                + "', false, 1 FROM generate_series(0, "
                + (number - 1) + ") n");
        execute("ANALYZE");
    }

    /** How many letters of this word were stored. */
    public long letters(String word) {
        return number("SELECT count(*) FROM letters WHERE id LIKE '" + word + "-%'");
    }

    /** How many executions are planned. */
    public long planned() {
        return number("SELECT count(*) FROM scheduled_tasks");
    }

    /** One more instance of the scheduler. */
    public Child startInstance(Path output) {
        List<String> command = Java.self(List.of(SchedulerCommand.NAME, server.url()));
        Child child = Child.start("db-scheduler", command, Map.of(), output);
        child.await("running", Duration.ofSeconds(60), () -> child.output().contains("running"));
        return child;
    }

    /** Moves that many of a word by this time, on so many connections; its client moves one at a time. */
    public void move(String word, int number, Instant due, int connections) {
        try (HikariDataSource pool = RowPerReminder.pool(server.url(), connections)) {
            SchedulerClient client = SchedulerClient.Builder.create(pool).build();
            Flux.range(0, number)
                    .flatMap(
                            each -> Mono.fromRunnable(() -> client.reschedule(
                                            TaskInstanceId.of(RowPerReminder.TASK, word + "-" + each), due))
                                    .subscribeOn(Schedulers.boundedElastic()),
                            connections)
                    .blockLast();
        }
    }

    private void execute(String sql) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long number(String sql) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
