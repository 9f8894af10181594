// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.cost;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Says of each test class what it took of the processors, its database's and its browser's part included: on a machine that is
 * never idle that is what everybody waits for, while reports of tests name the time that went by.
 */
public final class TestCosts implements TestExecutionListener {
    /** What takes less is not worth a line. */
    private static final Duration WORTH_A_LINE = Duration.ofSeconds(2);

    private static final double MILLIS = 1000;

    private final PrintStream out;
    private final Duration worthALine;

    private record Running(TestIdentifier test, ProcessorTime before, long begun) {}

    private @Nullable Running running;

    /** As the launcher makes it. */
    public TestCosts() {
        this(System.out, WORTH_A_LINE);
    }

    TestCosts(PrintStream out, Duration worthALine) {
        this.out = out;
        this.worthALine = worthALine;
    }

    /** Classes run one after the other; one within another belongs to it. */
    @Override
    public void executionStarted(TestIdentifier test) {
        if (running == null && test.getSource().orElse(null) instanceof ClassSource) {
            running = new Running(test, ProcessorTime.now(), System.nanoTime());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Running ended = running;
        if (ended != null && ended.test.equals(test)) {
            running = null;
            ProcessorTime spent = ProcessorTime.now().since(ended.before);
            if (spent.all().compareTo(worthALine) >= 0) {
                print(test, spent, Duration.ofNanos(System.nanoTime() - ended.begun));
            }
        }
    }

    private void print(TestIdentifier test, ProcessorTime spent, Duration passed) {
        out.printf(
                Locale.ROOT,
                "%s took %.1f s of the processors (%.1f s in programs it started) in %.1f s%n",
                test.getDisplayName(),
                seconds(spent.all()),
                seconds(spent.others()),
                seconds(passed));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
