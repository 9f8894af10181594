// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.failure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is known of failures. Read once, when a service starts: reading it later would block a thread of an event loop. */
public final class Failures {
    private static final List<KnownFailures> KNOWN =
            ServiceLoader.load(KnownFailures.class, KnownFailures.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    /** A chain of causes may be a ring. */
    private static final int MOST_CAUSES = 10;

    private Failures() {}

    /** Reads what is known; to be called where waiting is allowed. */
    public static void load() {
        // being called is enough: the class reads when it is made
    }

    /** This failure, what caused it, and so on. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(MOST_CAUSES)
                .map(Throwable.class::cast);
    }

    static boolean passes(Throwable failure) {
        return KNOWN.stream().anyMatch(known -> known.passes(failure));
    }

    static Optional<String> code(Throwable failure) {
        return KNOWN.stream()
                .<@Nullable String>map(known -> known.code(failure))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    static List<Throwable> parts(Throwable failure) {
        return KNOWN.stream()
                .map(known -> known.parts(failure))
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
