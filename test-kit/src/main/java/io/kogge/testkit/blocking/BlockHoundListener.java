// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.blocking;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import reactor.blockhound.BlockHound;

/**
 * Has BlockHound watch the event loops in every JVM that runs tests. BlockHound's own listener does so as soon as it is
 * loaded; but where tests run in several JVMs, Failsafe also loads listeners into Maven's, to find the tests, and there
 * BlockHound cannot work. Any later would be too late: it breaks the locks of threads that wait already.
 */
public final class BlockHoundListener implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        BlockHound.install();
    }
}
