// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.report.Machine;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.report.Result;
import io.kogge.benchmarks.report.Results;
import io.kogge.benchmarks.site.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code row}: measures a row and keeps its result. */
@Command(name = "row", description = "Measures a row and keeps its result.", mixinStandardHelpOptions = true)
public final class RowCommand implements Callable<Integer> {
    private static final int QUICK_ROUNDS = 2;

    @Parameters(paramLabel = "ROW", description = "Which one.")
    private @Nullable String row;

    @Option(names = "--quick", description = "Everything small: shows that the row works, and is no measurement.")
    private boolean quick;

    @Option(names = "--rounds", defaultValue = "7", description = "How often each side is measured (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--kogge", required = true, description = "The build at hand, packaged.")
    private @Nullable Path kogge;

    @Option(names = "--commit", required = true, description = "Which commit that is.")
    private @Nullable String commit;

    @Option(names = "--baseline", required = true, description = "The earlier build, packaged.")
    private @Nullable Path baseline;

    @Option(names = "--results", required = true, description = "Where results are kept.")
    private @Nullable Path results;

    @Option(names = "--work", required = true, description = "Where data are kept meanwhile: no file system in memory.")
    private @Nullable Path work;

    @Override
    public Integer call() throws Exception {
        Row chosen = Rows.named(Objects.requireNonNull(row));
        Results kept = new Results(Objects.requireNonNull(results));
        Bench.Options options = new Bench.Options(
                quick,
                quick ? QUICK_ROUNDS : rounds,
                Side.current(Objects.requireNonNull(kogge), Objects.requireNonNull(commit)),
                Side.baseline(Objects.requireNonNull(baseline)),
                kept);
        Result result = measure(chosen, options, Objects.requireNonNull(work));
        System.err.println("Result: " + kept.keep(result));
        result.comparisons().stream()
                .map(each -> each.what() + ": " + each.values().median() + (each.reached() ? "" : " MISSED"))
                .forEach(System.out::println);
        return 0;
    }

    private static Result measure(Row row, Bench.Options options, Path work) throws Exception {
        Path directory = Files.createTempDirectory(Files.createDirectories(work), row.name());
        Instant begin = Clock.systemUTC().instant();
        Report report = new Report();
        report.condition("data on", Files.getFileStore(directory).type());
        try (Bench bench = new Bench(options, directory)) {
            row.measure(bench, report);
            bench.describeDatabase().ifPresent(words -> report.condition("database", words));
        }
        // what failed is left to be looked at
        delete(directory);
        return new Result(
                row.name(),
                !options.quick(),
                begin,
                Duration.between(begin, Clock.systemUTC().instant()).toSeconds(),
                options.current().commit(),
                Machine.here(),
                report.conditions(),
                report.measures(),
                report.comparisons());
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.delete(path);
            }
        }
    }
}
