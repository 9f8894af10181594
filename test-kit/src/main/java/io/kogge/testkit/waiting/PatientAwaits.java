// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.waiting;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Has every test that awaits something without saying how long wait a minute for it. Ten seconds, as the library has it, are
 * over on a busy machine before a batch went from one service to the next; what comes at once costs no more.
 */
public final class PatientAwaits implements TestExecutionListener {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Awaitility.setDefaultTimeout(PATIENCE);
    }
}
