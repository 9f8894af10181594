// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.kogge.web.problem.ProblemHandler;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** What services log of faults of their own while this is open: an answer says nothing of them but a reference. */
final class LoggedFaults implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger(ProblemHandler.class);
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            faults.add(event.getFormattedMessage());
        }
    };

    LoggedFaults() {
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.addAppender(appender);
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        appender.stop();
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), faults);
    }
}
