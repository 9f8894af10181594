// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Passes on all that is logged, but of equal warnings and errors only the first in a minute, and then how many more there were: while a
 * database is away, the same happens to every request, and a thousand lines a second would fill the disk and hide all else. Equal are
 * those that say the same but for numbers and ids. Logback's own filter knows a message by its pattern alone, keeps it back for good once
 * it came often, and counts nothing.
 */
public final class EqualErrors extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {
    /** So many of a kind come in a minute. */
    static final int MOST = 20;

    private static final int MOST_KINDS = 1_000;
    private static final Duration STRETCH = Duration.ofMinutes(1);
    private static final long LOOK_SECONDS = 10;
    /** As much of a text tells one from another. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_SAID = 200;
    private static final int MOST_CAUSES = 10;

    private static final Pattern NUMBERS_AND_IDS =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\b[0-9a-fA-F]{16,}\\b|\\d+");

    private final AppenderAttachableImpl<ILoggingEvent> attached = new AppenderAttachableImpl<>();
    private final Repeats<Kind> repeats = new Repeats<>(MOST, MOST_KINDS, STRETCH.toMillis());
    private final Clock clock;
    private @Nullable ScheduledFuture<?> looking;

    /**
     * What is equal.
     *
     * @param text what it says, without numbers and ids, with the classes of the failure that comes with it
     */
    private record Kind(String logger, Level level, String text) {}

    /** As configurations make it. */
    public EqualErrors() {
        this(Clock.systemUTC());
    }

    EqualErrors(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void start() {
        looking = getContext()
                .getScheduledExecutorService()
                .scheduleWithFixedDelay(() -> sayMore(clock.millis()), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        super.start();
    }

    @Override
    public void stop() {
        if (!isStarted()) {
            return;
        }
        if (looking != null) {
            looking.cancel(false);
        }
        sayMore(Long.MAX_VALUE);
        super.stop();
        attached.detachAndStopAllAppenders();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (!event.getLevel().isGreaterOrEqual(Level.WARN)
                || repeats.mayCome(kind(event), event.getFormattedMessage(), clock.millis())) {
            attached.appendLoopOnAppenders(event);
        }
    }

    /** Says how many more there were of what began a minute before this. */
    void sayMore(long nowMillis) {
        repeats.over(nowMillis).forEach(more -> {
            Kind kind = more.kind();
            attached.appendLoopOnAppenders(new LoggingEvent(
                    EqualErrors.class.getName(),
                    ((LoggerContext) getContext()).getLogger(kind.logger()),
                    kind.level(),
                    "and {} more like this within a minute: {}",
                    null,
                    new Object[] {more.count(), beginning(more.first())}));
        });
    }

    private static Kind kind(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        StringBuilder text = new StringBuilder(NUMBERS_AND_IDS
                .matcher(message.substring(0, Math.min(LONGEST, message.length())))
                .replaceAll("#"));
        IThrowableProxy failure = event.getThrowableProxy();
        for (int causes = 0; failure != null && causes < MOST_CAUSES; causes++) {
            text.append('\n').append(failure.getClassName());
            failure = failure.getCause();
        }
        return new Kind(event.getLoggerName(), event.getLevel(), text.toString());
    }

    private static String beginning(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() <= LONGEST_SAID ? line : line.substring(0, LONGEST_SAID) + "…";
    }

    @Override
    public void addAppender(Appender<ILoggingEvent> appender) {
        attached.addAppender(appender);
    }

    @Override
    public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
        return attached.iteratorForAppenders();
    }

    @Override
    public Appender<ILoggingEvent> getAppender(String name) {
        return attached.getAppender(name);
    }

    @Override
    public boolean isAttached(Appender<ILoggingEvent> appender) {
        return attached.isAttached(appender);
    }

    @Override
    public void detachAndStopAllAppenders() {
        attached.detachAndStopAllAppenders();
    }

    @Override
    public boolean detachAppender(Appender<ILoggingEvent> appender) {
        return attached.detachAppender(appender);
    }

    @Override
    public boolean detachAppender(String name) {
        return attached.detachAppender(name);
    }
}
