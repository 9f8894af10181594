// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.failure;

import io.kogge.kernel.command.Rejection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure as it may be logged: which classes, and where. Never its message, which may quote what somebody typed or
 * the value that broke a unique index, and never what is suppressed in it: Reactor keeps addresses of requests there,
 * and a personal link is a key.
 */
public final class FailureText {
    private static final int MOST_FRAMES = 15;
    private static final String OWN = "io.kogge.";

    private FailureText() {}

    /** In one line: its classes, each with its code where it has one, from the outermost to what caused it. */
    public static String brief(Throwable failure) {
        return causes(failure).map(FailureText::named).collect(Collectors.joining(", caused by "));
    }

    /** The same with the places: where each was thrown, and which of Kogge's methods led there. */
    public static String traced(Throwable failure) {
        return causes(failure)
                .map(cause -> named(cause) + frames(cause))
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Failures.causes(first(failure));
    }

    /** Of several failures at once, the first tells enough. */
    private static Throwable first(Throwable failure) {
        List<Throwable> each = Failures.parts(failure);
        return each.isEmpty() ? failure : each.get(0);
    }

    private static String named(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof Rejection rejection
                ? name + " (" + rejection.code() + ")"
                : Failures.code(failure)
                        .map(code -> name + " (code " + code + ")")
                        .orElse(name);
    }

    private static String frames(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return Stream.concat(
                        Arrays.stream(trace).limit(1),
                        Arrays.stream(trace)
                                .skip(1)
                                .filter(frame -> frame.getClassName().startsWith(OWN)))
                .limit(MOST_FRAMES)
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(Collectors.joining());
    }
}
