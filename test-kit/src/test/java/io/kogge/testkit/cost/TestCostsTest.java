// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class TestCostsTest {
    private static final Duration WORK = Duration.ofMillis(200);

    @Test
    void aClassThatWorksIsNamedWithWhatItTook() {
        assertThat(said(Works.class, WORK))
                .matches("TestCostsTest\\$Works took (0\\.[2-9]|[1-9]\\d*\\.\\d) s of the processors"
                        + " \\(\\d+\\.\\d s in programs it started\\) in \\d+\\.\\d s\\R");
    }

    @Test
    void oneThatTakesLessThanALineIsWorthIsNot() {
        assertThat(said(Works.class, Duration.ofHours(1))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatItStartsCountsAlsoOnceThatHasEnded() throws IOException, InterruptedException {
        ProcessorTime before = ProcessorTime.now();
        Process program = new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done").start();
        program.waitFor();
        assertThat(ProcessorTime.now().since(before).others()).isGreaterThan(Duration.ofMillis(50));
    }

    private static String said(Class<?> test, Duration worthALine) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        TestCosts costs = new TestCosts(new PrintStream(said, true, StandardCharsets.UTF_8), worthALine);
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(test))
                                .build(),
                        costs);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Not found by itself, as its name does not end as those of tests do. */
    static final class Works {
        @Test
        void forAWhile() {
            Duration until = ProcessorTime.now().own().plus(WORK);
            while (ProcessorTime.now().own().compareTo(until) < 0) {
                Thread.onSpinWait();
            }
        }
    }
}
