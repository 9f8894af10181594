// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Reads every event that is logged in this JVM, before anything is masked, and fails the tests during which something
 * {@link Confidential} was among them. It is an appender of {@code logback-test.xml} and an extension of every test.
 */
public final class LogReader extends AppenderBase<ILoggingEvent> implements AfterAllCallback {
    private static final ConcurrentLinkedQueue<String> FOUND = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
        IThrowableProxy failure = event.getThrowableProxy();
        String text =
                event.getFormattedMessage() + (failure == null ? "" : "\n" + ThrowableProxyUtil.asString(failure));
        List<String> given = Confidential.in(text);
        if (!given.isEmpty()) {
            FOUND.add(given + " in " + event.getLoggerName() + ": " + text);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> found = new ArrayList<>();
        for (String each = FOUND.poll(); each != null; each = FOUND.poll()) {
            found.add(each);
        }
        assertThat(found).as("what the log gave away").isEmpty();
    }
}
