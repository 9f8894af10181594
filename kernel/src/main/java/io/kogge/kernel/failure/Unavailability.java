// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.failure;

import java.util.List;

/** Whether something the service cannot work without is away, so that trying again is the only sensible thing to do. */
public final class Unavailability {
    private Unavailability() {}

    /** Whether this error, or one that caused it, is about an absent database or broker. */
    public static boolean is(Throwable error) {
        List<Throwable> parts = Failures.parts(error);
        return parts.isEmpty()
                ? Failures.causes(error).anyMatch(Failures::passes)
                : parts.stream().anyMatch(Unavailability::is);
    }
}
